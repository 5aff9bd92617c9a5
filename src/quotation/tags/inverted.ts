import { follow, isAdverb, skipAdjuncts } from '../clause.ts'
import { isHumanName } from '../names.ts'
import { inOtherCase, isDeterminer, type Mention, phraseFrom } from '../phrases.ts'
import type { Tie } from '../place.ts'
import type { Grade } from '../quotation.ts'
import { nameAt, type Reading } from '../reading.ts'
import type { Run } from '../sentences.ts'

/** @param anybody whether what follows may be a noun that no list holds */
export function inverted(reading: Reading, cue: Run, limit: number, grade: Grade, anybody = true): Tie | null {
  let at = cue.to
  while (at < limit && isAdverb(reading, at)) at++
  if (reading.lexicon.subjectFollows || reading.lexicon.barePassive) at = skipAdjuncts(reading, at, limit)
  const phrase = phraseFrom(reading, at, limit)
  if (!phrase || inOtherCase(reading, phrase) || phrase.pronoun === 'deictic') return null
  // “…,” cried Lee's page, Omar Haddad · “…,” said master of ceremonies Omar Haddad: whoever is named can speak.
  const followed = follow(reading, phrase, limit)
  const mention = followed.speaks ? followed : (nameWithin(reading, followed, limit) ?? followed)
  return mention.speaks || (anybody && isDeterminer(reading, at)) ? { mention, cue, rule: 'inverted', grade } : null
}

/** The name that a phrase without a speaker leads to, with nothing but words between. */
function nameWithin(reading: Reading, phrase: Mention, limit: number): Mention | null {
  for (let i = phrase.to; i < Math.min(limit, phrase.to + 4); i++) {
    if (reading.tokens[i]?.kind !== 'word' || reading.lexicon.verbs.has(reading.tokens[i]?.lower ?? '')) return null
    const name = nameAt(reading, i)
    if (name) return isHumanName(name, reading.lexicon) ? phraseFrom(reading, name.from, limit) : null
  }
  return null
}
