import { clauseStart, follow, isAdverb, skipAdjuncts, skipLight, subjectBefore, widest } from '../clause.ts'
import { isPluralNoun } from '../languages/lexicon.ts'
import {
  inOtherCase,
  isDeterminer,
  isPreposition,
  type Mention,
  phraseEnd,
  phraseFrom,
  phraseUntil,
  startOf,
} from '../phrases.ts'
import { nameAt, type Reading, type Sentence } from '../reading.ts'
import type { Run } from '../sentences.ts'
import { agentBehind, agentOf } from './agent.ts'
import { authorOf, borrowed, clauseFloor, infinitiveSubject, participleSubject, writingUntil } from './borrowed.ts'
import type { Cue } from './cue.ts'

export function verbCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  const { tokens, lexicon } = reading
  const token = tokens[at]
  if (!token || (token.capital && at > sentence.from && tokens[at - 1]?.kind === 'word')) return null
  const phrasal = lexicon.phrasal.get(`${token.lower} ${tokens[at + 1]?.lower}`)
  const verb = phrasal ?? lexicon.verbs.get(token.lower)
  if (!verb || nameAt(reading, at) !== null) return null
  const previous = tokens[at - 1]?.lower ?? ''
  if (
    at > sentence.from &&
    (isDeterminer(reading, at - 1) || lexicon.genitives.has(previous)) &&
    !lexicon.pronouns.has(previous) &&
    !lexicon.relatives.has(previous) &&
    !(verb.form === 'base' && lexicon.infinitives.has(previous)) &&
    personless(reading, at - 1)
  )
    return null
  const start = overAuxiliaries(reading, at, sentence.from)
  const auxiliaries = tokens.slice(start, at)
  const cue = { from: at, to: phrasal ? at + 2 : at + 1, class: verb.class, form: verb.form }
  const last = auxiliaries.findLast((word) => lexicon.auxiliaries.has(word.lower))
  const reflexive = lexicon.reflexives.has(tokens[start - 1]?.lower ?? '')
  const passive =
    (verb.form === 'past' || (lexicon.barePassive && last !== undefined)) &&
    !reflexive &&
    (last === undefined ? lexicon.barePassive : lexicon.passives.has(last.lower))
  if (passive) return { ...cue, subject: agentOf(reading, at, sentence), rule: 'agent' }
  const reduced = verb.class === 'judge' && verb.form === 'past' && last === undefined
  const agent = reduced ? agentBehind(reading, at, sentence) : undefined
  if (agent !== undefined) return { ...cue, subject: agent, rule: 'agent' }
  if (verb.form === 'participle' && last === undefined)
    return { ...cue, ...participleSubject(reading, at, sentence, earlier) }
  if (verb.form === 'base' && last === undefined) {
    // "to see if …" looks for something and says nothing.
    if (lexicon.infinitives.has(previous) && verb.class === 'hold') return null
    if (lexicon.infinitives.has(previous)) return { ...cue, ...infinitiveSubject(reading, at, sentence, earlier) }
    const subject = phraseUntil(reading, start - 1, sentence.from)
    const heard = subject?.speaks && lexicon.perceiving.has(tokens[startOf(subject) - 1]?.lower ?? '')
    if (heard) return { ...cue, subject, rule: 'subject' }
    const whole = subject && isPlural(reading, subject) ? subject : widest(reading, start - 1, sentence.from)
    return whole && isPlural(reading, whole)
      ? { ...cue, subject: subjectBefore(reading, start, sentence.from), rule: 'subject' }
      : null
  }
  // "boos and shouts of": a noun.
  if (lexicon.nounLike.has(token.lower) && lexicon.joining.has(tokens[at + 1]?.lower ?? '')) return null
  const before = tokens[start - 1]
  const first = start <= sentence.from
  const mayInvert = verb.class === 'say' && (first || before?.text === ',') && !lexicon.addressing.has(token.lower)
  const behind = mayInvert ? behindVerb(reading, cue, start, sentence) : null
  if (behind) return { ...cue, subject: behind, rule: 'subject' }
  const said = verb.class === 'say' ? behindQuotation(reading, start, at, sentence) : null
  if (said) return { ...cue, subject: said, rule: 'subject' }
  if (first || before?.kind === 'quotation' || lightStart(reading, start, sentence)) {
    if (!lexicon.subjectFollows || before?.kind === 'quotation') return { ...cue, subject: null, rule: 'subject' }
    const later = phraseFrom(reading, skipAdjuncts(reading, at + 1, sentence.to), sentence.to)
    if (later?.speaks && !inOtherCase(reading, later) && later.pronoun !== 'deictic')
      return { ...cue, subject: follow(reading, later, sentence.to), rule: 'subject' }
    if (!later?.speaks || inOtherCase(reading, later))
      return { ...cue, subject: omitted(reading, start, at), rule: 'omitted' }
  }
  if (before && lexicon.conjunctions.has(before.lower)) {
    const found = borrowed(reading, at, sentence, earlier, 'coordination')
    return { ...cue, ...found, subject: found.subject ?? omitted(reading, start, at) }
  }
  // "recent attacks on", "his calls for", "states can": a noun in the plural, not a verb.
  if (verb.form === 'finite' && lexicon.auxiliaries.has(tokens[at + 1]?.lower ?? '') && !isInserted(reading, start))
    return null
  // "amid claims by", "to cries of": what a preposition governs is a noun.
  const noun = lexicon.nouns.has(token.lower) || lexicon.nounLike.has(token.lower)
  if (start === at && noun && lexicon.prepositions.has(previous)) return null
  if (start === at && token.lower.endsWith('s') && !mayGovern(reading, at, sentence.from)) return null
  const floor = clauseFloor(reading, start, sentence.from)
  const subject = afterVerb(reading, start, at, sentence) ?? subjectBefore(reading, start, floor)
  // "She signed an order that declared …": a writing speaks for whoever the clause says made it.
  const antecedent = lexicon.relatives.has(before?.lower ?? '') ? writingUntil(reading, start - 2, floor) : null
  if (antecedent) return { ...cue, ...authorOf(reading, antecedent, sentence, earlier, 'relative') }
  return { ...cue, subject: subject && follow(reading, subject, at), rule: 'subject' }
}

/** "Haddad, who | Lee says | is “a fool”": a clause within a relative clause. */
function isInserted(reading: Reading, verb: number): boolean {
  const subject = phraseUntil(reading, verb - 1, 0)
  return subject?.speaks === true && isRelative(reading, startOf(subject) - 1)
}

/** Whether a token opens a relative clause, and not one that reports. */
export function isRelative({ tokens, lexicon }: Reading, at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  return lexicon.relatives.has(word) && (!lexicon.complementizers.has(word) || tokens[at - 1]?.text === ',')
}

/** «…», dijo Ana, añadiendo que …: who stands behind a verb that a quotation precedes. */
function behindQuotation(reading: Reading, start: number, verb: number, sentence: Sentence): Mention | null {
  let before = start - 1
  while (reading.tokens[before]?.kind === 'mark' || isAdverb(reading, before)) before--
  if (before < sentence.from || reading.tokens[before]?.kind !== 'quotation') return null
  const phrase = phraseFrom(reading, skipAdjuncts(reading, verb + 1, sentence.to), sentence.to)
  return phrase?.speaks && !inOtherCase(reading, phrase) ? follow(reading, phrase, sentence.to) : null
}

/** Whether nothing stands before a verb but words that cannot be its subject, and nothing that could be one follows. */
function lightStart(reading: Reading, at: number, sentence: Sentence): boolean {
  if (reading.lexicon.omitted.length === 0) return false
  return skipLight(reading, sentence.from, at) === at
}

/** A verb without its subject stands for it, with what its ending shows: "Añadió que …", "Добавила, что …". */
export function omitted(reading: Reading, start: number, verb: number): Mention | null {
  const { tokens, lexicon } = reading
  const finite = tokens[start]?.lower ?? ''
  const pronoun = lexicon.omitted.find(([ending]) => finite.endsWith(ending))?.[1]
  return pronoun === undefined ? null : { from: start, to: verb + 1, head: verb, name: null, pronoun, speaks: true }
}

/** "Nothing was known, said Lee, the mayor: “…”": behind a clause that a comma sets off, the subject follows. */
function behindVerb(reading: Reading, verb: Run, start: number, sentence: Sentence): Mention | null {
  const { tokens, lexicon } = reading
  let next = verb.to
  while (isAdverb(reading, next)) next++
  const phrase = lexicon.subordinators.has(tokens[next]?.lower ?? '') ? null : phraseFrom(reading, next, sentence.to)
  if (!phrase?.speaks) return null
  let end = phraseEnd(reading, phrase, sentence.to)
  // What is said of the speaker goes on to the colon; a clause of its own would be what is reported.
  const apart = tokens[end]?.text === ','
  if (apart && isAside(reading, start, sentence)) return follow(reading, phrase, sentence.to)
  if (apart) {
    while (end < sentence.to && tokens[end]?.text !== ':' && tokens[end]?.kind !== 'quotation') {
      if (lexicon.auxiliaries.has(tokens[end]?.lower ?? '') || lexicon.verbs.has(tokens[end]?.lower ?? '')) return null
      end++
    }
  }
  const quoted = apart && tokens[end]?.kind === 'quotation'
  const closes = end >= sentence.to || quoted || tokens[end]?.text === ':' || tokens[end]?.text === '.'
  return closes ? follow(reading, phrase, sentence.to) : null
}

/** "Haddad, | said Lee, | was “a fool”": nothing stands before the comma but one phrase that has its verb still to come. */
function isAside(reading: Reading, verb: number, sentence: Sentence): boolean {
  const first = clauseStart(reading, verb, sentence.from)
  const subject = phraseFrom(reading, first, verb)
  return subject !== null && phraseEnd(reading, subject, verb) === verb - 1 && reading.tokens[verb - 1]?.text === ','
}

/** Whether who speaks stands right before a verb, ungoverned: then what follows is an object ("hier Anne a accusé Paul"). */
function subjectNear(reading: Reading, verb: number, from: number): boolean {
  let at = verb - 1
  while (at > from && isAdverb(reading, at)) at--
  const phrase = phraseUntil(reading, at, from)
  const before = reading.tokens[(phrase?.from ?? 0) - 1]?.lower ?? ''
  return phrase?.speaks === true && !inOtherCase(reading, phrase) && !reading.lexicon.prepositions.has(before)
}

/** Where the language lets the subject follow the verb when something else comes first: "Gestern sagte …". */
function afterVerb(reading: Reading, start: number, at: number, sentence: Sentence): Mention | null {
  const { tokens, lexicon } = reading
  if (!lexicon.subjectFollows) return null
  const finite = Math.min(start, at)
  const first = tokens[clauseStart(reading, start, sentence.from)]
  const led =
    first !== undefined &&
    (lexicon.prepositions.has(first.lower) ||
      lexicon.adverbs.has(first.lower) ||
      lexicon.subordinators.has(first.lower) ||
      lexicon.calendar.has(first.lower))
  if (!led || subjectNear(reading, start, sentence.from)) return null
  for (let i = finite + 1; i < Math.min(sentence.to, finite + 3); i++) {
    // What a preposition governs is whom the speaker tells: "ayer dijo a Juan".
    if (isPreposition(reading, i)) break
    const phrase = i === at ? null : phraseFrom(reading, i, sentence.to)
    if (phrase?.speaks && !inOtherCase(reading, phrase)) return phrase
  }
  if (start === at && lexicon.articles.has(tokens[at + 1]?.lower ?? '')) return null
  const next = skipAdjuncts(reading, at + 1, sentence.to)
  const later = next > at + 1 ? phraseFrom(reading, next, sentence.to) : null
  return later?.speaks && !inOtherCase(reading, later) ? later : null
}

/** "recent attacks", "tax credits": a noun in the plural looks like a verb, unless somebody who can speak comes first. */
function mayGovern(reading: Reading, at: number, from: number): boolean {
  const direct = phraseUntil(reading, at - 1, from)
  if (!direct || direct.speaks || leadsOn(reading, at + 1)) return true
  const whole = direct.name !== null || isDeterminer(reading, direct.from)
  return whole && widest(reading, at - 1, from)?.speaks === true
}

/** Whether what follows a verb shows that it is one: a colon, a clause. */
function leadsOn(reading: Reading, at: number): boolean {
  const next = reading.tokens[at]
  return (
    next === undefined ||
    next.text === ':' ||
    (next.text === ',' && reading.tokens[at + 1]?.kind === 'quotation') ||
    reading.lexicon.subordinators.has(next.lower)
  )
}

/** A bare quantity ("some said", "others say") is a subject, not a determiner. */
const personless = (reading: Reading, at: number) => !reading.lexicon.people.has(reading.tokens[at]?.lower ?? '')

function overAuxiliaries(reading: Reading, at: number, from: number): number {
  let start = at
  for (let i = at - 1; i >= from; i--) {
    const word = reading.tokens[i]?.lower ?? ''
    if (reading.lexicon.auxiliaries.has(word)) start = i
    else if (!isAdverb(reading, i) || reading.lexicon.calendar.has(word)) break
  }
  return start
}

function isPlural(reading: Reading, subject: Mention): boolean {
  const word = reading.tokens[subject.head]?.lower ?? ''
  if (subject.pronoun) return subject.pronoun === 'plural' || subject.pronoun === 'deictic'
  return isPluralNoun(word, reading.lexicon)
}
