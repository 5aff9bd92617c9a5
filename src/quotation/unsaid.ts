import { isAdverb } from './clause.ts'
import { phraseUntil, startOf } from './phrases.ts'
import { type Place, placeOf, type Tie } from './place.ts'
import type { Reading } from './reading.ts'

/**
 * Whether a clause names who might speak, and says that nobody did: "Lee never said “…”", "if Lee says “…”", "Lee refused
 * to call it “…”", "nobody called it “…”".
 */
export function isUnsaid(reading: Reading, tie: Tie, quotation: number): boolean {
  const place = placeOf(reading, quotation)
  if (!place || !tie.cue || tie.cue.to > place.token) return false
  if (leadsOver(reading, tie.cue.to, place.token)) return false
  return isNobody(reading, tie) || isSupposed(reading, tie, place) || isDenied(reading, tie.cue.from)
}

/** A pause leads over to words of another clause: "Lee did not comment: “…”"; before what is reported it does not. */
function leadsOver({ tokens, lexicon }: Reading, from: number, to: number): boolean {
  const reports = (at: number) => lexicon.verbSecond !== null || lexicon.complementizers.has(tokens[at]?.lower ?? '')
  return tokens
    .slice(from, to)
    .some(({ kind, text }, i) => kind === 'quotation' || text === ':' || (text === ',' && !reports(from + i + 1)))
}

/** "nobody", "no official", "neither the bank nor Lee", "Lee or Haddad". */
function isNobody(reading: Reading, { mention }: Tie): boolean {
  const { tokens, lexicon } = reading
  const before = startOf(mention) - 1
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
  let at = startOf(mention) - 1
  while (at > sentence.from && isAdverb(reading, at)) at--
  return at >= sentence.from && reading.lexicon.conditions.has(reading.tokens[at]?.lower ?? '')
}

/** Whether a verb of speaking follows within two words, before any clause of its own. */
function saysSoon({ tokens, lexicon }: Reading, from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const word = tokens[at]?.lower ?? ''
    if (tokens[at]?.kind !== 'word' || lexicon.complementizers.has(word)) return false
    if (lexicon.verbs.get(word)?.class === 'say') return true
  }
  return false
}

/** "did not say", "may yet say", "has yet to say", "denied saying"; "not only said" says it. */
function isDenied(reading: Reading, verb: number): boolean {
  const { tokens, lexicon } = reading
  const { lower, text } = tokens[verb] ?? { lower: '', text: '' }
  const cue = lexicon.verbs.get(lower)
  if (text === '' || cue === undefined || (cue.class !== 'say' && cue.class !== 'judge')) return false
  if (lexicon.answers.has(lower)) return false
  const word = (at: number) => tokens[at]?.lower ?? ''
  // "nega ter dito": what is denied is that it was said.
  if (lexicon.refusals.has(lower) && saysSoon(reading, verb + 1)) return true
  const infinitive = lexicon.infinitives.has(word(verb - 1))
  if (infinitive || cue.form === 'participle') {
    let before = infinitive ? verb - 2 : verb - 1
    while (isAdverb(reading, before) && !lexicon.refusals.has(word(before))) before--
    return lexicon.refusals.has(word(before))
  }
  let at = verb - 1
  for (; isAdverb(reading, at) || lexicon.auxiliaries.has(word(at)); at--) {
    if (lexicon.exclusives.has(word(at))) return false
    if (lexicon.modals.has(word(at)) || lexicon.negations.has(word(at)) || /n['’]t$/.test(word(at))) return true
  }
  // "nega ter dito", "refuse de dire": between them stands what ties the verbs.
  while (at > 0 && lexicon.prepositions.has(word(at))) at--
  if (at < verb - 1 && lexicon.refusals.has(word(at))) return true
  // "sagte nicht, dass …": where the verb comes second, the negation follows.
  const follows = lexicon.verbSecond !== null && lexicon.negations.has(word(verb + 1))
  return follows && !lexicon.exclusives.has(word(verb + 2))
}
