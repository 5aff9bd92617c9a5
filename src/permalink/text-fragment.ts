import type { QuoteSelector } from './quote-selector.ts'

/** Words from which on a text is named by its beginning and its end. */
const LONG = 12
/** Words of a beginning, an end, or of what stands around. */
const ENOUGH = 4

/**
 * A text directive that finds a quotation by its words, for browsers that can; to stand behind `#` and an id, for those
 * that cannot (https://wicg.github.io/scroll-to-text-fragment/).
 */
export function textDirective({ lineBefore, exact, lineAfter, isBroken }: QuoteSelector): string {
  // Directives count in whole words, and the marks right at the words belong to them.
  const [, before = '', open = ''] = /^([\s\S]*?)(\S*)$/.exec(lineBefore) ?? []
  const [, close = '', after = ''] = /^(\S*)([\s\S]*)$/.exec(lineAfter) ?? []
  const all = `${open}${exact}${close}`.split(' ')
  const isLong = all.length >= LONG || (isBroken && all.length > 1)
  const half = Math.min(ENOUGH, Math.floor(all.length / 2))
  const said = isLong ? [all.slice(0, half), all.slice(-half)] : [all]
  const lead = words(before).slice(-ENOUGH).join(' ')
  const trail = words(after).slice(0, ENOUGH).join(' ')
  const parts = [
    // What stands around tells short words from the same ones elsewhere.
    ...(lead && !isLong ? [`${encode(lead)}-`] : []),
    ...said.map((some) => encode(some.join(' '))),
    ...(trail && !isLong ? [`-${encode(trail)}`] : []),
  ]
  return `:~:text=${parts.join(',')}`
}

const words = (text: string) => text.trim().split(' ')

/** Percent-encodes a text; hyphens too, which would have a meaning. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D')
