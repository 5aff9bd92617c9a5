import { isAdverb } from './clause.ts'
import { phraseUntil } from './phrases.ts'
import { type Place, placeOf, type Tie } from './place.ts'
import type { Reading } from './reading.ts'

/**
 * Whether a clause names who might speak, and says that nobody did: "Lee never said “…”", "if Lee says “…”", "Lee refused
 * to call it “…”", "nobody called it “…”".
 */
export function isUnsaid(reading: Reading, tie: Tie, quotation: number): boolean {
  const place = placeOf(reading, quotation)
  if (!place || !tie.cue || tie.cue.to > place.token) return false
  // A pause leads over to words of another clause: "Lee did not comment: “…”".
  const between = reading.tokens.slice(tie.cue.to, place.token)
  if (between.some(({ kind, text }) => kind === 'quotation' || text === ',' || text === ':')) return false
  return isNobody(reading, tie) || isSupposed(reading, tie, place) || isDenied(reading, tie.cue.from)
}

/** "nobody", "no official", "neither the bank nor Lee", "Lee or Haddad". */
function isNobody(reading: Reading, { mention }: Tie): boolean {
  const { tokens, lexicon } = reading
  const before = (mention.name?.title ?? mention).from - 1
  const word = (at: number) => tokens[at]?.lower ?? ''
  if ([mention.from, mention.head, before].some((at) => lexicon.nobody.has(word(at)))) return true
  // "Lee or Haddad": which of the two, nobody can tell.
  const other = lexicon.alternatives.has(word(before))
    ? phraseUntil(reading, before - 1, Math.max(0, before - 8))
    : null
  return other?.name !== null && other?.speaks === true
}

/** "if Lee says": the clause opens with a condition, right before who would speak. */
function isSupposed(reading: Reading, { mention }: Tie, { sentence }: Place): boolean {
  let at = (mention.name?.title ?? mention).from - 1
  while (at > sentence.from && isAdverb(reading, at)) at--
  return at >= sentence.from && reading.lexicon.conditions.has(reading.tokens[at]?.lower ?? '')
}

/** "did not say", "has yet to say", "denied saying"; "not only said" says it. */
function isDenied(reading: Reading, verb: number): boolean {
  const { tokens, lexicon } = reading
  const { lower, text } = tokens[verb] ?? { lower: '', text: '' }
  const cue = lexicon.verbs.get(lower)
  if (text === '' || cue === undefined || (cue.class !== 'say' && cue.class !== 'judge')) return false
  if (lexicon.answers.has(lower)) return false
  const word = (at: number) => tokens[at]?.lower ?? ''
  const infinitive = lexicon.infinitives.has(word(verb - 1))
  if (infinitive || cue.form === 'participle') return lexicon.refusals.has(word(infinitive ? verb - 2 : verb - 1))
  for (let at = verb - 1; isAdverb(reading, at) || lexicon.auxiliaries.has(word(at)); at--) {
    if (lexicon.exclusives.has(word(at))) return false
    if (lexicon.negations.has(word(at)) || /n['’]t$/.test(word(at))) return true
  }
  return false
}
