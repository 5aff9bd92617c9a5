import type { QuotedSpan } from './find.ts'
import type { Language } from './languages/language.ts'
import type { Span } from './quotation.ts'

/** What a paragraph of dialogue says, and whether it also says who speaks. */
export interface Turn {
  spans: QuotedSpan[]
  reported: boolean
}

const dash = /[—–―]/
const dashes = /[—–―]/g
const wordPattern = /[\p{L}\p{M}][\p{L}\p{M}’']*/gu

/**
 * Reads a paragraph that a dash opens as speech with clauses of reporting in between: "—Ya veremos —dijo Ana—. No hay
 * prisa.", "— On verra, dit Anne.", "— Посмотрим, — сказала Анна."
 *
 * @returns `null` where the paragraph is none
 */
export function turnIn(text: string, paragraph: Span, language: Language): Turn | null {
  if (!dash.test(text[paragraph.start] ?? '')) return null
  const spans: QuotedSpan[] = []
  let reported = false
  let speech: Span | null = null
  const close = () => {
    if (speech) addSpeech(text, speech, spans)
    speech = null
  }
  for (const piece of piecesOf(text, paragraph)) {
    if (startsReport(text, piece, language)) {
      reported = true
      close()
      continue
    }
    // A dash that no report follows belongs to what is said.
    const open: Span = speech ?? { start: piece.start, end: piece.end }
    open.end = piece.end
    speech = open
    for (let report = inlineReport(text, open, language); report; report = inlineReport(text, open, language)) {
      reported = true
      addSpeech(text, { start: open.start, end: report.start }, spans)
      open.start = report.end
    }
  }
  close()
  return { spans, reported }
}

/** What stands between the dashes; one within a word or a range ("1990–1995") parts nothing. */
function piecesOf(text: string, paragraph: Span): Span[] {
  const pieces: Span[] = []
  let start = paragraph.start + 1
  dashes.lastIndex = start
  for (let found = dashes.exec(text); found && found.index < paragraph.end; found = dashes.exec(text)) {
    const at = found.index
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue
    pieces.push({ start, end: at })
    start = at + 1
  }
  pieces.push({ start, end: paragraph.end })
  return pieces
}

/** How many words of a clause may come before its verb: "тихо сказала", "lui a répondu". */
const nearVerb = 4

/** Whether a clause of reporting begins here: in small letters, with a verb of speaking among its first words. */
function startsReport(text: string, piece: Span, language: Language): boolean {
  return reportVerb(text, piece, language) !== null
}

/** Where the verb ends of the clause of reporting that a stretch begins with. */
function reportVerb(text: string, piece: Span, language: Language): number | null {
  let seen = 0
  wordPattern.lastIndex = piece.start
  for (let found = wordPattern.exec(text); found && found.index < piece.end; found = wordPattern.exec(text)) {
    const word = found[0].toLowerCase()
    if (seen === 0 && (/^\p{Lu}/u.test(found[0]) || /[\p{L}\p{N}.!?]/u.test(text.slice(piece.start, found.index))))
      return null
    const verb = language.verbs.get(word)
    if (verb && verb.class !== 'hold' && verb.class !== 'judge' && verb.form !== 'base')
      return found.index + found[0].length
    if (++seen >= nearVerb) return null
  }
  return null
}

/** A clause of reporting that only a comma sets off: "— On verra, dit Anne, rien ne presse." */
function inlineReport(whole: string, speech: Span, language: Language): Span | null {
  // Looking further than the speech would take the square of the length of a text.
  const text = whole.slice(0, speech.end)
  const pause = /[,?!…]\s+/g
  pause.lastIndex = speech.start
  for (let found = pause.exec(text); found && found.index < speech.end; found = pause.exec(text)) {
    const start = found.index + found[0].length
    const verb = reportVerb(text, { start, end: Math.min(speech.end, start + 60) }, language)
    if (verb === null) continue
    const first = firstWords(text.slice(start, verb))
    const rest = text.slice(verb, Math.min(speech.end, verb + 60))
    // The verb comes first, and whoever speaks right behind it.
    const subject = /^(?:-t)?-\p{L}+|^\s+(?:\p{L}+,?\s+){0,2}\p{Lu}/u.exec(rest)
    if (first > 3 || !subject) continue
    return { start, end: reportEnd(text, verb + subject[0].length, speech, language) }
  }
  return null
}

const firstWords = (text: string) => text.match(wordPattern)?.length ?? 0

/** A report ends with its sentence, or with a comma that no apposition follows. */
function reportEnd(text: string, from: number, speech: Span, language: Language): number {
  const stop = /[.!?…]\s+|,\s+/g
  stop.lastIndex = from
  for (let found = stop.exec(text); found && found.index < speech.end; found = stop.exec(text)) {
    const end = found.index + found[0].length
    if (!found[0].startsWith(',')) return end
    const next = text.slice(end, Math.min(speech.end, end + 80))
    const article = /^[\p{L}]+/u.exec(next)?.[0] ?? ''
    const apposition = language.articles.has(article) && /^[^,;:]{0,60}[.!?…](?:\s|$)/u.test(next)
    if (!apposition) return end
  }
  return speech.end
}

function addSpeech(text: string, speech: Span, spans: QuotedSpan[]): void {
  let { start, end } = speech
  // What ends the clause of reporting before it is not said: "dijo Ana—. No hay prisa."
  while (start < end && /[\s.,;:]/.test(text[start] ?? '')) start++
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--
  if (end <= start || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return
  spans.push({ start, end, words: { start, end }, closed: true, form: 'dash' })
}
