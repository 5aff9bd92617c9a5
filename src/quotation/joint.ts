import { follow, isAdverb, skipLight, widest } from './clause.ts'
import { isPluralNoun } from './languages/lexicon.ts'
import { isHumanName } from './names.ts'
import { isDeterminer, type Mention, phraseEnd, phraseFrom, startOf } from './phrases.ts'
import type { Tie } from './place.ts'
import { nameAt, type Reading, type Sentence } from './reading.ts'
import type { Run } from './sentences.ts'

/** How many tokens may stand between two who speak together: "Lee, the mayor, and Haddad". */
const farthest = 12

/**
 * Those who speak together: "Lee and Haddad said", "said Lee, Haddad and the bank".
 *
 * @param mention whoever the clause of reporting names
 * @returns all of them in the order of the text, the mention among them
 */
export function together(
  reading: Reading,
  { mention, cue }: Pick<Tie, 'mention' | 'cue'>,
  sentence: Sentence,
): Mention[] {
  if (mention.pronoun || !mention.speaks) return [mention]
  const following = cue ? followingOnes(reading, mention, cue, sentence) : []
  if (following.length > 1 && areSame(reading, mention, following)) return following
  return [...precedingOnes(reading, mention, sentence), mention, ...following]
}

/** "Lee, the mayor, and" before "Haddad said": whoever opens the clause, with names between, and nothing that acts. */
function precedingOnes(reading: Reading, mention: Mention, sentence: Sentence): Mention[] {
  const { tokens, lexicon } = reading
  const and = startOf(mention) - 1
  if (and <= sentence.from || !lexicon.additives.has(tokens[and]?.lower ?? '')) return []
  const near = tokens[and - 1]?.text === ',' ? null : widest(reading, and - 1, sentence.from)
  const first =
    firstOfList(reading, and, sentence) ?? (near && opens(reading, near, sentence) ? follow(reading, near, and) : null)
  if (!first || !isPeer(reading, first, mention)) return []
  const between = namesBetween(reading, first, and)
  return areSame(reading, first, between) ? between : [first, ...between]
}

/** Whether a phrase opens a clause, so that what follows it is its verb. */
function opens(reading: Reading, phrase: Mention, sentence: Sentence): boolean {
  const { tokens, lexicon } = reading
  let before = startOf(phrase) - 1
  if (lexicon.quantifiers.has(tokens[before]?.lower ?? '')) before--
  const token = tokens[before]
  if (!token || before < sentence.from || isAdverb(reading, before)) return true
  // "Lee, a consultant and Republican who said": what a comma sets off may be two roles of one.
  if (token.text === ',') return phrase.name !== null
  return token.kind !== 'word' || lexicon.subordinators.has(token.lower) || lexicon.complementizers.has(token.lower)
}

/** "Lee, the mayor, Haddad and …": the phrase that opens the sentence or the part of it behind an adverbial. */
function firstOfList(reading: Reading, and: number, sentence: Sentence): Mention | null {
  const { tokens, lexicon } = reading
  const adverbial = lexicon.prepositions.has(tokens[skipLight(reading, sentence.from, and)]?.lower ?? '')
  for (let start = Math.max(sentence.from, and - farthest); start < and; start++) {
    const mark = tokens[start - 1]?.text ?? ''
    if (start > sentence.from && !/^[;:–—]$/.test(mark) && !(adverbial && mark === ',')) continue
    const phrase = phraseFrom(reading, skipLight(reading, start, and), and)
    if (!phrase?.speaks || !opens(reading, phrase, sentence) || acts(reading, phrase.to, and)) continue
    if (tokens[phraseEnd(reading, phrase, and)]?.text === ',') return follow(reading, phrase, and)
  }
  return null
}

/** Whether anything between two tokens is a verb or a quotation. */
function acts({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ lower, kind }) => {
    const verb = lexicon.verbs.get(lower)
    return kind === 'quotation' || lexicon.auxiliaries.has(lower) || (verb !== undefined && verb.form !== 'base')
  })
}

/** The names that commas set apart within a list. */
function namesBetween(reading: Reading, first: Mention, and: number): Mention[] {
  const found: Mention[] = []
  for (let at = first.to; at < and; at++) {
    if (reading.tokens[at]?.text !== ',') continue
    const phrase = phraseFrom(reading, at + 1, and)
    const closes = phrase !== null && (phrase.to === and || reading.tokens[phrase.to]?.text === ',')
    if (phrase?.name && closes && isPeer(reading, phrase, first)) found.push(phrase)
  }
  return found
}

/** "said Lee | and Haddad in a letter", "said Lee | , Hill and Haddad": who follows, and has no verb of his own. */
function followingOnes(reading: Reading, mention: Mention, cue: Run, sentence: Sentence): Mention[] {
  const { tokens, lexicon } = reading
  const and = additiveBehind(reading, mention, sentence)
  if (and < 0) return []
  const behind = cue.from > mention.to
  const phrase = phraseFrom(reading, and + 1, behind ? cue.from : sentence.to)
  const last = phrase && follow(reading, phrase, sentence.to)
  if (!last || !isPeer(reading, mention, last)) return []
  const all = [...namesBetween(reading, mention, and), last]
  if (behind) return acts(reading, last.to, cue.from) ? [] : all
  const next = tokens[last.to]
  const closes = !next || next.kind === 'mark' || (last.name !== null && lexicon.prepositions.has(next.lower))
  return closes && !actsBehind(reading, last, sentence) ? all : []
}

/** Where "and" stands behind a phrase: right there, or behind an apposition or names between commas. */
function additiveBehind(reading: Reading, mention: Mention, sentence: Sentence): number {
  const { tokens, lexicon } = reading
  if (tokens[mention.to]?.text !== ',') return lexicon.additives.has(tokens[mention.to]?.lower ?? '') ? mention.to : -1
  const list = nameAt(reading, mention.to + 1) !== null
  for (let at = mention.to + 1; at < Math.min(sentence.to, mention.to + farthest); at++) {
    const token = tokens[at]
    if (!token || (token.kind !== 'word' && token.text !== ',')) return -1
    if (lexicon.auxiliaries.has(token.lower) || lexicon.verbs.has(token.lower)) return -1
    // "said Lee, mayor of Milltown and Quayside": within what is said of her.
    const closed = list || tokens[at - 1]?.text === ','
    if (lexicon.additives.has(token.lower)) return closed && namesOne(reading, at + 1, sentence) ? at : -1
  }
  return -1
}

/** "Haddad", "the pilot, Haddad": whether a phrase names somebody. */
function namesOne(reading: Reading, at: number, sentence: Sentence): boolean {
  const phrase = phraseFrom(reading, at, sentence.to)
  return phrase !== null && follow(reading, phrase, sentence.to).name !== null
}

/** "said Lee and Haddad, the mayor, agreed": a verb behind the apposition makes a clause of its own. */
function actsBehind({ tokens, lexicon }: Reading, phrase: Mention, sentence: Sentence): boolean {
  if (tokens[phrase.to]?.text !== ',') return false
  let close = phrase.to + 1
  while (close < sentence.to && tokens[close]?.text !== ',') close++
  const verb = tokens[close + 1]?.lower ?? ''
  return lexicon.verbs.has(verb) || lexicon.auxiliaries.has(verb)
}

const isPlural = ({ tokens, lexicon }: Reading, { head }: Mention) => isPluralNoun(tokens[head]?.lower ?? '', lexicon)

/** "The ministers, Lee and Haddad, said": the names say who they are. */
const areSame = (reading: Reading, first: Mention, names: readonly Mention[]) =>
  !first.name && isPlural(reading, first) && names.length > 0 && names.every(({ name }) => name !== null)

/** Whether two phrases can speak as one: persons, bodies or sources, each with an article or none. */
function isPeer(reading: Reading, one: Mention, other: Mention): boolean {
  if (!one.speaks || one.pronoun || one.head === other.head) return false
  // "le ministère de l’Économie et des Finances" is of two fields.
  const office = reading.tokens.slice(one.from, one.to).some(({ lower }) => reading.lexicon.offices.has(lower))
  const field = other.name && !other.name.title && !isHumanName(other.name, reading.lexicon)
  if (office && field && other.name?.words.length === 1) return false
  // "the Department of Health and Human Services" is one body.
  if (one.name?.body && other.name?.body)
    return isDeterminer(reading, startOf(one)) === isDeterminer(reading, startOf(other))
  // "Quay News and radio host Ann Lee": two things that she works for.
  if (one.name?.body && other.name && startOf(other) < other.name.from) return isDeterminer(reading, one.from)
  return one.name !== null || isDeterminer(reading, one.from) || isPlural(reading, one)
}
