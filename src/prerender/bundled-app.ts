import type { RouteData } from 'astro'
import { type Render, routeKey } from './render-page.ts'

/** The application within the bundle, as far as it is used here (`astro/dist/core/build/app.js`). */
export interface BundledApp {
  manifest: {
    routes: { routeData: RouteData }[]
    /** Loads what a page is made with, by its component. */
    pageMap: Map<string, () => Promise<unknown>>
  }
  logger: object
  setInternals: (internals: object) => void
  setOptions: (options: object) => void
  getComponentByRoute: (route: RouteData) => Promise<unknown>
  render: (request: Request, options: { routeData: RouteData }) => Promise<Response>
}

/**
 * Opens the bundle, in each thread once. What a page is made with is loaded once from then on: Astro asks for it anew for
 * every page, and to look it up takes Node a good part of the time in which a small page is rendered.
 */
export async function openBundle(entry: string): Promise<BundledApp> {
  const { app }: { app: BundledApp } = await import(entry)
  const { pageMap } = app.manifest
  for (const [component, load] of pageMap) {
    let loaded: Promise<unknown> | undefined
    pageMap.set(component, () => {
      loaded ??= load()
      return loaded
    })
  }
  return app
}

/** Renders with a bundle's routes. */
export function renderWith(app: BundledApp): Render {
  const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]))
  return (request, key) => {
    const routeData = routes.get(key)
    if (!routeData) throw new Error(`There is no route ${key}.`)
    return app.render(request, { routeData })
  }
}
