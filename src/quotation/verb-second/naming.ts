import { cuesAt } from '../cues.ts'
import { groupNoun, personNoun, writingNoun } from '../languages/lexicon.ts'
import { nameAt, type Reading } from '../reading.ts'
import { rulesOf } from './fields.ts'

/** A name has no more words than this. */
const longestName = 9

/**
 * Whether a quotation is the name of the noun before it ("der Film „…“", "ein Sprecher des „…“"), in a language where
 * capitals do not show it.
 */
export function namesThing(reading: Reading, quotation: number): boolean {
  const rules = rulesOf(reading)
  const place = reading.places[quotation]
  const span = reading.spans[quotation]
  if (!rules || !place || !span) return false
  const words = reading.text.slice(span.words.start, span.words.end)
  const all = words.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&.-]*/gu) ?? []
  if (!/^[\p{Lu}\p{N}]/u.test(words) || /[.!?…,]$/.test(words) || all.length > longestName) return false
  // What runs on to a verb or an adjective is a clause: „in Not geratene Fischer“ names, „im Hafen nicht üblich“ says.
  if (all.length > 4 && /^\p{Ll}+$/u.test(all.at(-1) ?? '') && !followsWork(reading, place.token)) return false
  if (isJudged(reading, quotation)) return false
  if (hasAcronym(reading, place.token) || isTitled(all)) return true
  return namesNoun(reading, place.token) || namesWhose(reading, place.token)
}

/** "nannte den Bau „…“": there the noun is not named but judged. */
function isJudged(reading: Reading, quotation: number): boolean {
  const place = reading.places[quotation]
  if (!place) return false
  return cuesAt(reading, place.sentence).some((cue) => cue.class === 'judge' && Math.abs(cue.from - place.token) < 20)
}

/** "das Lied „…“": a work may be called by a whole sentence. */
function followsWork(reading: Reading, token: number): boolean {
  const noun = reading.tokens[token - 1]?.lower ?? ''
  return rulesOf(reading)?.works.some((work) => noun.endsWith(work)) ?? false
}

/** „World Press Club“ (WPC). */
function hasAcronym(reading: Reading, token: number): boolean {
  const [open, word, close] = reading.tokens.slice(token + 1, token + 4)
  return open?.text === '(' && /^\p{Lu}[\p{Lu}\d]+$/u.test(word?.text ?? '') && close?.text === ')'
}

/** „Old Iron Bridge“: every word has a capital. */
const isTitled = (words: readonly string[]) => words.length > 1 && words.every((word) => /^[\p{Lu}\p{N}&]/u.test(word))

/** "der Film „…“": a noun that is neither somebody's name nor a word for something said. */
function namesNoun(reading: Reading, token: number): boolean {
  const noun = reading.tokens[token - 1]
  if (noun?.kind !== 'word' || !noun.capital || reading.lexicon.calendar.has(noun.lower)) return false
  if (rulesOf(reading)?.speechNouns.has(noun.lower) || nameAt(reading, token - 1) !== null) return false
  return personNoun(noun.lower, reading.lexicon) === undefined && !reading.lexicon.functionWords.has(noun.lower)
}

/** "ein Sprecher des „…“", "gegenüber der „…“", "in der „…“": what stands there behind an article is a body or a paper. */
function namesWhose(reading: Reading, token: number): boolean {
  const { lexicon, tokens } = reading
  let at = token - 1
  const article = tokens[at]?.lower ?? ''
  if (!lexicon.articles.has(article) && !lexicon.linking.has(article)) return false
  if (lexicon.indefinites.has(article)) return false
  const before = tokens[at - 1]?.lower ?? ''
  const told = lexicon.prepositions.has(before) && !lexicon.linking.has(before)
  if (told && rulesOf(reading)?.hearers.has(before)) return true
  if (lexicon.prepositions.has(before) && lexicon.articles.has(article)) at--
  if (!lexicon.linking.has(tokens[at]?.lower ?? '')) return false
  const owner = tokens[at - 1]?.lower ?? ''
  if (lexicon.locatives.has(before)) return true
  return (
    nameAt(reading, at - 1) !== null ||
    personNoun(owner, lexicon) !== undefined ||
    groupNoun(owner, lexicon) ||
    writingNoun(owner, lexicon)
  )
}
