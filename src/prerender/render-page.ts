import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RouteData } from 'astro'
import { type InlineSources, inlineSources, withPolicy } from '../publish/content-policy.ts'
import { withPlainValues } from '../publish/plain-values.ts'
import { notePictures, type PagePictures } from './images.ts'

/** A page or a file that a route makes. */
export interface Task {
  /** Path from the site's root. */
  pathname: string
  /** Key of its route. */
  route: string
  /** Path of the file, from the site's folder. */
  file: string
}

/** What came of a task. */
export interface Rendered {
  /** Bytes; null where a route makes no file. */
  size: number | null
  inline: InlineSources
  pictures: PagePictures
}

/** What tells one route from all others, in every thread. */
export const routeKey = ({ component, route }: Pick<RouteData, 'component' | 'route'>) => `${component} ${route}`

export type Render = (request: Request, route: string) => Promise<Response>

/**
 * Makes files of a site, one at a time.
 * @param folder where they are put
 * @param origin of the site, and the path of its root
 */
export function pageWriter(render: Render, { folder, origin, base }: { folder: string; origin: string; base: string }) {
  const pictures = notePictures(base)
  const folders = new Set<string>()
  return async ({ pathname, route, file }: Task): Promise<Rendered> => {
    pictures.begin()
    const response = await render(new Request(new URL(base + addressOf(pathname, file), origin)), route)
    if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} leads elsewhere: no page may.`)
    const isPage = file.endsWith('.html')
    let inline: InlineSources = { scripts: [], styles: [] }
    if (!response.body) return { size: null, inline, pictures: pictures.end() }
    let body = Buffer.from(await response.arrayBuffer())
    if (isPage) {
      // Byte by byte, as tags are: to decode and encode all text would take as long as to render it.
      const html = withPlainValues(body.toString('latin1'))
      inline = inlineSources(html)
      body = Buffer.from(withPolicy(html, inline, file), 'latin1')
    }
    const path = join(folder, file)
    const parent = dirname(path)
    if (!folders.has(parent)) mkdirSync(parent, { recursive: true })
    folders.add(parent)
    writeFileSync(path, body)
    return { size: body.length, inline, pictures: pictures.end() }
  }
}

/** A path as the page itself sees it: pages end with a slash. */
function addressOf(pathname: string, file: string): string {
  const path = pathname.replace(/^\//, '')
  return file.endsWith('.html') && path !== '' ? `${path.replace(/\/$/, '')}/` : path
}

/** The file that holds what stands at a path. @param isPage whether its route makes pages, and not files */
export function fileOf(pathname: string, isPage: boolean): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (!isPage) return path
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '')
}
