import { decoded } from '../article/decoded.ts'

/** A former address and today's: paths as people write them, from the site's root; the second may end in a fragment. */
export interface Redirect {
  from: string
  to: string
}

/** What Cloudflare Pages takes of one file; Netlify takes more. */
const MOST_REDIRECTS = 2000
const LONGEST_LINE = 1000

/** A path for machines: percent-encoded, with no sign that a host would take for a pattern. */
export function encodePath(path: string): string {
  return encodeURI(path.normalize('NFC')).replace(
    /[*:?$]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * Writes `_redirects`, as Netlify, Cloudflare Pages and GitLab Pages read it: `from to status` a line.
 * @param base path of the site's root, beginning and ending with a slash
 * @param isForced whether a redirect wins over a page in its place; only Netlify asks, and only Netlify understands it
 */
export function redirectsFile(redirects: readonly Redirect[], base: string, isForced = false): string {
  const root = base.replace(/\/$/, '')
  const status = isForced ? '301!' : '301'
  return redirects.map(({ from, to }) => `${encodePath(root + from)} ${encodePath(root + to)} ${status}\n`).join('')
}

/** What hosts would leave out of a file of redirects, in sentences. */
export function redirectLimits(text: string): string[] {
  const lines = text.split('\n').filter(Boolean)
  const long = lines.filter((line) => line.length > LONGEST_LINE)
  return [
    ...(lines.length > MOST_REDIRECTS
      ? [`_redirects holds ${lines.length} redirects: Cloudflare Pages takes the first ${MOST_REDIRECTS}.`]
      : []),
    ...long.map((line) => `_redirects: Cloudflare Pages takes no line as long as that of ${line.split(' ', 1)}.`),
  ]
}

/** Reads `_redirects`. @returns addresses as they stand there: percent-encoded, with the base path */
export function parseRedirectsFile(text: string): Redirect[] {
  return text.split('\n').flatMap((line) => {
    const [from = '', to = ''] = line
      .replace(/(^|\s)#.*$/, '')
      .trim()
      .split(/\s+/)
    return from.startsWith('/') && to ? [{ from, to }] : []
  })
}

/** A rule that says of a path that nothing is there. */
const MISSING = /^.*[ \t]404!?[ \t]*(?:#.*)?$/gm

/**
 * Tells which paths the rules of such a file lead on from: `*` stands there for anything, `:name` for the name of a folder,
 * and a slash at the end for nothing.
 */
export function catcherOf(text: string): (path: string) => boolean {
  const rules = parseRedirectsFile(text.replace(MISSING, '')).map(({ from }) => {
    const pattern = decoded(from)
      .replace(/\/$/, '')
      .replace(/:[a-z]\w*|[.*+?^${}()|[\]\\]/gi, (sign) =>
        sign === '*' ? '.*' : /^:/.test(sign) ? '[^/]+' : `\\${sign}`,
      )
    return new RegExp(`^${pattern}/?$`)
  })
  return (path) => rules.some((rule) => rule.test(path))
}
