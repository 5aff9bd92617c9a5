import { decoded } from '../article/decoded.ts'
import type { Fault } from '../article/fault.ts'

/** A page that was published, with the places in it; all as people write them, not percent-encoded. */
export interface Permalink {
  /** From the site's root, without the base path. */
  path: string
  fragments: Map<string, Place>
  /** Where it stands now, if an editor has moved it; null also where it is still there. */
  movedTo: string | null
  /** Whether an editor has taken it back: it need not be there any more. */
  isGone: boolean
  /** Line of the file. */
  line: number
}

export interface Place {
  isGone: boolean
  line: number
}

export const PERMALINKS_FILE = 'permalinks.txt'

const HEAD = `# Every address that was ever published: a page a line, and below it the places in it.
# Kept by “npm run permalinks”. Lines are not taken out: a build sees to it that all of them go on leading somewhere.
# Where a page has moved, write   /old/ -> /new/   and where it was taken back   /old/ gone
`

const LINE = /^([/#](?:(?!->)\S)*)(?:\s*->\s*(\/[^\s#]*)|\s+(gone))?$/

/** Reads `permalinks.txt`. @returns what is on record, by path, and a fault for every line that says nothing */
export function parsePermalinks(text: string, file: string): { permalinks: Map<string, Permalink>; faults: Fault[] } {
  const permalinks = new Map<string, Permalink>()
  const faults: Fault[] = []
  let page: Permalink | undefined
  for (const [index, raw] of text.normalize('NFC').split('\n').entries()) {
    const written = raw.trim()
    if (written === '' || /^#(\s|$)/.test(written)) continue
    const line = index + 1
    const put = (problem: string, fix: string) => faults.push({ file, line, problem, fix })
    const [, address = '', movedTo = null, gone] = LINE.exec(written) ?? []
    const isGone = gone !== undefined
    const unfit = unfitAddress(address)
    if (unfit) put(`“${address}” is no address of a page: ${unfit.problem}`, unfit.fix)
    else if (address.startsWith('/')) {
      const before = permalinks.get(address)
      page = {
        path: address,
        fragments: before?.fragments ?? new Map(),
        movedTo: before?.movedTo ?? null,
        isGone,
        line,
      }
      if (movedTo) page.movedTo = movedTo
      if (before?.isGone) page.isGone = true
      if (movedTo === address) put('a page cannot move to itself', 'Name the page where it stands now')
      permalinks.set(address, page)
    } else if (address === '') {
      put(
        `“${written}” is no address`,
        'Write /a-path/ or, below one, #a-place; if it has moved, /old/ -> /new/; if it was taken back, /old/ gone',
      )
    } else if (!page) {
      put(`“${written}” belongs to no page`, 'Write the page above it')
    } else if (movedTo) {
      put('a place within a page cannot be moved here', 'Name it among the aliases of a section or a quotation')
    } else page.fragments.set(address.slice(1), { isGone, line })
  }
  return { permalinks, faults }
}

/** Bytes that file systems allow for a name. */
const LONGEST_STEP = 255

/** Signs that part an address from what follows it, or that none may hold (RFC 3986, 3.3). */
const NO_SIGN = /[?\\"<>^`{|}[\]\p{Cc}]/u

/** Why a path cannot be that of a page, as people write it; null where it can. */
function unfitAddress(path: string): { problem: string; fix: string } | null {
  if (!path.startsWith('/')) return null
  const readable = decoded(path)
  if (path.includes('%')) {
    const fix = /[%\s]/.test(readable) ? 'Lead it on with a rule in public/_redirects instead' : `Write ${readable}`
    return { problem: 'it is percent-encoded', fix }
  }
  const [sign] = NO_SIGN.exec(path) ?? []
  if (sign) return { problem: `it holds “${sign}”`, fix: 'Write the path alone, as it stood in the address' }
  const steps = path.split('/').slice(1, path.endsWith('/') ? -1 : undefined)
  if (path !== '/' && steps.some((step) => /^\.{0,2}$/.test(step))) {
    return { problem: 'a step of it has no name', fix: 'Write the path from the site’s root, each step with its name' }
  }
  if (steps.some((step) => Buffer.byteLength(step) > LONGEST_STEP)) {
    return {
      problem: 'a step of it is longer than a file’s name may be',
      fix: 'Take the line out: no host can serve it',
    }
  }
  return null
}

/** Writes `permalinks.txt`, sorted, so that what is new shows as lines that are new. */
export function formatPermalinks(permalinks: Iterable<Permalink>): string {
  const lines = sorted(permalinks, ({ path }) => path).flatMap(({ path, fragments, movedTo, isGone }) => [
    path + (movedTo ? ` -> ${movedTo}` : isGone ? ' gone' : ''),
    ...sorted(fragments, ([id]) => id).map(([id, place]) => `#${id}${place.isGone ? ' gone' : ''}`),
  ])
  return `${[HEAD, ...lines].join('\n')}\n`
}

function sorted<T>(items: Iterable<T>, keyOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
