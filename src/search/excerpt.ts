import { type Word, wordsOf } from './terms.ts'

/** A stretch of text, and whether it was looked for. */
export interface Piece {
  text: string
  isFound: boolean
}

/** Tells which word of the query, by its number, a word of a text answers; null for none. */
export type Answer = (word: Word) => number | null

/** A text cut into what was looked for and what was not. */
export function markFound(text: string, answer: Answer): Piece[] {
  const pieces: Piece[] = []
  const put = (part: string, isFound: boolean) => {
    const last = pieces.at(-1)
    if (part === '') return
    if (last?.isFound === isFound) last.text += part
    else pieces.push({ text: part, isFound })
  }
  let at = 0
  for (const word of wordsOf(text)) {
    if (word.end <= at || answer(word) === null) continue
    put(text.slice(at, Math.max(at, word.start)), false)
    put(text.slice(Math.max(at, word.start), word.end), true)
    at = word.end
  }
  put(text.slice(at), false)
  return pieces
}

/** How long an excerpt is about, in UTF-16 units. */
export const EXCERPT_LENGTH = 220

/** How far before what was found an excerpt begins, to begin with a sentence or at least with a word. */
const LEAD_IN = 90

/** How many words of the query a text answers. */
export function answers(text: string, answer: Answer): number {
  return new Set(wordsOf(text).flatMap((word) => answer(word) ?? [])).size
}

/** The stretch of a text that answers most words of the query, these marked; from its beginning where none are. */
export function excerpt(text: string, answer: Answer, length = EXCERPT_LENGTH): Piece[] {
  const line = text.replace(/[^\S\n]+/g, ' ').trim()
  if (line.length <= length * 1.25) return markFound(line, answer)
  const start = beginning(line, densest(line, answer, length - LEAD_IN))
  const rest = line.slice(start)
  const cut = rest.length <= length * 1.25 ? rest : `${shortened(rest, length)} …`
  return markFound(start > 0 ? `… ${cut}` : cut, answer)
}

/** Where the stretch of a certain length with the most answers begins. */
function densest(line: string, answer: Answer, length: number): number {
  const found = wordsOf(line).flatMap((word) => {
    const to = answer(word)
    return to === null ? [] : [{ start: word.start, to }]
  })
  let best = { start: 0, count: 0 }
  for (const [index, { start }] of found.entries()) {
    const within = new Set<number>()
    for (let at = index; (found[at]?.start ?? Infinity) < start + length; at++) within.add(found[at]?.to ?? 0)
    if (within.size > best.count) best = { start, count: within.size }
  }
  return best.start
}

/** Where an excerpt begins that shows a place: with its sentence if that is near, otherwise with a word. */
function beginning(line: string, place: number): number {
  if (place <= LEAD_IN) return 0
  const from = place - LEAD_IN
  const before = line.slice(from, place)
  const sentence = before.match(/^.*(?:\n|[.!?…؟][’”"»)]* |[。！？][」』）]*)/su)
  if (sentence) return from + sentence[0].length
  const gap = before.indexOf(' ')
  return gap >= 0 ? from + gap + 1 : from + (isLowSurrogate(line, from) ? 1 : 0)
}

/** The beginning of a text, cut at a word's end, or anywhere but within a character where words have no spaces. */
function shortened(text: string, length: number): string {
  const gap = text.lastIndexOf(' ', length)
  if (gap > length / 2) return text.slice(0, gap)
  return text.slice(0, isLowSurrogate(text, length) ? length - 1 : length)
}

const isLowSurrogate = (text: string, at: number) => /[\udc00-\udfff]/.test(text[at] ?? '')
