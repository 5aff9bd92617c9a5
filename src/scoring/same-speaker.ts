import { set } from '../quotation/languages/language.ts'
import type { GoldQuote } from './gold.ts'
import { isPronoun, nameIn } from './person-name.ts'
import { fold, wordsOf } from './words.ts'

/** Words that do not tell two bodies apart. */
const smallWords = set('a an the of and for in on at', 'de la', 'der die das')

/** A prediction with more words than this is a description, in which a person's name may be somebody else's. */
const LONGEST_NAME = 6

/**
 * Whether a quotation was given to the right speaker. Where several speak together, any one of them is right.
 *
 * - a named person: the names are the same person's, see `isSamePerson`
 * - a named body: they are the same body's, see `isSameBody`, or the same by the rule for persons
 * - a pronoun: as for the name behind it, or the noun where there is no name; a pronoun for an answer is wrong
 * - a description: its noun is among the predicted words, whether singular or plural, or the names are the same
 *
 * @param speaker the name or description predicted
 * @param quote what gold says
 */
export function isRightSpeaker(speaker: string, quote: GoldQuote): boolean {
  const names = namesOf(quote)
  const isSame = (name: string) => isSamePerson(speaker, name) || (isBody(quote) && isSameBody(speaker, name))
  const heads = [quote.resolvedHead, quote.sourceKind === 'nominal' ? quote.sourceHead : null]
  switch (quote.sourceKind) {
    case 'named':
      return names.some(isSame)
    case 'pronoun':
      return !isPronoun(speaker) && (names.some(isSame) || heads.some((head) => head && hasNoun(speaker, head)))
    case 'nominal':
      return names.some(isSame) || heads.some((head) => head && hasNoun(speaker, head))
  }
}

/** Whether gold knows who spoke: it does unless the source is a pronoun that nobody has resolved. */
export function isJudged({ sourceKind, resolvedName, resolvedHead }: GoldQuote): boolean {
  return sourceKind !== 'pronoun' || Boolean(resolvedName ?? resolvedHead)
}

/**
 * Whether two names can be one person's: the surnames (the last words) are the same, or all words of the shorter name
 * are in the longer one. Case, accents, titles and “Jr.” do not count.
 */
export function isSamePerson(predicted: string, gold: string): boolean {
  const ours = nameIn(predicted)
  const theirs = nameIn(gold)
  if (ours.length === 0 || theirs.length === 0) return false
  if (isPronoun(ours.join(' '))) return false
  if (ours.at(-1) === theirs.at(-1)) return true
  if (ours.length <= theirs.length) return isWithin(ours, theirs)
  return isWithin(theirs, ours) && wordsOf(predicted).length <= LONGEST_NAME
}

/**
 * Whether two names that may be one person's have given names that cannot: both have one, neither is found in the
 * other name, and they begin differently, in the first letter where one is an initial and in the first three otherwise
 * (“Ed” and “Edwin” agree, “Ada” and “Bo” clash).
 */
export function givenNamesClash(predicted: string, gold: string): boolean {
  const ours = nameIn(predicted)
  const theirs = nameIn(gold)
  const [given = ''] = ours
  const [other = ''] = theirs
  if (ours.length < 2 || theirs.length < 2) return false
  if (ours.includes(other) || theirs.includes(given)) return false
  const compared = Math.min(given.length, other.length) <= 2 ? 1 : 3
  return given.slice(0, compared) !== other.slice(0, compared)
}

/** Whether two names can be one body's: all words of the shorter are in the longer, or one is the other's acronym. */
export function isSameBody(predicted: string, gold: string): boolean {
  const [shorter = [], longer = []] = [predicted, gold]
    .map((name) => wordsOf(name).filter((word) => !smallWords.has(word)))
    .sort((a, b) => a.length - b.length)
  if (shorter.length === 0) return false
  const acronym = longer.map((word) => word.charAt(0)).join('')
  return isWithin(shorter, longer) || (shorter.length === 1 && shorter[0] === acronym)
}

function namesOf(quote: GoldQuote): string[] {
  const own = quote.sourceKind === 'named' ? [quote.sourceName] : []
  return [...own, ...(quote.resolvedName ? [quote.resolvedName] : []), ...(quote.names ?? [])]
}

const isBody = (quote: GoldQuote) =>
  (quote.sourceKind === 'named' ? quote.nameType : (quote.resolvedType ?? 'person')) === 'org'

const isWithin = (part: readonly string[], whole: readonly string[]) => part.every((word) => whole.includes(word))

/** Whether a noun is among the words of a description, alone or behind a hyphen: “sailor” in “two ex-sailors”. */
function hasNoun(description: string, noun: string): boolean {
  const wanted = singular(fold(noun))
  return wordsOf(description)
    .map(singular)
    .some((word) => word === wanted || word.endsWith(`-${wanted}`))
}

/** An English noun in the singular, near enough to compare by. */
const singular = (noun: string) =>
  noun
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
    .replace(/men$/, 'man')
