import type { VerbSecond } from './languages/language.ts'
import { isPluralNoun, type Lexicon, personNoun } from './languages/lexicon.ts'
import type { Mention } from './phrases.ts'
import { type Reading, spanOf } from './reading.ts'
import type { Token } from './words.ts'

/**
 * A described source in the form in which it would stand as a subject: "des neuen Hafenmeisters" → "der neue
 * Hafenmeister"; `null` where it stands in that form already.
 *
 * @param end the token after the last one of the phrase
 */
export function nominative(reading: Reading, mention: Mention, end: number): string | null {
  const { tokens, lexicon } = reading
  const article = tokens[mention.from]
  const head = tokens[mention.head]
  const cases = lexicon.verbSecond?.cases.get(article?.lower ?? '')
  if (!lexicon.verbSecond || !cases || !head || mention.name || mention.head <= mention.from) return null
  const gender = genderOf(head.lower, cases, lexicon, lexicon.verbSecond)
  const plain = gender && cases[gender]
  if (!plain) return null
  const words = tokens.slice(mention.from + 1, mention.head).map((word) => adjective(word, cases, gender))
  const noun = gender === 'female' ? head.text : plainNoun(head, lexicon, cases.genitive === true)
  const { start: from } = spanOf(reading, { from: mention.head + 1, to: end })
  const rest =
    end > mention.head + 1 ? reading.text.slice(from, spanOf(reading, { from: mention.head, to: end }).end) : ''
  return [plain, ...words, noun, rest].filter(Boolean).join(' ').replace(/\s+/g, ' ')
}

/** A title before a name, without the endings of the case that its article stands in: "des Hafenmeisters Lee". */
export function nominativeTitle(reading: Reading, from: number, to: number): string | null {
  const { tokens, lexicon } = reading
  let article = from - 1
  while (article > from - 4 && tokens[article]?.kind === 'word' && !lexicon.articles.has(tokens[article]?.lower ?? ''))
    article--
  const cases = lexicon.verbSecond?.cases.get(tokens[article]?.lower ?? '')
  const head = tokens[to - 1]
  if (!cases || !head || from >= to) return null
  const words = tokens.slice(from, to - 1).map((word) => adjective(word, cases, 'female'))
  return [...words, plainNoun(head, lexicon, cases.genitive === true)].join(' ')
}

type Cases = NonNullable<ReturnType<VerbSecond['cases']['get']>>
type Gender = 'male' | 'female' | 'neuter' | 'plural'

function genderOf(noun: string, cases: Cases, lexicon: Lexicon, rules: VerbSecond): Gender | null {
  if (cases.plural && (!cases.male || isPluralNoun(noun, lexicon))) return 'plural'
  const person = personNoun(noun, lexicon)
  if (person === 'male') return cases.male ? 'male' : null
  if (person === 'female' || rules.feminineEndings.some((ending) => noun.endsWith(ending)))
    return cases.female ? 'female' : null
  if (rules.neuterEndings.some((ending) => noun.replace(/e?s$/, '').endsWith(ending)))
    return cases.neuter ? 'neuter' : null
  return cases.male ? 'male' : null
}

/** "neuen" → "neue", "neuer", "neues", as the article asks. */
function adjective(word: Token, cases: Cases, gender: Gender): string {
  if (word.kind !== 'word' || word.capital || !/e[nrms]$/.test(word.lower)) return word.text
  const stem = word.text.slice(0, -1)
  if (gender === 'plural') return `${stem}n`
  if (!cases.indefinite || gender === 'female') return stem
  return gender === 'male' ? `${stem}r` : `${stem}s`
}

/** "Bundespräsidenten" → "Bundespräsident", "Verlages" → "Verlag". */
function plainNoun(noun: Token, lexicon: Lexicon, genitive: boolean): string {
  for (let i = 0; i < noun.lower.length; i++) {
    const plain = lexicon.endings.get(noun.lower.slice(i))
    if (plain !== undefined) return noun.text.slice(0, i + plain.length)
  }
  return genitive ? noun.text.replace(/(?<=[^aeiouäöü])es$|s$/, '') : noun.text
}
