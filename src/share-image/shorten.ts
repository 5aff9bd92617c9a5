import { lineBreaks } from './line-breaks.ts'

/** Stands for words of a quotation that are left out. */
export const OMISSION = '[…]'

/** Stands for the rest of a line of our own. */
export const ELLIPSIS = '…'

/** More words than any image holds: what is longer is cut to so many before it is set. */
export const MOST_WORDS = 250

/** What must not stand before an omission. */
const TRAILING = /[\s,;:.…،、，。–—-]+$/u

/** Offsets of a text at which a word ends and another begins; where words are not parted by spaces, at each sign. */
function wordBreaks(text: string): number[] {
  return lineBreaks(text).filter((offset) => !/[-‐–—/]/.test(text.charAt(offset - 1)))
}

/** What is more than a full stop. */
const WORD = /[\p{L}\p{N}]/u

export const wordCount = (text: string) => (WORD.test(text) ? wordBreaks(text).length + 1 : 0)

const joint = (text: string) => (/\s/.test(text) ? ' ' : '')

/** The first words of a text, and a sign that there are more. */
export function firstWords(text: string, count: number, sign: string): string {
  // The beginning of a long text tells all, where it has more words than are asked for.
  const near = wordBreaks(text.slice(0, 30 * count))
  const breaks = near.length > count ? near : wordBreaks(text)
  if (count > breaks.length || !WORD.test(text)) return text
  const kept = text.slice(0, count > 0 ? breaks[count - 1] : 0).replace(TRAILING, '')
  return sign === OMISSION ? `${kept}${joint(text)}${sign}` : `${kept}${sign}`
}

/** The last words of a text, and a sign that there are more before them. */
export function lastWords(text: string, count: number): string {
  const breaks = wordBreaks(text)
  if (count > breaks.length || !WORD.test(text)) return text
  const kept = count > 0 ? text.slice(breaks[breaks.length - count]) : ''
  return `${OMISSION}${joint(text)}${kept}`
}

/**
 * What can be made with the greatest number between two limits.
 * @param make gives null where a number is too great; then it does so for all greater ones too
 */
export function greatest<T>(least: number, most: number, make: (count: number) => T | null): T | null {
  let [low, high] = [least, most]
  let best: T | null = null
  while (low <= high) {
    const middle = Math.floor((low + high) / 2)
    const made = make(middle)
    if (made !== null) {
      best = made
      low = middle + 1
    } else high = middle - 1
  }
  return best
}
