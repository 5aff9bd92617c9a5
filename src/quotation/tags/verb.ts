import { isAdverb } from '../clause.ts'
import { endsLikeVerb } from '../languages/lexicon.ts'
import { type Mention, phraseFrom } from '../phrases.ts'
import { nameAt, type Reading } from '../reading.ts'
import type { Run } from '../sentences.ts'

/** Whether a subject with a verb of its own follows a verb. */
export function reportsClause(reading: Reading, { to }: Run, limit: number): boolean {
  const subject = phraseFrom(reading, to, limit)
  const verb = subject && reading.tokens[subject.to]
  return verb?.kind === 'word' && subject !== null && subject.to < limit && reading.lexicon.auxiliaries.has(verb.lower)
}

/** “…,” remembered Lee: a finite verb between a quotation and a phrase that can speak needs no list. */
export function unlistedVerb(reading: Reading, at: number, limit: number): boolean {
  const token = reading.tokens[at]
  if (at >= limit || token?.kind !== 'word' || token.capital || reading.lexicon.functionWords.has(token.lower))
    return false
  // “…,” heard Lee: who hears does not speak.
  if (reading.lexicon.perceiving.has(token.lower)) return false
  return endsLikeVerb(token.lower, reading.lexicon) && nameAt(reading, at + 1)?.from !== undefined
}

/** “Is it free?” Lee pressed: right behind such words any finite verb of somebody who can speak is one of speaking. */
export function quotativeAfter(reading: Reading, phrase: Mention, limit: number): Run | null {
  if (!phrase.speaks) return null
  let at = phrase.to
  while (at < limit && isAdverb(reading, at)) at++
  const token = reading.tokens[at]
  const finite =
    token?.kind === 'word' &&
    !token.capital &&
    !reading.lexicon.functionWords.has(token.lower) &&
    endsLikeVerb(token.lower, reading.lexicon)
  const next = reading.tokens[at + 1]
  const ends = at + 1 >= limit || next?.kind === 'mark' || isAdverb(reading, at + 1)
  return finite && ends ? { from: at, to: at + 1 } : null
}

/** Whether a clause follows that the verb itself reports: then the verb looks forward, not back. */
export function startsContent(reading: Reading, cue: Run, limit: number): boolean {
  const { tokens, lexicon } = reading
  const next = tokens[cue.to]
  if (cue.to >= limit || !next) return false
  if (next.kind === 'quotation' || next.text === ':') return true
  if (next.text === ',' && tokens[cue.to + 1]?.kind === 'quotation') return true
  if (lexicon.addressing.has(tokens[cue.from]?.lower ?? '')) return false
  return (
    lexicon.subordinators.has(next.lower) ||
    lexicon.pronouns.has(next.lower) ||
    lexicon.articles.has(next.lower) ||
    lexicon.possessives.has(next.lower) ||
    nameAt(reading, cue.to) !== null
  )
}
