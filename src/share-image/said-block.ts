import { quoted } from '../interface/typography.ts'
import { type Block, fitBlock, type Room } from './block.ts'
import type { Span } from './set-text.ts'
import type { Said } from './share-image.ts'
import { firstWords, greatest, lastWords, MOST_WORDS, OMISSION, wordCount } from './shorten.ts'
import { span } from './style.ts'
import type { Typeface } from './typeface.ts'

/**
 * Sets words that somebody said, in red, and what stands around them, in ink. Where there is no room for all, first
 * their sentence is cut at its ends, then the words at theirs; either is shown.
 * @param easy size below which what stands around the words is rather cut than made smaller
 */
export function saidBlock(given: Said, typefaces: readonly Typeface[], room: Room, easy: number): Block | null {
  const fitted = (spans: readonly Span[], sizes: readonly number[], breaksWords = false) =>
    fitBlock(spans, given.lang, typefaces, { ...room, sizes, breaksWords })
  const least = room.sizes.slice(-1)
  const said = {
    ...given,
    before: lastWords(given.before, MOST_WORDS),
    words: firstWords(given.words, MOST_WORDS + 1, OMISSION),
    after: firstWords(given.after, MOST_WORDS, OMISSION),
  }
  const all = wordCount(said.words)
  const around = wordCount(said.before) + wordCount(said.after)
  const comfortable = around > 0 ? room.sizes.filter((size) => size >= easy) : room.sizes
  const whole =
    all > MOST_WORDS
      ? null
      : (fitted(withContext(said, around), comfortable) ??
        greatest(0, around, (count) => fitted(withContext(said, count), comfortable.slice(-1))) ??
        greatest(0, around, (count) => fitted(withContext(said, count), least, true)))
  return whole ?? greatest(0, Math.min(all, MOST_WORDS), (count) => fitted(cutShort(said, count), least, true))
}

/** The words, and so many of those around them, as evenly from either side as there are. */
function withContext({ lang, words, before, after }: Said, count: number): Span[] {
  const [ofBefore, ofAfter] = [wordCount(before), wordCount(after)]
  const half = Math.ceil(count / 2)
  const kept = Math.min(ofBefore, Math.max(half, count - ofAfter))
  return [
    span(lastWords(before, kept), 'ink', 'words'),
    span(quoted(words, lang), 'said', 'words'),
    span(firstWords(after, count - kept, OMISSION), 'ink', 'words'),
  ].filter(({ text }) => text !== '')
}

/** The first of the words alone, and that there are more. */
function cutShort({ lang, words }: Said, count: number): Span[] {
  const kept = firstWords(words, count, OMISSION)
  const [before = '', after = ''] = quoted('\n', lang).split('\n')
  const [said = '', omitted] = kept.endsWith(OMISSION) ? [kept.slice(0, -OMISSION.length), OMISSION] : [kept, '']
  return [span(before + said, 'said', 'words'), span(omitted, 'ink', 'words'), span(after, 'said', 'words')].filter(
    ({ text }) => text !== '',
  )
}
