import type { QuotedSpan } from './find.ts'
import type { Language } from './languages/language.ts'
import type { Span } from './quotation.ts'

/** What a paragraph of dialogue says, and whether it also says who speaks. */
export interface Turn {
  spans: QuotedSpan[]
  reported: boolean
}

const dash = /[—–―]/
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
  let start = paragraph.start + 1
  for (const piece of piecesOf(text, paragraph)) {
    // A dash that no report follows belongs to what is said.
    if (!startsReport(text, piece, language)) continue
    reported = true
    addTurn(text, { start, end: piece.start - 1 }, language, spans)
    start = piece.end
  }
  if (addTurn(text, { start, end: paragraph.end }, language, spans)) reported = true
  return { spans, reported }
}

/** Adds what is said between two dashes, less the reports that only commas set off; @returns whether there are any. */
function addTurn(text: string, turn: Span, language: Language, spans: QuotedSpan[]): boolean {
  let start = turn.start
  for (;;) {
    const report = inlineReport(text, { start, end: turn.end }, language)
    addSpeech(text, { start, end: report?.start ?? turn.end }, spans)
    if (!report) return start > turn.start
    start = report.end
  }
}

/** What stands between the dashes; one within a word or a range ("1990–1995") parts nothing. */
function piecesOf(text: string, paragraph: Span): Span[] {
  const pieces: Span[] = []
  let start = paragraph.start + 1
  for (const found of text.slice(start, paragraph.end).matchAll(/[—–―]/g)) {
    const at = paragraph.start + 1 + found.index
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '')) continue
    pieces.push({ start, end: at })
    start = at + 1
  }
  pieces.push({ start, end: paragraph.end })
  return pieces
}

/** How many words of a clause may come before its verb: "тихо сказала", "lui a répondu". */
const nearVerb = 4

/** How many characters those words take up at most. */
const longestOpening = 120

/** Whether a clause of reporting begins here: in small letters, with a verb of speaking among its first words. */
function startsReport(text: string, piece: Span, language: Language): boolean {
  return reportVerb(text, piece, language) !== null
}

/** Where the verb ends of the clause of reporting that a stretch begins with. */
function reportVerb(text: string, piece: Span, language: Language): number | null {
  let seen = 0
  const clause = text.slice(piece.start, piece.end)
  for (const found of clause.slice(0, longestOpening).matchAll(wordPattern)) {
    const word = found[0].toLowerCase()
    if (seen === 0 && (/^\p{Lu}/u.test(found[0]) || /[\p{L}\p{N}.!?]/u.test(clause.slice(0, found.index)))) return null
    const verb = language.verbs.get(word)
    if (verb && verb.class !== 'hold' && verb.class !== 'judge' && verb.form !== 'base')
      return piece.start + found.index + found[0].length
    if (++seen >= nearVerb) return null
  }
  return null
}

/** A clause of reporting that only a comma sets off: "— On verra, dit Anne, rien ne presse." */
function inlineReport(text: string, speech: Span, language: Language): Span | null {
  for (const found of text.slice(speech.start, speech.end).matchAll(/[,?!…]\s+/g)) {
    const start = speech.start + found.index + found[0].length
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
  for (const found of text.slice(from, speech.end).matchAll(/[.!?…]\s+|,\s+/g)) {
    const end = from + found.index + found[0].length
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
  while (start < end && /[\s.,;:—–―]/.test(text[start] ?? '')) start++
  while (end > start && /[\s—–―]/.test(text[end - 1] ?? '')) end--
  if (end <= start || !/[\p{L}\p{N}]/u.test(text.slice(start, end))) return
  spans.push({ start, end, words: { start, end }, closed: true, form: 'dash' })
}
