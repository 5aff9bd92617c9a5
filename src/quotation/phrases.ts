import type { Agreement } from './languages/language.ts'
import { endsLikeVerb, groupNoun, isOblique, isPluralNoun, personNoun, writingNoun } from './languages/lexicon.ts'
import { isHumanName, isShouted, type Name, startOfName } from './names.ts'
import { nameAt, type Reading } from './reading.ts'
import type { Run } from './sentences.ts'

/** A noun phrase that may stand for a speaker. */
export interface Mention extends Run {
  /** The token that carries the meaning: the last word of the name, the noun, the pronoun. */
  head: number
  name: Name | null
  pronoun: Agreement | null
  /** Whether the head is known to mean a person, a group, a body or a pronoun: someone who can speak. */
  speaks: boolean
}

/** Where a phrase begins, its title included. */
export const startOf = ({ name, from }: Mention): number => (name ? Math.min(from, startOfName(name)) : from)

const isNumber = (text: string) => /^\p{N}/u.test(text)

/** Whether a token can stand inside a noun phrase as a noun or an adjective. */
function isContent(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (token?.kind !== 'word') return false
  const { lexicon } = reading
  if (lexicon.calendar.has(token.lower)) return false
  return !lexicon.functionWords.has(token.lower) || isNumber(token.text) || isAcronym(token.text)
}

/** "IT director": letters that stand for words are no pronoun. */
const isAcronym = (text: string) => /^\p{Lu}{2,}$/u.test(text)

/** Whether a token is a preposition; "a" is none in "disse a ministra", but is one in "disse a jornalistas". */
export function isPreposition(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading
  const word = tokens[at]?.lower ?? ''
  if (!lexicon.prepositions.has(word)) return false
  const gender = lexicon.twofold.get(word)
  if (gender === undefined) return true
  const next = tokens[at + 1]?.lower ?? ''
  const own = lexicon.givenNames.get(next) ?? personNoun(next, lexicon) ?? gender
  return own !== gender || (nameAt(reading, at + 1) === null && isPluralNoun(next, lexicon))
}

/** Whether what looks like an article is the object of the verb behind it: "la calificó de", "l’a dit". */
export function isObject(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading
  if (!lexicon.objects.has(tokens[at]?.lower ?? '')) return false
  const next = tokens[at + 1]?.lower ?? ''
  const verb = lexicon.verbs.get(next)
  return (
    lexicon.auxiliaries.has(next) ||
    (verb?.form === 'finite' && lexicon.finiteEndings.some((ending) => next.endsWith(ending)))
  )
}

/** Whether a token opens a noun phrase: an article, a possessive, a quantity. */
export function isDeterminer(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? ''
  const { lexicon } = reading
  if (isObject(reading, at)) return false
  return lexicon.articles.has(word) || lexicon.possessives.has(word) || lexicon.quantifiers.has(word)
}

function isVerb(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || token.capital) return false
  const verb = reading.lexicon.verbs.get(token.lower)
  if (verb === undefined || verb.form === 'base') return false
  // "the former leader", "reports": a noun that looks like a verb, after what only a noun follows.
  return !isDeterminer(reading, at - 1) && !reading.lexicon.genitives.has(reading.tokens[at - 1]?.lower ?? '')
}

/** Whether a noun means somebody, or a writing, that speaks. */
export const canSpeak = (word: string, { lexicon }: Reading) =>
  personNoun(word, lexicon) !== undefined || groupNoun(word, lexicon) || writingNoun(word, lexicon)

function mention(reading: Reading, from: number, to: number, head: number): Mention {
  const name = nameAt(reading, head)
  const word = reading.tokens[head]?.lower ?? ''
  const speaks = name === null ? canSpeak(word, reading) : !isShouted(name)
  return { from, to, head, name, pronoun: null, speaks }
}

function pronounAt(reading: Reading, at: number): Mention | null {
  const token = reading.tokens[at]
  if (!token) return null
  const pronoun = reading.lexicon.pronouns.get(token.lower)
  if (pronoun === undefined || isAcronym(token.text)) return null
  return { from: at, to: at + 1, head: at, name: null, pronoun, speaks: true }
}

/**
 * The noun phrase that starts at a token.
 *
 * @param limit the token it must end before
 * @returns `null` where none starts there
 */
export function phraseFrom(reading: Reading, at: number, limit: number): Mention | null {
  const { tokens, lexicon } = reading
  const pronoun = at < limit ? pronounAt(reading, at) : null
  if (pronoun) return pronoun
  let to = at
  let content = false
  while (to < limit) {
    const token = tokens[to]
    if (!token || token.kind === 'quotation') break
    const titled = reading.names[reading.titleAt[to] ?? -1]
    const name = nameAt(reading, to) ?? titled ?? null
    // "представитель губернатора Ивана Серова": a name in another case hangs on the noun before it.
    if (name?.oblique && name.from > at && content && lastPerson(reading, at, name.from) >= 0) {
      const person = lastPerson(reading, at, name.from)
      if (!isOblique(tokens[person]?.lower ?? '', lexicon)) {
        const holder = nameAt(reading, name.to)
        if (!name.body || !holder || holder.oblique || holder.body) break
        to = name.to
        continue
      }
    }
    if (name) {
      to = Math.min(limit, name.to)
      content = true
      // A name ends its phrase unless it only describes what follows: "Clinton campaign", "Putin's spokesman".
      if (!describes(reading, to, limit)) break
      continue
    }
    if (content && lexicon.genitives.has(token.lower)) {
      to++
      content = false
      continue
    }
    if (!content && (isDeterminer(reading, to) || isNumber(token.text))) {
      to++
      content = isNumber(token.text) && /\p{L}/u.test(token.text)
      if (
        lexicon.quantifiers.has(token.lower) &&
        lexicon.linking.has(tokens[to]?.lower ?? '') &&
        isDeterminer(reading, to + 1)
      )
        to++
      continue
    }
    if (content && isVerb(reading, to)) break
    // "The actor met Lee": behind a noun for a person what looks like the past of a verb is one.
    if (content && isPast(reading, to) && lastPerson(reading, at, to) >= 0) break
    // Where nouns have capitals, nothing small follows the noun: "der Rat tagte".
    const noun = lexicon.nounsCapitalised && to > at && tokens[to - 1]?.capital && nameAt(reading, to - 1) === null
    if (content && noun && !token.capital && !ownsNext(reading, at, to)) break
    if (
      content &&
      token.text === ',' &&
      to > at + 1 &&
      isDeterminer(reading, at) &&
      continuesAdjectives(reading, at, to, limit)
    ) {
      to++
      continue
    }
    // "the second official", "a very tall man": between article and noun an adverb is part of the phrase.
    if (!content && to > at && lexicon.adverbs.has(token.lower) && isContent(reading, to + 1)) {
      to++
      continue
    }
    if (
      !isContent(reading, to) ||
      lexicon.sourcesByFirst
        .get(token.lower)
        ?.some((phrase) => phrase.every((word, i) => tokens[to + i]?.lower === word))
    )
      break
    content = true
    to++
  }
  const single = tokens[at]?.lower ?? ''
  if (!content && !(to > at && personNoun(tokens[to - 1]?.lower ?? '', lexicon) !== undefined)) return null
  if (to === at || (to === at + 1 && lexicon.functionWords.has(single) && personNoun(single, lexicon) === undefined))
    return null
  let head = to - 1
  if (nameAt(reading, head) === null) {
    // Words after the noun for a person are verbs that no list holds: "the minister traveled".
    const person = lastPerson(reading, at, to)
    if (person >= 0) {
      head = person
      to = person + 1
    }
  }
  return mention(reading, at, to, head)
}

/** "Lees neuer Sprecher": behind a possessor the phrase goes on to its noun. */
function ownsNext(reading: Reading, at: number, adjective: number): boolean {
  const { tokens, lexicon } = reading
  const owner = tokens[at]?.lower ?? ''
  const genitive = adjective === at + 1 && lexicon.nameEndings.some((ending) => owner.endsWith(ending))
  return genitive && tokens[adjective + 1]?.capital === true && !isVerb(reading, adjective)
}

/** "the tall, quiet engineer": a comma between adjectives. */
function continuesAdjectives(reading: Reading, from: number, comma: number, limit: number): boolean {
  if (lastPerson(reading, from, comma) >= 0) return false
  for (let i = comma + 1; i < Math.min(limit, comma + 4); i++) {
    const token = reading.tokens[i]
    if (!token || token.capital || !isContent(reading, i) || isVerb(reading, i)) return false
    if (personNoun(token.lower, reading.lexicon) !== undefined) return true
  }
  return false
}

function describes(reading: Reading, at: number, limit: number): boolean {
  const token = reading.tokens[at]
  if (at >= limit || !token) return false
  if (reading.lexicon.genitives.has(token.lower)) return isContent(reading, at + 1) || nameAt(reading, at + 1) !== null
  if (leadsToName(reading, at, limit)) return true
  // Only towards a noun that can speak; else the word is the verb of the clause.
  for (let i = at; i < Math.min(limit, at + 3) && isContent(reading, i) && !isVerb(reading, i); i++) {
    const word = reading.tokens[i]?.lower ?? ''
    if (canSpeak(word, reading)) return true
    if (looksFinite(word, reading)) return false
  }
  return false
}

/** Whether a word has the form of a past that no list holds, and is not tied to the noun: "a man named …". */
function isPast({ tokens, lexicon }: Reading, at: number): boolean {
  const token = tokens[at]
  if (!token || token.capital || lexicon.irregulars.size === 0 || lexicon.postposed.has(token.lower)) return false
  // A plural ends like a verb as well: "the actors'", "she acts".
  const finiteEndings = lexicon.finiteEndings.filter((ending) => ending.length > 1)
  return lexicon.irregulars.has(token.lower) || endsLikeVerb(token.lower, { finiteEndings })
}

const looksFinite = (word: string, { lexicon }: Reading) =>
  lexicon.irregulars.has(word) || lexicon.finiteEndings.some((end) => word.endsWith(end))

/** "Haddad constituent Dan Golding": one name says whose, another who. */
function leadsToName(reading: Reading, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + 4); i++) {
    const name = reading.names[reading.nameAt[i] ?? -1] ?? reading.names[reading.titleAt[i] ?? -1]
    if (name) return i > at && isHumanName(name, reading.lexicon)
    if (!isContent(reading, i) || isVerb(reading, i)) return false
    const word = reading.tokens[i]?.lower ?? ''
    if (personNoun(word, reading.lexicon) === undefined && looksFinite(word, reading)) return false
  }
  return false
}

function lastPerson(reading: Reading, from: number, to: number): number {
  // A noun in another case depends on one that is not, which comes first.
  let oblique = -1
  for (let i = to - 1; i >= from; i--) {
    const word = reading.tokens[i]?.lower ?? ''
    if (reading.lexicon.genitives.has(reading.tokens[i + 1]?.lower ?? '') || reading.lexicon.quantifiers.has(word))
      continue
    if (nameAt(reading, i) !== null || !canSpeak(word, reading)) continue
    if (!isOblique(word, reading.lexicon)) return i
    if (oblique < 0) oblique = i
  }
  return oblique
}

/**
 * Whether a name stands by itself behind what another noun is of: "le ministre de l’Intérieur Paul Renaud", not "le fils
 * du maire Paul Renaud".
 */
export function standsApart(reading: Reading, phrase: Mention): boolean {
  const { tokens, lexicon } = reading
  const { name } = phrase
  if (!name || name.body || name.words.length < 2 || !lexicon.givenNames.has(tokens[name.from]?.lower ?? ''))
    return false
  const noun = tokens[name.from - 1]?.lower ?? ''
  const between = name.title !== null || (isContent(reading, name.from - 1) && !isVerb(reading, name.from - 1))
  // "ai giornalisti Anna Villa": a plural is not hers.
  const hers = personNoun(noun, lexicon) !== undefined && !isPluralNoun(noun, lexicon)
  return between && !hers && !lexicon.honorifics.has(noun)
}

/** Whether a phrase stands in a case that is not the subject's. */
export function inOtherCase(reading: Reading, phrase: Mention): boolean {
  return phrase.name ? phrase.name.oblique : isOblique(reading.tokens[phrase.head]?.lower ?? '', reading.lexicon)
}

/**
 * The noun phrase that ends with a token, without the prepositional phrases before it.
 *
 * @param floor the first token it may take
 */
export function phraseUntil(reading: Reading, at: number, floor: number): Mention | null {
  const { tokens, lexicon } = reading
  if (at < floor) return null
  const pronoun = pronounAt(reading, at)
  if (pronoun) return pronoun
  const name = nameAt(reading, at)
  const word = tokens[at]?.lower ?? ''
  if (name && name.to !== at + 1) return null
  if (!name && !isContent(reading, at) && personNoun(word, lexicon) === undefined) return null
  let from = name ? startOfName(name) : at
  let before = from - 1
  while (before >= floor) {
    const token = tokens[before]
    const other = nameAt(reading, before)
    if (!token) break
    if (other) {
      // Two names side by side are two phrases, unless a noun stands between.
      if (name && from === startOfName(name)) break
      from = Math.max(floor, (other.title ?? other).from)
    } else if (lexicon.genitives.has(token.lower)) {
      from = before
    } else if (isDeterminer(reading, before)) {
      from = before
      const linked = lexicon.linking.has(tokens[before - 1]?.lower ?? '')
      if (linked && lexicon.quantifiers.has(tokens[before - 2]?.lower ?? '') && before - 2 >= floor) from = before - 2
      else if (!lexicon.quantifiers.has(token.lower)) break
    } else if (name && lexicon.portfolios.has(token.lower) && lexicon.joining.has(tokens[before - 1]?.lower ?? '')) {
      // "secretary of state Ann Lee": the office belongs to the name.
      from = before - 1
    } else if (isContent(reading, before) && !isVerb(reading, before)) {
      if (name && from === startOfName(name) && !isRole(reading, before)) break
      from = before
    } else break
    before = from - 1
  }
  return mention(reading, from, at + 1, at)
}

/** A noun directly before a name says what its bearer is: "the economist …". */
function isRole(reading: Reading, at: number): boolean {
  const word = reading.tokens[at]?.lower ?? ''
  return personNoun(word, reading.lexicon) !== undefined && !isPluralNoun(word, reading.lexicon)
}

/** "le directeur | général de la banque", "el alcalde | provincial, …": an adjective behind its noun. */
function isAdjectiveBehind(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading
  const word = tokens[at]?.lower ?? ''
  const fits = lexicon.adjectiveEndings.some((end) => word.length > end.length + 1 && word.endsWith(end))
  if (!fits || tokens[at]?.capital || !isContent(reading, at) || isVerb(reading, at)) return false
  return !lexicon.verbs.has(word) && !canSpeak(word, reading)
}

/**
 * Widens a phrase over what is tied to it by prepositions: "a spokesman" → "a spokesman for the ministry".
 *
 * @returns the token after the last one
 */
export function phraseEnd(reading: Reading, phrase: Mention, limit: number): number {
  const { tokens, lexicon } = reading
  let end = phrase.to
  for (let i = 0; i < 4 && end < limit; i++) {
    let at = end
    if (phrase.name && lexicon.conjunctions.has(tokens[at]?.lower ?? '')) {
      const other = phraseFrom(reading, at + 1, limit)
      if (!other?.name) break
      end = other.to
      continue
    }
    if (lexicon.postposed.has(tokens[at]?.lower ?? '')) at++
    while (at < limit && isAdjectiveBehind(reading, at)) end = ++at
    if (!lexicon.linking.has(tokens[at]?.lower ?? '')) break
    const inner = phraseFrom(reading, at + 1, limit)
    if (!inner) break
    end = inner.to
  }
  return end
}
