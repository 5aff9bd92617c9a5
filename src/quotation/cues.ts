import { clauseStart, clauseSubject, follow, isAdverb, skipAdjuncts, skipLight, subjectBefore } from './clause.ts'
import type { CueClass, VerbForm } from './languages/language.ts'
import { isPluralNoun, writingNoun } from './languages/lexicon.ts'
import {
  inOtherCase,
  isDeterminer,
  isPreposition,
  type Mention,
  phraseEnd,
  phraseFrom,
  phraseUntil,
} from './phrases.ts'
import { nameAt, type Reading, type Sentence } from './reading.ts'
import type { Run } from './sentences.ts'

/** Words that report speech, and who speaks by them as far as their clause tells. */
export interface Cue extends Run {
  class: CueClass | 'source' | 'noun'
  form: VerbForm
  subject: Mention | null
  /** What found the subject. */
  rule: string
}

/** The cues of a sentence by its index, in order; found on first use. */
export function cuesAt(reading: Reading, index: number): readonly Cue[] {
  const sentence = reading.sentences[index]
  if (!sentence) return []
  reading.cues[index] ??= cuesOf(reading, sentence)
  return reading.cues[index]
}

function cuesOf(reading: Reading, sentence: Sentence): Cue[] {
  const cues: Cue[] = []
  for (let i = sentence.from; i < sentence.to; i++) {
    const cue = sourceCue(reading, i, sentence) ?? nounCue(reading, i, sentence) ?? verbCue(reading, i, sentence, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

const matches = (reading: Reading, at: number, phrase: readonly string[]) =>
  phrase.every((word, i) => reading.tokens[at + i]?.lower === word)

/** "according to …", "in the words of …". */
function sourceCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const phrase = reading.lexicon.sources.find((words) => matches(reading, at, words))
  // "il secondo ponte": the word may mean something else.
  if (phrase && !isDeterminer(reading, at - 1)) {
    const to = at + phrase.length
    const named = phraseFrom(reading, to, sentence.to)
    return {
      from: at,
      to,
      class: 'source',
      form: 'finite',
      subject: named && follow(reading, named, sentence.to),
      rule: 'according-to',
    }
  }
  const own = ownSource(reading, at)
  if (own) return own
  const after = reading.lexicon.sourcesAfter.find((words) => matches(reading, at, words))
  if (!after) return null
  return {
    from: at,
    to: at + after.length,
    class: 'source',
    form: 'finite',
    subject: phraseUntil(reading, at - 1, sentence.from),
    rule: 'according-to',
  }
}

/** "по его словам", "jego zdaniem": the owner stands within the phrase, or right before it. */
function ownSource(reading: Reading, at: number): Cue | null {
  const { tokens, lexicon } = reading
  for (const phrase of lexicon.sources) {
    const before = phrase.slice(0, -1)
    const owner = at + before.length
    const pronoun = lexicon.possessives.get(tokens[owner]?.lower ?? '')
    if (pronoun === undefined || tokens[owner + 1]?.lower !== phrase.at(-1) || !matches(reading, at, before)) continue
    const subject = { from: owner, to: owner + 1, head: owner, name: null, pronoun, speaks: true }
    return { from: at, to: owner + 2, class: 'source', form: 'finite', subject, rule: 'according-to' }
  }
  return null
}

/** "his promise of …", "the ministry's claim that …"; without a possessor the noun reports nobody. */
function nounCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const { tokens, lexicon } = reading
  const word = tokens[at]?.lower ?? ''
  if (!lexicon.nouns.has(word)) return null
  let before = at - 1
  while (
    before > at - 3 &&
    before > sentence.from &&
    tokens[before]?.kind === 'word' &&
    !lexicon.functionWords.has(tokens[before]?.lower ?? '') &&
    nameAt(reading, before) === null
  )
    before--
  const cue: Omit<Cue, 'subject'> = { from: at, to: at + 1, class: 'noun', form: 'finite', rule: 'noun' }
  if (lexicon.owners.has(tokens[at + 1]?.lower ?? '')) {
    const named = phraseFrom(reading, at + 2, sentence.to)
    if (named?.speaks) return { ...cue, to: named.to, subject: named, rule: 'owner' }
  }
  const token = tokens[before]
  if (!token || before < sentence.from) return null
  const owner = lexicon.possessives.get(token.lower)
  if (owner !== undefined) {
    const subject = { from: before, to: before + 1, head: before, name: null, pronoun: owner, speaks: true }
    return { ...cue, subject }
  }
  if (!lexicon.genitives.has(token.lower)) return null
  const possessor = phraseUntil(reading, before - 1, sentence.from)
  return possessor?.speaks ? { ...cue, subject: possessor } : null
}

function verbCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  const { tokens, lexicon } = reading
  const token = tokens[at]
  if (!token || (token.capital && at > sentence.from && tokens[at - 1]?.kind === 'word')) return null
  const verb = lexicon.verbs.get(token.lower)
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
  const cue = { from: at, to: at + 1, class: verb.class, form: verb.form }
  const last = auxiliaries.findLast((word) => lexicon.auxiliaries.has(word.lower))
  const reflexive = lexicon.reflexives.has(tokens[start - 1]?.lower ?? '')
  const passive =
    (verb.form === 'past' || (lexicon.barePassive && last !== undefined)) &&
    !reflexive &&
    (last === undefined ? lexicon.barePassive : lexicon.passives.has(last.lower))
  if (passive) return { ...cue, subject: agentOf(reading, at, sentence), rule: 'agent' }
  if (verb.form === 'participle' && last === undefined)
    return { ...cue, ...participleSubject(reading, at, sentence, earlier) }
  if (verb.form === 'base' && last === undefined) {
    if (lexicon.infinitives.has(previous)) return { ...cue, ...infinitiveSubject(reading, at, sentence, earlier) }
    const subject = phraseUntil(reading, start - 1, sentence.from)
    return subject && isPlural(reading, subject)
      ? { ...cue, subject: subjectBefore(reading, start, sentence.from), rule: 'subject' }
      : null
  }
  const before = tokens[start - 1]
  const said = lexicon.subjectFollows && verb.class === 'say' ? behindQuotation(reading, start, at, sentence) : null
  if (said) return { ...cue, subject: said, rule: 'subject' }
  const first = lightStart(reading, start, sentence)
  if (start <= sentence.from || before?.kind === 'quotation' || first) {
    if (!lexicon.subjectFollows || before?.kind === 'quotation') return { ...cue, subject: null, rule: 'subject' }
    const behind = phraseFrom(reading, skipAdjuncts(reading, at + 1, sentence.to), sentence.to)
    if (behind?.speaks && !inOtherCase(reading, behind) && behind.pronoun !== 'deictic')
      return { ...cue, subject: follow(reading, behind, sentence.to), rule: 'subject' }
    if (!behind?.speaks || inOtherCase(reading, behind))
      return { ...cue, subject: omitted(reading, start, at), rule: 'omitted' }
  }
  if (before && lexicon.conjunctions.has(before.lower)) {
    const found = borrowed(reading, at, sentence, earlier, 'coordination')
    return { ...cue, ...found, subject: found.subject ?? omitted(reading, start, at) }
  }
  // "recent attacks on", "his calls for", "states can": a noun in the plural, not a verb.
  if (verb.form === 'finite' && lexicon.auxiliaries.has(tokens[at + 1]?.lower ?? '')) return null
  const mayInvert = verb.class === 'say' && before?.text === ',' && !lexicon.addressing.has(token.lower)
  const behind = mayInvert ? behindVerb(reading, at, sentence) : null
  if (behind) return { ...cue, subject: behind, rule: 'subject' }
  const direct = phraseUntil(reading, start - 1, sentence.from)
  if (start === at && token.lower.endsWith('s') && direct && !direct.speaks && !leadsOn(reading, at + 1)) return null
  const subject =
    afterVerb(reading, start, at, sentence) ?? subjectBefore(reading, start, clauseFloor(reading, start, sentence.from))
  // "She signed an order that declared …": a writing speaks for whoever the clause says made it.
  const written =
    lexicon.relatives.has(before?.lower ?? '') &&
    subject &&
    !subject.name &&
    writingNoun(tokens[subject.head]?.lower ?? '', lexicon)
  if (written) {
    const author = borrowed(reading, subject.from, sentence, earlier, 'relative')
    if (author.subject && author.subject.to <= subject.from) return { ...cue, ...author }
  }
  return { ...cue, subject: subject && follow(reading, subject, at), rule: 'subject' }
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
function behindVerb(reading: Reading, at: number, sentence: Sentence): Mention | null {
  let next = at + 1
  while (isAdverb(reading, next)) next++
  const phrase = phraseFrom(reading, next, sentence.to)
  if (!phrase?.speaks) return null
  const { tokens, lexicon } = reading
  let end = phraseEnd(reading, phrase, sentence.to)
  // What is said of the speaker goes on to the colon; a clause of its own would be what is reported.
  if (tokens[end]?.text === ',') {
    while (end < sentence.to && tokens[end]?.text !== ':' && tokens[end]?.kind !== 'quotation') {
      if (lexicon.auxiliaries.has(tokens[end]?.lower ?? '') || lexicon.verbs.has(tokens[end]?.lower ?? '')) return null
      end++
    }
  }
  const closes = end >= sentence.to || tokens[end]?.text === ':' || tokens[end]?.text === '.'
  return closes ? follow(reading, phrase, sentence.to) : null
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

/** Whether what follows a verb shows that it is one: a quotation, a colon, a clause. */
function leadsOn(reading: Reading, at: number): boolean {
  const next = reading.tokens[at]
  return (
    next === undefined ||
    next.kind === 'quotation' ||
    /^[:,]$/.test(next.text) ||
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

/** The quotation before a verb bars the way to what stands before it. */
function clauseFloor(reading: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = reading.tokens[i]
    if (token?.kind === 'quotation' || token?.text === ';') return i + 1
  }
  return from
}

function isPlural(reading: Reading, subject: Mention): boolean {
  const word = reading.tokens[subject.head]?.lower ?? ''
  if (subject.pronoun) return subject.pronoun === 'plural' || subject.pronoun === 'deictic'
  return isPluralNoun(word, reading.lexicon)
}

/** A passive speaks through its agent only: "was called … by Lee". */
function agentOf(reading: Reading, at: number, sentence: Sentence): Mention | null {
  const { tokens, lexicon } = reading
  for (let i = at + 1; i < Math.min(sentence.to, at + 12); i++) {
    if (tokens[i]?.kind === 'mark') return null
    if (lexicon.agents.has(tokens[i]?.lower ?? '')) return phraseFrom(reading, i + 1, sentence.to)
  }
  return null
}

type Found = Pick<Cue, 'subject' | 'rule'>

/** A participle speaks for the subject of its clause, or for the person right before it ("heard Lee saying"). */
function participleSubject(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Found {
  const { tokens } = reading
  if (at > sentence.from && tokens[at - 1]?.kind === 'word') {
    let end = at - 1
    while (end > sentence.from && isAdverb(reading, end)) end--
    const direct = phraseUntil(reading, end, clauseFloor(reading, at, sentence.from))
    if (direct?.name && !direct.name.body) {
      const governor = tokens[direct.from - 1]?.lower ?? ''
      // ", with Lee promising …" has a subject of its own; "met with Lee, promising" has not.
      const absolute = governor === 'with' && tokens[direct.from - 2]?.text === ','
      if (
        absolute ||
        !reading.lexicon.prepositions.has(governor) ||
        (reading.lexicon.linking.has(governor) && governor === 'of')
      )
        return { subject: direct, rule: 'participle' }
    }
  }
  return borrowed(reading, at, sentence, earlier, 'participle')
}

/** "Lee was moved to say": the nearest name or pronoun before, where only verbs stand between. */
function infinitiveSubject(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Found {
  for (let i = at - 2; i >= Math.max(sentence.from, at - 6); i--) {
    const token = reading.tokens[i]
    if (token?.kind !== 'word' || reading.lexicon.conjunctions.has(token.lower)) break
    if (nameAt(reading, i) === null && !reading.lexicon.pronouns.has(token.lower)) continue
    const subject = phraseUntil(reading, i, sentence.from)
    const governor = reading.tokens[(subject?.from ?? 0) - 1]?.lower ?? ''
    if (
      subject &&
      !reading.lexicon.prepositions.has(governor) &&
      !reading.lexicon.genitives.has(reading.tokens[i + 1]?.lower ?? '')
    )
      return { subject, rule: 'infinitive' }
    break
  }
  return borrowed(reading, at, sentence, earlier, 'infinitive')
}

/** The subject of the nearest cue before, or of the clause. */
function borrowed(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[], rule: string): Found {
  const start = clauseStart(reading, at, sentence.from)
  const cue = earlier.findLast(
    (other) =>
      other.subject !== null &&
      other.class !== 'noun' &&
      other.class !== 'source' &&
      other.form !== 'base' &&
      other.rule !== 'agent' &&
      other.from >= start,
  )
  if (cue) return { subject: cue.subject, rule }
  const subject =
    clauseSubject(reading, { from: start, to: at }) ?? clauseSubject(reading, { from: sentence.from, to: at })
  if (subject) return { subject, rule }
  // "Speaking in Ohio, Lee …": the subject comes after.
  const later = clauseSubject(reading, sentence)
  return { subject: later, rule }
}
