import { isWordLike } from '../classify.ts'
import { clauseSubject, isAdverb, skipLight } from '../clause.ts'
import type { Cue } from '../cues/cue.ts'
import { isAnswered } from '../cues/noun.ts'
import { isRelative } from '../cues/verb.ts'
import { cuesAt } from '../cues.ts'
import { groupNoun, writingNoun } from '../languages/lexicon.ts'
import { type Mention, phraseFrom, startOf } from '../phrases.ts'
import { type Place, placeOf, type Tie } from '../place.ts'
import type { Grade } from '../quotation.ts'
import type { Reading, Sentence } from '../reading.ts'
import { quotativeAfter } from './verb.ts'

/** Lee said: “…” · Lee called it “…” · According to Lee, “…” · Lee: “…”. */
export function before(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  const cues = cuesAt(reading, place.index).filter((cue) => cue.to <= place.token)
  const nearest = clauseBeforeColon(reading, place, cues)
  if (nearest) return nearest
  for (const cue of cues.toReversed()) {
    // "Interrogata da Rivi, ha detto …": behind a verb whose subject is left out, no other one speaks.
    if (isLost(reading, cue)) return null
    if (cue.class === 'noun' && cue.subject === null && inReach(reading, cue, place.token)) return null
    if (cue.subject === null || !inReach(reading, cue, place.token)) continue
    const mention = cue.subject
    // "Lee said the search would go on “all night”": what cannot speak stands within what Lee said.
    const within = !mention.speaks && cues.some((other) => other.subject?.speaks && other.to <= cue.from)
    if (within && reading.tokens[cue.to]?.text !== ':') continue
    if (
      (cue.class === 'hold' || cue.class === 'lead') &&
      reading.tokens[cue.to]?.text !== ':' &&
      cues.some(
        (other) =>
          (other.class === 'say' || other.class === 'source') &&
          other.subject !== null &&
          other.to <= cue.from &&
          inReach(reading, other, place.token),
      )
    )
      continue
    // "Lee said, according to the paper, that …": who passes it on did not say it.
    const passedOn = cue.class === 'source' && reading.tokens[cue.from - 1]?.text === ','
    if (passedOn && cues.some((other) => other.class === 'say' && other.subject?.speaks && other.to <= cue.from))
      continue
    // "denounced Lee's remarks as …": the verb's subject speaks, not the owner of what it is about.
    if (
      cue.class === 'noun' &&
      cues.some(
        (other) =>
          (other.class === 'say' || other.class === 'judge') &&
          other.subject !== null &&
          other.to <= cue.from &&
          cue.from - other.to <= 6 &&
          reading.tokens.slice(other.to, cue.from).every(({ kind }) => kind === 'word') &&
          !isAnswered(reading, cue.from, other) &&
          !isNamed(reading, cue, other),
      )
    )
      continue
    const { pronoun } = mention
    if (pronoun === 'deictic') continue
    const near = place.token - cue.to <= 3
    const grade: Grade = !mention.speaks
      ? near && cue.class === 'say' && cue.rule !== 'coordination'
        ? 'medium'
        : 'low'
      : cue.class === 'say' || near
        ? 'high'
        : 'medium'
    return { mention, cue, rule: cue.rule === 'subject' ? 'before' : cue.rule, grade }
  }
  return labelled(reading, place.sentence, place.token)
}

/** When Lee spoke, Omar bristled: “…”: the last clause before the colon says it, whatever was reported before. */
function clauseBeforeColon(reading: Reading, { sentence, token }: Place, cues: readonly Cue[]): Tie | null {
  const { tokens } = reading
  if (tokens[token - 1]?.text !== ':') return null
  let comma = token - 2
  while (comma > sentence.from && tokens[comma]?.text !== ',') comma--
  if (comma <= sentence.from || cues.some((cue) => cue.from > comma)) return null
  const subject = phraseFrom(reading, comma + 1, token)
  if (!subject?.name && !subject?.pronoun) return null
  if (subject.pronoun === 'deictic' || subject.pronoun === 'thing') return null
  const verb = quotativeAfter(reading, subject, token)
  return verb && { mention: subject, cue: verb, rule: 'colon', grade: 'medium' }
}

/** "referred to Lee's remark that …": what such a noun with a clause holds is its owner's. */
function isNamed({ tokens, lexicon }: Reading, noun: Cue, verb: Cue): boolean {
  const that = (at: number) => lexicon.complementizers.has(tokens[at]?.lower ?? '')
  const reported = tokens.slice(verb.to, noun.from).some((_, i) => that(verb.to + i))
  return noun.rule === 'noun' && that(noun.to) && !reported
}

const isLost = (reading: Reading, cue: Cue) =>
  cue.subject === null &&
  cue.class === 'say' &&
  cue.form !== 'base' &&
  cue.form !== 'participle' &&
  cue.rule !== 'agent' &&
  reading.lexicon.omitted.length > 0

/** What a cue governs ends with its clause. */
function inReach(reading: Reading, cue: Cue, token: number): boolean {
  const between = reading.tokens.slice(cue.to, token)
  if (between.some((other) => other.text === ';')) return false
  // "tras el anuncio de Ana, el «muelle»", "whom Lee called early, left “at last”": a comma ends what is hers.
  const closed = between.slice(0, -1).some((other) => other.text === ',')
  const aside = cue.rule === 'subject' && cue.subject !== null && isRelative(reading, startOf(cue.subject) - 1)
  if (closed && (cue.rule === 'owner' || aside)) return false
  // "Lee's claim that the port was “…”": a clause of its own says what was claimed.
  const clause =
    between[0] &&
    (reading.lexicon.subordinators.has(between[0].lower) || reading.lexicon.pronouns.has(between[0].lower))
  if (cue.class === 'noun' && clause) return between.length <= 12
  if (cue.class === 'noun' && isPredicate(reading, cue, token)) return true
  if (cue.class === 'noun') return between.length <= 6 && between.every((_, i) => leadsFromNoun(reading, cue.to + i))
  // "The report found that …": what a writing or a body finds, it says.
  if (cue.class === 'lead' && cue.subject && isImpersonal(reading, cue.subject)) return between.length <= 12
  // "shared “koliva”", "read “Dracula”": a word or a name behind such a verb is a thing.
  const quotation = reading.tokens[token]?.quotation ?? -1
  if (cue.class === 'lead' && between.length === 0 && isWordLike(reading, quotation)) return false
  // "concluded that the tunnel was “…”": with a clause of its own it reports.
  if (cue.class === 'lead' && reading.lexicon.complementizers.has(between[0]?.lower ?? '')) return between.length <= 30
  if (cue.class === 'lead')
    return (
      between.length <= 2 &&
      between.every(
        (other) =>
          other.kind === 'mark' ||
          reading.lexicon.pronouns.has(other.lower) ||
          reading.lexicon.subordinators.has(other.lower) ||
          reading.lexicon.prepositions.has(other.lower),
      )
    )
  if (cue.class === 'hold') return between.length <= 12
  // "to denounce the plan …, and in the end “…”": what is judged stands near, or behind a preposition.
  if (cue.class === 'judge' && reading.lexicon.subordinators.has(between[0]?.lower ?? '')) return true
  if (cue.class === 'judge') {
    const near = cue.form === 'base' || cue.form === 'participle' ? 12 : 25
    return between.length <= near || reading.lexicon.prepositions.has(between.at(-1)?.lower ?? '')
  }
  return true
}

/** "Lee's response was blunt: “…”", "her answer was a curt “…”", "Lee's picture of Haddad as “…”". */
function isPredicate({ tokens, lexicon }: Reading, cue: Cue, token: number): boolean {
  const between = tokens.slice(cue.to, token)
  const [first, last] = [between[0]?.lower ?? '', between.at(-1)]
  if (between.length > 6 || between.some(({ kind, lower }) => kind === 'quotation' || lexicon.verbs.has(lower)))
    return false
  if (lexicon.joining.has(first)) return lexicon.parentheticals.has(last?.lower ?? '')
  if (!lexicon.auxiliaries.has(first)) return false
  return last?.text === ':' || (between.length <= 3 && lexicon.indefinites.has(between[1]?.lower ?? ''))
}

const isImpersonal = ({ tokens, lexicon }: Reading, { name, head }: Mention) => {
  const word = tokens[head]?.lower ?? ''
  return name === null && (writingNoun(word, lexicon) || groupNoun(word, lexicon))
}

/** "his remark on Monday was that “…”": nothing of weight stands between such a noun and the words. */
function leadsFromNoun(reading: Reading, at: number): boolean {
  const { tokens, lexicon } = reading
  const { kind, lower } = tokens[at] ?? { kind: 'quotation', lower: '' }
  if (kind === 'quotation') return false
  const light = [lexicon.prepositions, lexicon.infinitives, lexicon.auxiliaries, lexicon.relatives, lexicon.articles]
  return kind === 'mark' || isAdverb(reading, at) || light.some((words) => words.has(lower))
}

/** Lee: “…” */
function labelled(reading: Reading, sentence: Sentence, token: number): Tie | null {
  if (reading.tokens[token - 1]?.text !== ':') return null
  const phrase = phraseFrom(reading, skipLight(reading, sentence.from, token), token)
  if (!phrase?.speaks) return null
  const whole = phrase.to === token - 1
  if (whole) return { mention: phrase, cue: { from: token - 1, to: token }, rule: 'label', grade: 'high' }
  if (reading.tokens.slice(sentence.from, token).some(({ kind }) => kind === 'quotation')) return null
  const subject = clauseSubject(reading, { from: sentence.from, to: token })
  return subject?.speaks && subject.pronoun !== 'deictic' && subject.pronoun !== 'thing'
    ? { mention: subject, cue: null, rule: 'colon', grade: 'medium' }
    : null
}
