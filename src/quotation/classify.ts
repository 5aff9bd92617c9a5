import { namesThing } from './naming.ts'
import { opensSentence } from './place.ts'
import type { QuotationKind } from './quotation.ts'
import type { Reading } from './reading.ts'

/**
 * Whether the words before or inside the marks show a term, a title or a nickname, whoever may be near.
 *
 * @param quotation its index in the reading
 */
export function isNaming(reading: Reading, quotation: number): boolean {
  const place = reading.places[quotation]
  const span = reading.spans[quotation]
  if (!place || !span) return false
  const { tokens, lexicon } = reading
  const named = lexicon.naming.some((phrase) =>
    phrase.every((word, i) => tokens[place.token - phrase.length + i]?.lower === word),
  )
  if (named && !(tokens[place.token - 1]?.lower === 'called')) return true
  if (!opensSentence(reading, quotation) && namesThing(reading, quotation)) return true
  if (opensSentence(reading, quotation) || called(reading, place.token)) return false
  return isTitle(reading.text.slice(span.words.start, span.words.end), reading)
}

/** Whether a verb of speaking stands right before: what she called “A Day of Shame” she did say. */
function called(reading: Reading, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 3); i--) {
    const other = reading.tokens[i]
    if (other?.kind === 'quotation') return false
    const verb = reading.lexicon.verbs.get(other?.lower ?? '')
    if (verb && (verb.class === 'judge' || verb.class === 'say')) return true
  }
  return false
}

/** Written like a title: every word that is not a small one has a capital, and no sentence ends in it. */
function isTitle(words: string, reading: Reading): boolean {
  const all = words.match(/\p{L}[\p{L}'’-]*/gu) ?? []
  if (all.length < 2 || all.length > 10 || reading.lexicon.nounsCapitalised) return false
  const large = all.filter((word) => !reading.lexicon.functionWords.has(word.toLowerCase()) || /^\p{Lu}/u.test(word))
  return large.length >= 2 && large.every((word) => /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(all[0] ?? '')
}

/**
 * What kind of quotation it is.
 *
 * @param attributed whether somebody, known or not, is reported to have said it
 */
export function kindOf(reading: Reading, quotation: number, attributed: boolean): QuotationKind {
  const span = reading.spans[quotation]
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
