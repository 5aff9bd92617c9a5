import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A page of a built site. */
export interface BuiltPage {
  /** Its path below the site's root, without a first slash. */
  path: string
  html: string
}

/** Kinds of pages by their paths. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'front'],
  [/^404\.html$/, 'not found'],
  [/^articles\/[^/]+\/$/, 'article'],
  [/^people\/[^/]+\/$/, 'person'],
  [/^topics\/[^/]+\/$/, 'topic'],
  [/^archive\/\d+\/\d+\/$/, 'month'],
]

/**
 * All pages of a built site by their kinds. A page of a kind that nobody has named here is of one that is named after
 * its path, so none is left out.
 */
export function pagesByKind(folder: string): Map<string, BuiltPage[]> {
  const kinds = new Map<string, BuiltPage[]>()
  for (const file of globSync('**/*.html', { cwd: folder }).sort()) {
    const path = file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')
    const page = { path, html: readFileSync(join(folder, file), 'utf8') }
    const kind = kindOf(page)
    kinds.set(kind, [...(kinds.get(kind) ?? []), page])
  }
  return kinds
}

function kindOf({ path, html }: BuiltPage): string {
  if (html.includes('http-equiv="refresh"')) return 'moved'
  if (/<meta name="robots" content="noindex"/.test(html)) return 'withdrawn'
  if (/^articles\/[^/]+\/[^/]+\/$/.test(path)) return html.includes('<main class="quotation') ? 'quotation' : 'section'
  return KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? path.replace(/\/$/, '')
}

/** Of each kind the longest page, and the one with the most pictures: most faults show on one of them. */
export function someOfEachKind(folder: string): Map<string, BuiltPage[]> {
  const pictures = ({ html }: BuiltPage) => html.split('<img').length
  return new Map(
    [...pagesByKind(folder)].map(([kind, pages]) => {
      const longest = pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1)
      const [illustrated] = pages.toSorted((a, b) => pictures(b) - pictures(a))
      const isOther = illustrated && !longest.includes(illustrated) && pictures(illustrated) > 1
      return [kind, isOther ? [...longest, illustrated] : longest]
    }),
  )
}
