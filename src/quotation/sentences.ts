import type { QuotedSpan } from './find.ts'
import type { Language } from './languages/language.ts'
import { endsLikeVerb } from './languages/lexicon.ts'
import type { Span } from './quotation.ts'
import type { Token } from './words.ts'

/** The paragraphs of a text: what stands between blank lines, without the white space around it. */
export function paragraphsOf(text: string): Span[] {
  const paragraphs: Span[] = []
  const blank = /\n[^\S\n]*\n\s*/g
  let start = 0
  const add = (from: number, to: number) => {
    let end = to
    let begin = from
    while (begin < end && /\s/.test(text[begin] ?? '')) begin++
    while (end > begin && /\s/.test(text[end - 1] ?? '')) end--
    if (end > begin) paragraphs.push({ start: begin, end })
  }
  for (let gap = blank.exec(text); gap; gap = blank.exec(text)) {
    add(start, gap.index)
    start = blank.lastIndex
  }
  add(start, text.length)
  return paragraphs
}

/** No sentence of prose is longer, in tokens; the bound keeps every rule linear on any input. */
const longest = 400

/** A run of tokens, `from` inclusive, `to` exclusive. */
export interface Run {
  from: number
  to: number
}

/**
 * The sentences of a paragraph, as runs of its tokens. A quotation never breaks a sentence from within; one that ends
 * with a full stop ends the sentence around it, unless a short clause of reporting follows ("…?" she asked.).
 */
export function sentencesOf(
  tokens: readonly Token[],
  text: string,
  spans: readonly QuotedSpan[],
  language: Language,
): Run[] {
  const runs: Run[] = []
  let from = datelineOf(tokens, language)
  if (from > 0) runs.push({ from: 0, to: from })
  for (let i = from; i < tokens.length; i++) {
    if (i + 1 < tokens.length && i - from < longest && !endsSentence(tokens, i, from, text, spans, language)) continue
    runs.push({ from, to: i + 1 })
    from = i + 1
  }
  return runs
}

/** No dateline is longer, in tokens. */
const longestDateline = 16

/** Where the dateline ends that a paragraph opens with: "MILLTOWN, May 3 (HNA) — The bridge …". */
function datelineOf(tokens: readonly Token[], language: Language): number {
  const first = tokens[0]
  if (!first?.capital) return 0
  for (let i = 1; i < Math.min(tokens.length, longestDateline); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'quotation') return 0
    if (/^[—–-]$/.test(token.text)) {
      const spaced = token.start > (tokens[i - 1]?.end ?? 0)
      return spaced && (/^\p{Lu}{3,}/u.test(first.text) || tokens[i - 1]?.text === ')') ? i + 1 : 0
    }
    const belongs =
      token.capital ||
      /^[\d,./()]/.test(token.text) ||
      language.calendar.has(token.lower) ||
      tokens[i - 1]?.text === '('
    if (!belongs) return 0
  }
  return 0
}

function endsSentence(
  tokens: readonly Token[],
  at: number,
  from: number,
  text: string,
  spans: readonly QuotedSpan[],
  language: Language,
): boolean {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || !next) return true
  if (token.kind === 'quotation') {
    const span = spans[token.quotation]
    const last = span ? (text[span.words.end - 1] ?? '') : ''
    if (!/[.!?…。！？]/.test(last)) return false
    if (next.kind === 'quotation') return true
    if (next.kind === 'mark') return /[.!?…]/.test(next.text) ? false : next.text === '(' || next.text === '['
    if (!next.capital) return false
    // Where the verb comes second, no clause of reporting begins with its subject: „Ist das so?“ fragte Lee.
    if (language.verbSecond) return true
    return !reports(tokens, at + 1, language, /[!?…]/.test(last), at === from)
  }
  // "…, a student from Fresno, Calif. “I think …”": a short form may end the sentence as well.
  if (next.kind === 'quotation' && /\.$/.test(token.text) && token.kind === 'word') {
    return !language.honorifics.has(token.lower) && /^[^\p{L}]*\p{Lu}/u.test(text.slice(next.start, next.start + 4))
  }
  if (token.kind !== 'mark' || !/^[.!?…。！？]$/.test(token.text)) return false
  // "Really?!" and ")" stay with the sentence that they end.
  if (next.kind === 'mark' && /^[.!?…)\]]$/.test(next.text)) return false
  if (token.text === '.' && next.start === token.end) return next.capital || next.kind === 'quotation'
  return next.capital || next.kind === 'quotation' || next.kind === 'mark' || /^\d/.test(next.text)
}

/** “Is it free?” Lee pressed. Nothing but a name and a verb that no list holds. */
function isBareVerb(tokens: readonly Token[], from: number, at: number, language: Language): boolean {
  const token = tokens[at]
  if (!token || token.capital || !tokens.slice(from, at).every(({ capital }) => capital)) return false
  const ends = tokens[at + 1] === undefined || tokens[at + 1]?.text === '.'
  return ends && endsLikeVerb(token.lower, language)
}

/** Whether a clause such as "Smith said" begins here: a few words, then a verb of saying, then nearly nothing. */
function reports(tokens: readonly Token[], at: number, language: Language, lenient: boolean, first: boolean): boolean {
  for (let i = at; i < Math.min(tokens.length, at + (lenient ? 14 : 4)); i++) {
    const token = tokens[i]
    if (!token || token.kind === 'quotation' || (token.kind === 'mark' && /[.!?:]$/.test(token.text))) return false
    const verb = language.verbs.get(token.lower)
    if (lenient && !verb && i > at && isBareVerb(tokens, at, i, language)) return true
    if (verb && i > at && !token.capital && verb.class === 'say' && (verb.form === 'finite' || verb.form === 'past')) {
      const after = tokens[i + 1]
      // “Why?” Lee answered, “Because.”: within a sentence the second verb looks ahead.
      if (!first && after?.text === ',' && tokens[i + 2]?.kind === 'quotation') return false
      return lenient
        ? after?.kind !== 'quotation' && after?.text !== ':' && after?.lower !== 'that'
        : after?.text === '.' || !after
    }
  }
  return false
}
