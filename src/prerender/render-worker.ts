import { parentPort, workerData } from 'node:worker_threads'
import type { RouteData } from 'astro'
import { type Place, pageWriter, routeKey } from './render-page.ts'
import { renderShare, type SharedTasks } from './share-tasks.ts'
import type { PageStyles } from './style-sheets.ts'

/** What a thread needs to render pages as the first one does. */
export interface WorkerData extends Place {
  /** Address of the bundled code. */
  entry: string
  /** Style sheets of pages, by the key that Astro gives them. */
  styles: Map<string, PageStyles>
}

/** The application within the bundle, as far as it is used here (`astro/dist/core/build/app.js`). */
export interface BundledApp {
  manifest: { routes: { routeData: RouteData }[] }
  logger: object
  setInternals: (internals: object) => void
  setOptions: (options: object) => void
  getComponentByRoute: (route: RouteData) => Promise<unknown>
  render: (request: Request, options: { routeData: RouteData | undefined }) => Promise<Response>
}

const { entry, styles, ...place }: WorkerData = workerData
const { app }: { app: BundledApp } = await import(entry)
app.setInternals({ pagesByKeys: styles, entrySpecifierToBundleMap: new Map() })
app.setOptions({ settings: { scripts: [] }, logger: app.logger })
const routes = new Map(app.manifest.routes.map(({ routeData }) => [routeKey(routeData), routeData]))
const write = pageWriter((request, route) => app.render(request, { routeData: routes.get(route) }), place)

// All that pages are made with is loaded before there is work.
await Promise.all([...routes.values()].map((route) => app.getComponentByRoute(route)))

parentPort?.on('message', async (shared: SharedTasks) => {
  parentPort?.postMessage(await renderShare(shared, write))
})
