import { isWordLike } from './classify.ts'
import {
  clauseStart,
  clauseSubject,
  follow,
  isAdverb,
  skipAdjuncts,
  skipLight,
  subjectBefore,
  widest,
} from './clause.ts'
import type { CueClass, VerbForm } from './languages/language.ts'
import { isPluralNoun, personNoun, writingNoun } from './languages/lexicon.ts'
import { isHumanName } from './names.ts'
import {
  canSpeak,
  inOtherCase,
  isDeterminer,
  isPreposition,
  type Mention,
  phraseEnd,
  phraseFrom,
  phraseUntil,
} from './phrases.ts'
import { nameAt, type Reading, type Sentence } from './reading.ts'
import type { Rule } from './rules.ts'
import type { Run } from './sentences.ts'
import { verbSecondCue } from './verb-second/cues.ts'

/** Words that report speech, and who speaks by them as far as their clause tells. */
export interface Cue extends Run {
  class: CueClass | 'source' | 'noun'
  form: VerbForm
  subject: Mention | null
  /** What found the subject; `subject` where it is the verb's own. */
  rule: Rule | 'subject'
  /** Where the finite verb of the clause stands, if the cue is another part of the verb: "hat … genannt". */
  opens?: number
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
    const cue =
      sourceCue(reading, i, sentence) ?? nounCue(reading, i, sentence, cues) ?? clauseCue(reading, i, sentence, cues)
    if (cue) cues.push(cue)
  }
  return cues
}

/** Where the verb comes second, a clause is read by its fields. */
const clauseCue = (reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]) =>
  reading.lexicon.verbSecond ? verbSecondCue(reading, at, sentence, earlier) : verbCue(reading, at, sentence, earlier)

const matches = (reading: Reading, at: number, phrase: readonly string[]) =>
  phrase.every((word, i) => reading.tokens[at + i]?.lower === word)

/** "according to …", "in the words of …". */
function sourceCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const first = reading.tokens[at]?.lower ?? ''
  const phrase = reading.lexicon.sourcesByFirst.get(first)?.find((words) => matches(reading, at, words))
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
  const own = ownSource(reading, at) ?? viewpoint(reading, at, sentence) ?? standpoint(reading, at, sentence)
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

/** "in Lee's words", "in the mayor's view". */
function viewpoint(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const { tokens, lexicon } = reading
  if (!lexicon.viewpoints.has(tokens[at]?.lower ?? '') || !lexicon.genitives.has(tokens[at - 1]?.lower ?? ''))
    return null
  const subject = phraseUntil(reading, at - 2, sentence.from)
  if (!subject?.speaks || !lexicon.prepositions.has(tokens[subject.from - 1]?.lower ?? '')) return null
  return { from: subject.from - 1, to: at + 1, class: 'source', form: 'finite', subject, rule: 'according-to' }
}

/** "For Lee, the bridge is “a long plank”": at the head of a sentence, and set off by a comma. */
function standpoint(reading: Reading, at: number, sentence: Sentence): Cue | null {
  if (at !== sentence.from || !reading.lexicon.standpoints.has(reading.tokens[at]?.lower ?? '')) return null
  const subject = phraseFrom(reading, at + 1, sentence.to)
  const named = subject?.name && (subject.name.words.length > 1 || isHumanName(subject.name, reading.lexicon))
  if (!subject || !named || subject.name?.body) return null
  if (reading.tokens[phraseEnd(reading, subject, sentence.to)]?.text !== ',') return null
  return { from: at, to: at + 1, class: 'hold', form: 'finite', subject, rule: 'view' }
}

/** "по его словам", "jego zdaniem": the owner stands within the phrase, or right before it. */
function ownSource(reading: Reading, at: number): Cue | null {
  const { tokens, lexicon } = reading
  const [first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '']
  const phrases = lexicon.sourcesByFirst.get(lexicon.possessives.has(first) ? second : first) ?? []
  for (const phrase of phrases) {
    const before = phrase.slice(0, -1)
    const owner = at + before.length
    const pronoun = lexicon.possessives.get(tokens[owner]?.lower ?? '')
    if (pronoun === undefined || tokens[owner + 1]?.lower !== phrase.at(-1) || !matches(reading, at, before)) continue
    const subject = { from: owner, to: owner + 1, head: owner, name: null, pronoun, speaks: true }
    return { from: at, to: owner + 2, class: 'source', form: 'finite', subject, rule: 'according-to' }
  }
  return null
}

/** "his promise of …", "the ministry's claim that …", "Lee issued a statement: …"; else the noun reports nobody. */
function nounCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  const { tokens, lexicon } = reading
  const word = tokens[at]?.lower ?? ''
  if (!lexicon.nouns.has(word)) return null
  const verb = earlier.at(-1)
  const answered = isAnswered(reading, at, verb)
  if (verb?.subject && verb.to <= at && !answered && isObject(reading, verb, at)) {
    return { from: at, to: at + 1, class: 'noun', form: 'finite', subject: verb.subject, rule: 'object' }
  }
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
    const end = named && phraseEnd(reading, named, sentence.to)
    if (named?.speaks && end && leadsToWords(reading, end))
      return { ...cue, to: end, subject: follow(reading, named, sentence.to), rule: 'owner' }
  }
  const token = tokens[before]
  if (!token || before < sentence.from) return null
  // "Lee denied claims that …": whosever they are, they are not hers.
  const barred = answered ? { ...cue, subject: null } : null
  // "what her firm calls “…”", "Lee's critics call him …" have a verb where "her calls" has a noun.
  const last = tokens[at - 1]?.lower ?? ''
  const form = lexicon.verbs.get(word)?.form
  const acts = personNoun(last, lexicon) !== undefined && (isPluralNoun(last, lexicon) || form === 'participle')
  const governs = acts || (form === 'finite' && tokens[at + 1]?.kind === 'quotation')
  if (before < at - 1 && form !== undefined && governs) return null
  const owner = lexicon.possessives.get(token.lower)
  if (owner !== undefined) {
    const subject = { from: before, to: before + 1, head: before, name: null, pronoun: owner, speaks: true }
    return { ...cue, subject }
  }
  if (!lexicon.genitives.has(token.lower)) return barred
  const possessor = phraseUntil(reading, before - 1, sentence.from)
  return possessor?.speaks ? { ...cue, subject: possessor } : barred
}

/** "the claim by Lee that …", "a promise from the mayor to …": what is said follows. */
function leadsToWords({ tokens, lexicon }: Reading, at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    (next.text === ':' ||
      lexicon.complementizers.has(next.lower) ||
      lexicon.infinitives.has(next.lower) ||
      lexicon.pronouns.has(next.lower) ||
      lexicon.prepositions.has(next.lower))
  )
}

/** Whether a noun of speech is the object of a verb that answers it: "denied the claim that …". */
export function isAnswered(reading: Reading, noun: number, verb: Cue | undefined): boolean {
  const { tokens, lexicon } = reading
  if (!verb?.subject || !lexicon.answers.has(tokens[verb.from]?.lower ?? '') || noun - verb.to > 4) return false
  const between = tokens.slice(verb.to, noun)
  // "responded to claims that …", but not "criticised Lee in remarks that …".
  const apart = between.findLastIndex(({ kind, lower }) => kind !== 'word' || lexicon.prepositions.has(lower))
  return (
    (apart < 0 || (apart === 0 && between.length === 1)) &&
    !lexicon.parentheticals.has(tokens[noun + 1]?.lower ?? '') &&
    leadsToWords(reading, noun + 1)
  )
}

/** Whether a noun is what a verb of speaking brings forth: "issued a brief statement". */
function isObject(reading: Reading, verb: Cue, noun: number): boolean {
  if (verb.class === 'noun' || verb.class === 'source' || noun - verb.to > 3) return false
  if (!reading.lexicon.indefinites.has(reading.tokens[verb.to]?.lower ?? '')) return false
  return phraseUntil(reading, noun, verb.to)?.from === verb.to
}

function verbCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
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

/** The writing that ends at a token, without the verb that a bare plural may stand behind: "passed | placards". */
function writingUntil(reading: Reading, at: number, from: number): Mention | null {
  const { tokens, lexicon } = reading
  const isWriting = (found: Mention | null) =>
    found !== null && found.name === null && writingNoun(tokens[found.head]?.lower ?? '', lexicon)
  const near = phraseUntil(reading, at, from)
  const phrase = near && isWriting(near) && isDeterminer(reading, near.from) ? near : widest(reading, at, from)
  if (!phrase || !isWriting(phrase)) return null
  let start = phrase.head
  while (start > phrase.from && !lexicon.participleEndings.some((end) => tokens[start - 1]?.lower.endsWith(end)))
    start--
  if (!isDeterminer(reading, phrase.from)) return { ...phrase, from: start }
  // "outside the ministry held | placards": the article is another noun's.
  const noun = (word: string) => !lexicon.functionWords.has(word) && canSpeak(word, reading)
  const another = range(phrase.from, phrase.head).some((i) => noun(tokens[i]?.lower ?? ''))
  return another && isPluralNoun(tokens[phrase.head]?.lower ?? '', lexicon) ? { ...phrase, from: phrase.head } : phrase
}

/**
 * Whose words a writing holds: of whoever is named with it ("a post by Lee"), of the subject where the verb brings it
 * forth ("signed an order that …"), and else its own: who reads, holds or opposes it does not speak.
 */
function authorOf(reading: Reading, writing: Mention, sentence: Sentence, earlier: readonly Cue[], rule: Rule): Found {
  const { tokens, lexicon } = reading
  if (lexicon.owners.has(tokens[writing.to]?.lower ?? '')) {
    const author = phraseFrom(reading, writing.to + 1, sentence.to)
    if (author?.speaks) return { subject: follow(reading, author, sentence.to), rule }
  }
  const verb = range(writing.from - 3, writing.from).some((i) => lexicon.makes.has(tokens[i]?.lower ?? ''))
  if (!verb) return { subject: writing, rule }
  const author = borrowed(reading, writing.from, sentence, earlier, rule)
  return author.subject && author.subject.to <= writing.from ? author : { subject: writing, rule }
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

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

/** The quotation before a verb bars the way to what stands before it. */
function clauseFloor(reading: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = reading.tokens[i]
    if (token?.kind === 'quotation' ? !isWordLike(reading, token.quotation) : token?.text === ';') return i + 1
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
    if (!lexicon.agents.has(tokens[i]?.lower ?? '')) continue
    const agent = phraseFrom(reading, i + 1, sentence.to)
    return agent && follow(reading, agent, sentence.to)
  }
  return null
}

/** "Milltown, called “the hub” by Lee", "… described by Lee as “a hub”"; `undefined` where no agent is named. */
function agentBehind(reading: Reading, at: number, sentence: Sentence): Mention | null | undefined {
  const { tokens, lexicon } = reading
  if (lexicon.agents.has(tokens[at + 1]?.lower ?? '')) {
    const agent = phraseFrom(reading, at + 2, sentence.to)
    return agent?.speaks ? follow(reading, agent, sentence.to) : null
  }
  for (let i = at + 1; i < Math.min(sentence.to, at + 4); i++) {
    if (tokens[i]?.kind !== 'quotation') continue
    if (!lexicon.agents.has(tokens[i + 1]?.lower ?? '')) return undefined
    const agent = phraseFrom(reading, i + 2, sentence.to)
    return agent?.speaks ? follow(reading, agent, sentence.to) : null
  }
  return undefined
}

const startOf = ({ name, from }: Mention) => Math.min(from, (name?.title ?? name)?.from ?? from)

type Found = Pick<Cue, 'subject' | 'rule'>

/** A participle speaks for the subject of its clause, or for the person right before it ("heard Lee saying"). */
function participleSubject(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Found {
  const { tokens, lexicon } = reading
  const rule = 'participle'
  if (at > sentence.from && tokens[at - 1]?.kind === 'word') {
    let end = at - 1
    while (end > sentence.from && isAdverb(reading, end)) end--
    // "was quoted by the Herald as saying": not the one who quotes.
    if (lexicon.parentheticals.has(tokens[end]?.lower ?? '') && earlier.at(-1)?.rule === 'agent') {
      return { subject: clauseSubject(reading, { from: sentence.from, to: at }), rule }
    }
    if (lexicon.conjunctions.has(tokens[end]?.lower ?? '')) {
      // "…, with Lee tweeting “…” and asking “…”": participles side by side share their subject.
      const twin = earlier.findLast((cue) => cue.form === 'participle' && cue.subject !== null)
      if (twin) return { subject: twin.subject, rule }
    }
    const writing = writingUntil(reading, end, clauseFloor(reading, at, sentence.from))
    if (writing) return authorOf(reading, writing, sentence, earlier, rule)
    const direct = widest(reading, end, clauseFloor(reading, at, sentence.from))
    if (direct && bearsParticiple(reading, direct, sentence)) return { subject: direct, rule }
  }
  return borrowed(reading, at, sentence, earlier, rule)
}

/** Whether a phrase is itself what a participle behind it speaks for. */
function bearsParticiple(reading: Reading, phrase: Mention, sentence: Sentence): boolean {
  const { tokens, lexicon } = reading
  const governor = tokens[phrase.from - 1]?.lower ?? ''
  // "remembers her mother saying": whoever is heard speaks.
  if (phrase.speaks && lexicon.perceiving.has(governor)) return true
  // ", with Lee promising …" has a subject of its own; "met with Lee, promising" has not.
  if (lexicon.absolutes.has(governor) && tokens[phrase.from - 2]?.text === ',') return true
  if (!phrase.speaks) return false
  if (phrase.name && !phrase.name.body) return !lexicon.prepositions.has(governor)
  const opens = phrase.from === skipLight(reading, clauseStart(reading, phrase.from, sentence.from), phrase.to)
  return opens && !phrase.pronoun
}

/** "Lee was moved to say": the nearest name or pronoun before, where only verbs stand between. */
function infinitiveSubject(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Found {
  for (let i = at - 2; i >= Math.max(sentence.from, at - 6); i--) {
    const token = reading.tokens[i]
    if (token?.kind !== 'word' || reading.lexicon.conjunctions.has(token.lower)) break
    // "what her mother used to say"
    const clause = reading.lexicon.subordinators.has(reading.tokens[i - 2]?.lower ?? '') && isDeterminer(reading, i - 1)
    const person = clause && personNoun(token.lower, reading.lexicon) !== undefined
    if (nameAt(reading, i) === null && !reading.lexicon.pronouns.has(token.lower) && !person) continue
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
function borrowed(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[], rule: Rule): Found {
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
  // "Jurors were told that Lee burst in and shouted": whoever acts within the clause.
  const that = reading.tokens.slice(start, at).findLastIndex(({ lower }) => reading.lexicon.complementizers.has(lower))
  const within = rule === 'coordination' && that > 0 ? phraseFrom(reading, start + that + 1, at) : null
  const nearest = within?.speaks ? within : clauseSubject(reading, { from: start, to: at })
  const subject = nearest?.speaks ? nearest : (clauseSubject(reading, { from: sentence.from, to: at }) ?? nearest)
  if (subject) return { subject, rule }
  // "Speaking in Ohio, Lee …": the subject comes after.
  const later = clauseSubject(reading, sentence)
  return { subject: later, rule }
}
