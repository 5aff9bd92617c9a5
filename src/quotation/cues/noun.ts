import { follow } from '../clause.ts'
import { isPluralNoun, personNoun } from '../languages/lexicon.ts'
import { phraseEnd, phraseFrom, phraseUntil } from '../phrases.ts'
import { nameAt, type Reading, type Sentence } from '../reading.ts'
import type { Cue } from './cue.ts'

/** "his promise of …", "the ministry's claim that …", "Lee issued a statement: …"; else the noun reports nobody. */
export function nounCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  const { tokens, lexicon } = reading
  const word = tokens[at]?.lower ?? ''
  if (!lexicon.nouns.has(word)) return null
  const verb = earlier.at(-1)
  const answered = isAnswered(reading, at, verb)
  if (verb?.subject && verb.to <= at && !answered && isObject(reading, verb, at)) {
    return { from: at, to: at + 1, class: 'noun', form: 'finite', subject: verb.subject, rule: 'object' }
  }
  let before = at - 1
  while (
    before > at - 3 &&
    before > sentence.from &&
    tokens[before]?.kind === 'word' &&
    !lexicon.functionWords.has(tokens[before]?.lower ?? '') &&
    nameAt(reading, before) === null
  )
    before--
  const cue: Omit<Cue, 'subject'> = { from: at, to: at + 1, class: 'noun', form: 'finite', rule: 'noun' }
  if (lexicon.owners.has(tokens[at + 1]?.lower ?? '')) {
    const named = phraseFrom(reading, at + 2, sentence.to)
    const end = named && phraseEnd(reading, named, sentence.to)
    if (named?.speaks && end && leadsToWords(reading, end))
      return { ...cue, to: end, subject: follow(reading, named, sentence.to), rule: 'owner' }
  }
  const token = tokens[before]
  if (!token || before < sentence.from) return null
  // "Lee denied claims that …": whosever they are, they are not hers.
  const barred = answered ? { ...cue, subject: null } : null
  // "what her firm calls “…”", "Lee's critics call him …" have a verb where "her calls" has a noun.
  const last = tokens[at - 1]?.lower ?? ''
  const form = lexicon.verbs.get(word)?.form
  const acts = personNoun(last, lexicon) !== undefined && (isPluralNoun(last, lexicon) || form === 'participle')
  const governs = acts || (form === 'finite' && tokens[at + 1]?.kind === 'quotation')
  if (before < at - 1 && form !== undefined && governs) return null
  const owner = lexicon.possessives.get(token.lower)
  if (owner !== undefined) {
    const subject = { from: before, to: before + 1, head: before, name: null, pronoun: owner, speaks: true }
    return { ...cue, subject }
  }
  if (!lexicon.genitives.has(token.lower)) return barred
  const possessor = phraseUntil(reading, before - 1, sentence.from)
  return possessor?.speaks ? { ...cue, subject: possessor } : barred
}

/** "the claim by Lee that …", "a promise from the mayor to …": what is said follows. */
function leadsToWords({ tokens, lexicon }: Reading, at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    (next.text === ':' ||
      lexicon.complementizers.has(next.lower) ||
      lexicon.infinitives.has(next.lower) ||
      lexicon.pronouns.has(next.lower) ||
      lexicon.prepositions.has(next.lower))
  )
}

/** Whether a noun of speech is the object of a verb that answers it: "denied the claim that …". */
export function isAnswered(reading: Reading, noun: number, verb: Cue | undefined): boolean {
  const { tokens, lexicon } = reading
  if (!verb?.subject || !lexicon.answers.has(tokens[verb.from]?.lower ?? '') || noun - verb.to > 4) return false
  const between = tokens.slice(verb.to, noun)
  // "responded to claims that …", but not "criticised Lee in remarks that …".
  const apart = between.findLastIndex(({ kind, lower }) => kind !== 'word' || lexicon.prepositions.has(lower))
  return (
    (apart < 0 || (apart === 0 && between.length === 1)) &&
    !lexicon.parentheticals.has(tokens[noun + 1]?.lower ?? '') &&
    leadsToWords(reading, noun + 1)
  )
}

/** Whether a noun is what a verb of speaking brings forth: "issued a brief statement". */
function isObject(reading: Reading, verb: Cue, noun: number): boolean {
  if (verb.class === 'noun' || verb.class === 'source' || noun - verb.to > 3) return false
  if (!reading.lexicon.indefinites.has(reading.tokens[verb.to]?.lower ?? '')) return false
  return phraseUntil(reading, noun, verb.to)?.from === verb.to
}
