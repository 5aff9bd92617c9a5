import type { ArticleQuotation } from '../article/article.ts'

/** Words from which on a text is named by its beginning and its end. */
const LONG = 12
/** Words of a beginning, an end, or of what stands around. */
const ENOUGH = 4

/**
 * A text directive that finds a quotation by its words, for browsers that can; to stand behind `#` and an id, for those
 * that cannot (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function textDirective({ words, marks, before, after }: ArticleQuotation): string {
  const [open, close] = marks
  const all = `${open}${words}${close}`.trim().split(' ')
  const said = all.length >= LONG ? [all.slice(0, ENOUGH), all.slice(-ENOUGH)] : [all]
  const lead = before.trim().split(' ').slice(-ENOUGH).join(' ')
  const trail = after.trim().split(' ').slice(0, ENOUGH).join(' ')
  const parts = [
    // What stands around tells short words from the same ones elsewhere; it counts in whole words.
    ...(lead && said.length === 1 && /\s$/.test(before) ? [`${encode(lead)}-`] : []),
    ...said.map((some) => encode(some.join(' '))),
    ...(trail && said.length === 1 && /^\s/.test(after) ? [`-${encode(trail)}`] : []),
  ]
  return `:~:text=${parts.join(',')}`
}

/** Percent-encodes a text; hyphens too, which would have a meaning. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
