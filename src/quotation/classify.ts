import { personNoun } from './languages/lexicon.ts'
import { phraseUntil } from './phrases.ts'
import { opensSentence } from './place.ts'
import type { QuotationKind } from './quotation.ts'
import { nameAt, type Reading } from './reading.ts'
import { namesThing } from './verb-second/naming.ts'

/**
 * Whether the words before or inside the marks show a term, a title or a nickname, whoever may be near.
 *
 * @param quotation its index in the reading
 */
export function isNaming(reading: Reading, quotation: number): boolean {
  const place = reading.places[quotation]
  const span = reading.spans[quotation]
  if (!place || !span || span.form !== 'marks') return false
  const { tokens, lexicon } = reading
  // Juan “Chico” Ortega: part of a name.
  if (nameAt(reading, place.token) !== null) return true
  const named = lexicon.naming.some((phrase) =>
    phrase.every((word, i) => tokens[place.token - phrase.length + i]?.lower === word),
  )
  const before = tokens[place.token - 1]?.lower ?? ''
  if (named && (lexicon.verbs.get(before)?.class !== 'judge' || isCalled(reading, place.token - 1))) return true
  if (!opensSentence(reading, quotation) && namesThing(reading, quotation)) return true
  if (opensSentence(reading, quotation) || reportsDirectly(reading, place.token)) return false
  return isTitle(reading.text.slice(span.words.start, span.words.end), reading)
}

/** "a website called “…”": a participle that says how a thing is named, not a verb that somebody says it. */
function isCalled(reading: Reading, verb: number): boolean {
  const { tokens, lexicon } = reading
  if (lexicon.verbs.get(tokens[verb]?.lower ?? '')?.form !== 'past') return false
  const noun = phraseUntil(reading, verb - 1, Math.max(0, verb - 8))
  if (!noun || noun.name || noun.pronoun) return false
  const person = personNoun(tokens[noun.head]?.lower ?? '', lexicon) !== undefined
  return !person || lexicon.indefinites.has(tokens[noun.from]?.lower ?? '')
}

/** Whether a verb of speaking has these words as what was said: what she called “A Day of Shame” she did say. */
function reportsDirectly({ tokens, lexicon }: Reading, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 3); i--) {
    const other = tokens[i]
    if (other?.kind === 'quotation') return false
    const verb = lexicon.verbs.get(other?.lower ?? '')
    if (verb?.class === 'judge') return true
    // "told “Morning Tide,” …" and "said on “Morning Tide”" name the programme.
    const beside = i === token - 1 || (i === token - 2 && tokens[token - 1]?.kind === 'mark')
    if (verb?.class === 'say') return beside && !(i === token - 1 && lexicon.addressing.has(other?.lower ?? ''))
  }
  return false
}

/** Written like a title: every word that is not a small one has a capital. */
function isTitle(words: string, reading: Reading): boolean {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  if (all.length < 2 || all.length > 10 || reading.lexicon.nounsCapitalised) return false
  const large = all.filter((word) => !reading.lexicon.functionWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  return large.length >= 2 && large.every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(all[0] ?? '')
}

/** Whether a quotation looks like the title of a work, and like no sentence that somebody says. */
export function looksLikeTitle(reading: Reading, quotation: number): boolean {
  const span = reading.spans[quotation]
  const words = span ? reading.text.slice(span.words.start, span.words.end) : ''
  return !/[.!?…]['’"”»]*$/.test(words) && isTitle(words, reading)
}

/** Whether a quotation stands in its sentence like a word or a name, so that the clause goes on around it. */
export function isWordLike(reading: Reading, quotation: number): boolean {
  const span = reading.spans[quotation]
  const words = span ? reading.text.slice(span.words.start, span.words.end) : ''
  return looksLikeTitle(reading, quotation) || (wordCount(words) < 3 && !/[,.!?…]['’"”»]*$/.test(words))
}

/**
 * What kind of quotation it is.
 *
 * @param attributed whether somebody, known or not, is reported to have said it
 */
export function kindOf(reading: Reading, quotation: number, attributed: boolean): QuotationKind {
  const span = reading.spans[quotation]
  // A dash or a block sets off whole sentences, however short.
  if (span && span.form !== 'marks') return 'direct'
  const words = span ? reading.text.slice(span.words.start, span.words.end) : ''
  const sentence =
    /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(words) &&
    (/[.!?…,。！？—–-]$/.test(words) || opensSentence(reading, quotation)) &&
    wordCount(words) > 1
  if (attributed) return sentence ? 'direct' : 'partial'
  // Where no verb of speaking is known, nobody can be credited: what is long enough to be said is taken as said.
  if (reading.lexicon.verbs.size === 0) return wordCount(words) > 3 ? 'direct' : 'scare'
  return sentence && wordCount(words) > 3 ? 'direct' : 'scare'
}

/** Words; where a script sets no spaces, each character counts. */
const wordCount = (words: string) =>
  words.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{N}]+/gu)?.length ?? 0
