import { skipLight } from './clause.ts'
import type { Mention } from './phrases.ts'
import type { Grade } from './quotation.ts'
import type { Reading, Sentence } from './reading.ts'
import type { Rule } from './rules.ts'
import type { Run } from './sentences.ts'

/** A quotation tied to the words that stand for its speaker. */
export interface Tie {
  mention: Mention
  cue: Run | null
  rule: Rule
  grade: Grade
}

/** Where a quotation stands. */
export interface Place {
  token: number
  sentence: Sentence
  /** The index of its sentence. */
  index: number
}

/** Where a quotation stands; `null` where there is none of that index. */
export function placeOf(reading: Reading, quotation: number): Place | null {
  const place = reading.places[quotation]
  const sentence = place && reading.sentences[place.sentence]
  return place && sentence ? { token: place.token, sentence, index: place.sentence } : null
}

/** Whether a quotation begins its sentence, but for light words ("Instead, “…"). */
export function opensSentence(reading: Reading, quotation: number): boolean {
  const place = placeOf(reading, quotation)
  return place !== null && skipLight(reading, place.sentence.from, place.token) === place.token
}
