import { closeSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { RouteData } from 'astro'
import { type InlineSources, inlineSources, withPolicy } from '../publish/content-policy.ts'
import { withPlainValues } from '../publish/plain-values.ts'
import { notePictures, type PagePictures } from './images.ts'
import { cutAtSheet, sheetOf } from './style-sheets.ts'

/** A route as tasks name it. */
export interface TaskRoute {
  key: string
  /** Whether it makes pages, and not files. */
  isPage: boolean
}

/** A page or a file to be made. */
export interface Task {
  /** Path from the site's root. */
  pathname: string
  route: TaskRoute
}

/** What a page needs besides its markup. */
export interface Shown {
  inline: InlineSources
  pictures: PagePictures
}

/** What came of a task. Most pages show the same as others, and so have the same object for it. */
export interface Rendered {
  /** Bytes; null where a route makes no file. */
  size: number | null
  /** Time of the file's last change, in milliseconds. */
  changed: number
  shown: Shown
}

/** What tells one route from all others, in every thread. */
export const routeKey = ({ component, route }: Pick<RouteData, 'component' | 'route'>) => `${component} ${route}`

export type Render = (request: Request, route: string) => Promise<Response>

export interface Place {
  /** Folder that files are put into. */
  folder: string
  /** Origin of the site. */
  origin: string
  /** Path of its root. */
  base: string
  /** Style sheets that pages have stand-ins for. */
  sheets: readonly string[]
}

const latin1 = (text: string) => Buffer.from(text, 'latin1')

/** The source of a style sheet without a word: what is left where one was taken out. */
const [NOTHING] = inlineSources('<style></style>').styles

/** Makes folders, each once. */
export function folderMaker(): (folder: string) => void {
  const known = new Set<string>()
  return (folder) => {
    if (known.has(folder)) return
    mkdirSync(folder, { recursive: true })
    known.add(folder)
  }
}

/** Writes a file. @returns the time at which it was written, as the file system has it */
function writeDown(path: string, bytes: Buffer): number {
  const file = openSync(path, 'w')
  try {
    writeFileSync(file, bytes)
    return fstatSync(file).mtimeMs
  } finally {
    closeSync(file)
  }
}

const NO_SOURCES: InlineSources = { scripts: [], styles: [] }

/** Keeps one of all that are alike. */
function oneOfAlike(): (shown: Shown) => Shown {
  const known = new Map<string, Shown>()
  return (shown) => {
    const { inline, pictures } = shown
    if (pictures.files.length + pictures.asTheyAre.length > 0) return shown
    const name = [...inline.scripts, '', ...inline.styles].join(' ')
    const first = known.get(name) ?? shown
    known.set(name, first)
    return first
  }
}

/** Makes files of a site, one at a time. */
export function pageWriter(render: Render, { folder, origin, base, sheets }: Place) {
  const pictures = notePictures(base)
  const makeFolder = folderMaker()
  const made = sheets.map(sheetOf)
  const kept = oneOfAlike()
  const root = new URL(base, origin).href
  return async ({ pathname, route }: Task): Promise<Rendered> => {
    const file = fileOf(pathname, route)
    pictures.begin()
    const response = await render(new Request(root + addressOf(pathname, file)), route.key)
    if (response.status >= 300 && response.status < 400) throw new Error(`${pathname} leads elsewhere: no page may.`)
    let inline = NO_SOURCES
    if (!response.body) return { size: null, changed: 0, shown: kept({ inline, pictures: pictures.end() }) }
    let body = Buffer.from(await response.arrayBuffer())
    if (route.isPage) {
      // Byte by byte, as tags are: to decode and encode all text would take as long as to render it.
      const { before, sheet, after } = cutAtSheet(withPlainValues(body.toString('latin1')), made)
      const { scripts, styles } = inlineSources(before + after)
      const others = styles.filter((source) => source !== NOTHING)
      inline = { scripts, styles: sheet ? [sheet.source, ...others] : styles }
      const html = withPolicy(before, inline, file)
      body = Buffer.concat([latin1(html), sheet?.bytes ?? latin1(''), latin1(after)])
    }
    const path = join(folder, file)
    makeFolder(dirname(path))
    return { size: body.length, changed: writeDown(path, body), shown: kept({ inline, pictures: pictures.end() }) }
  }
}

/** A path as the page itself sees it: pages end with a slash. */
function addressOf(pathname: string, file: string): string {
  const path = pathname.replace(/^\//, '')
  return file.endsWith('.html') && path !== '' ? `${path.replace(/\/$/, '')}/` : path
}

/** The file that holds what stands at a path, from the site's folder. */
export function fileOf(pathname: string, { isPage }: TaskRoute): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (!isPage) return path
  return path === '404' ? '404.html' : `${path}/index.html`.replace(/^\//, '')
}
