import { graphemesOf } from './letters.ts'

/*
 * Where a line may end, after the rules that newspapers keep (a small part of Unicode's UAX #14, and JIS X 4051 for
 * what may not begin or end a line).
 */

/** A space at which a line may end; those that hold words together are not among them. */
const SPACE = /^[^\S\u00a0\u202f\u2007]$|^\u200b$/u

/** Written without spaces, and broken between any two signs. */
const IDEOGRAPHIC =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb-\u30fe\uff01-\uff65]/u

/** Written without spaces, and broken between words that only a dictionary knows. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Must not begin a line: closing marks, small kana, marks of repetition and length. */
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}!%,.:;?°’”»…‥、。，．：；？！％・·‐‑‒–—〜～゠ーｰ々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰ-ㇿ]/u

/** Must not end a line: opening marks, and signs of money. */
const NEVER_LAST = /[\p{Ps}\p{Pi}\p{Sc}„‚“‘«¿¡#＃@＠]$/u

/** Marks that a plain space may part from their words, as in French. */
const CLOSING = /^[\p{Pe}\p{Pf}!,.:;?»”’…–—-]/u
const OPENING = /(?:^|[\s(])[«‹„“‘]$/u

const LETTER = /^[\p{L}\p{M}\p{N}]/u

/** Offsets, within a text, at which a new line may begin; neither its beginning nor its end. */
export function lineBreaks(text: string): number[] {
  const breaks: number[] = []
  const graphemes = graphemesOf(text)
  const dictionary = UNSPACED.test(text) ? wordStarts(text) : null
  let offset = 0
  for (const [index, before] of graphemes.entries()) {
    offset += before.length
    const after = graphemes[index + 1]
    if (after === undefined) break
    if (dictionary && UNSPACED.test(before) && UNSPACED.test(after)) {
      if (dictionary.has(offset)) breaks.push(offset)
    } else if (mayBreak(before, after, text, offset)) breaks.push(offset)
  }
  return breaks
}

/** Letters and digits between which no line ends: most of most texts, and seen far sooner than all that follows. */
const PLAIN = /^[A-Za-z\d]$/

function mayBreak(before: string, after: string, text: string, offset: number): boolean {
  if (PLAIN.test(before) && PLAIN.test(after)) return false
  if (SPACE.test(after)) return false
  if (SPACE.test(before)) {
    const belongsBefore = CLOSING.test(after) && !LETTER.test(text.slice(offset + after.length))
    return !belongsBefore && !OPENING.test(text.slice(0, offset).trimEnd())
  }
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false
  if (IDEOGRAPHIC.test(before) || IDEOGRAPHIC.test(after)) {
    // A pair of these is one sign.
    return !(before === after && /^[―—…‥]$/u.test(before)) && after !== '\u00a0' && before !== '\u00a0'
  }
  const isWithinWord = LETTER.test(after) && LETTER.test(text.slice(0, offset - before.length).slice(-1))
  return isWithinWord && /^[-‐–—/]$/u.test(before)
}

/** Beginnings of the words of a text that is written without spaces. */
function wordStarts(text: string): Set<number> {
  const words = new Intl.Segmenter('en', { granularity: 'word' }).segment(text)
  return new Set([...words].filter(({ isWordLike }) => isWordLike).map(({ index }) => index))
}

/** Offsets between all graphemes: for a word that is wider than any line. */
export function graphemeBreaks(text: string): number[] {
  let offset = 0
  return graphemesOf(text)
    .map((grapheme) => {
      offset += grapheme.length
      return offset
    })
    .slice(0, -1)
}
