import { ICON } from './addresses.ts'

/** What is asked for, as far as it decides how it is answered. */
export interface Asked {
  method: string
  mode: string
  url: string
  /** Whether only a part of it is wanted. */
  isPartial: boolean
  /** Whether a browser asks before anybody has opened it, so that it is there sooner. */
  isAhead?: boolean
}

/**
 * - `page`: a page that is kept once it was read
 * - `ahead`: a page that nobody has opened yet, and perhaps nobody will
 * - `passing`: a page or a file that a reader opens and that is never kept
 * - `asset`: a file of pages whose name changes with its content
 * - `icon`: the mark of the site, which a browser asks for with every page
 * - `other`: nothing of ours; the browser answers it as if there were no worker
 */
export type RequestKind = 'page' | 'ahead' | 'passing' | 'asset' | 'icon' | 'other'

/** Pages of no use without a network. */
const NEVER_KEPT = /^search\//
/** A last step with an ending: a feed, Markdown, data. Slugs hold no full stop. */
const FILE = /\.[^./]+$/

/** How a request is to be answered. @param scope address of the site's root, with its last slash */
export function kindOf({ method, mode, url, isPartial, isAhead = false }: Asked, scope: string): RequestKind {
  if (method !== 'GET' || isPartial || !url.startsWith(scope)) return 'other'
  const path = pagePath(url, scope)
  if (mode === 'navigate' && isAhead) return 'ahead'
  if (mode === 'navigate') return FILE.test(path) || NEVER_KEPT.test(path) ? 'passing' : 'page'
  if (path === ICON) return 'icon'
  return isAsset(url, scope) ? 'asset' : 'other'
}

/** Whether an address is a file's that is kept with the pages that need it. */
export const isAsset = (url: string, scope: string) => url.startsWith(`${scope}_astro/`) || url === scope + ICON

/**
 * The one address under which a page is kept: no query, no fragment, no `index.html`, a slash at its end, and signs of
 * other scripts encoded the way browsers do.
 */
export function pageAddress(url: string, scope: string): string {
  const path = pagePath(url, scope)
  return scope + encodedAlike(FILE.test(path) || path === '' || path.endsWith('/') ? path : `${path}/`)
}

/** A file's address without what is asked of it. */
export const fileAddress = (url: string, scope: string) => scope + encodedAlike(pathBelow(url, scope))

const pagePath = (url: string, scope: string) => pathBelow(url, scope).replace(/(^|\/)index\.html$/, '$1')

const pathBelow = (url: string, scope: string) => new URL(url).href.slice(scope.length).replace(/[?#].*$/, '')

/** `%e7` and `%E7` are one sign. */
function encodedAlike(path: string): string {
  try {
    return encodeURI(decodeURI(path))
  } catch {
    return path
  }
}
