import { follow, isAdverb, skipLight } from '../clause.ts'
import type { VerbSecond } from '../languages/language.ts'
import { isPluralNoun, personNoun } from '../languages/lexicon.ts'
import { isDeterminer, type Mention, phraseEnd, phraseFrom } from '../phrases.ts'
import { nameAt, type Reading } from '../reading.ts'
import type { Run } from '../sentences.ts'

/*
 * The fields of a verb-second clause: what stands before the finite verb, the verb itself, what stands between it and
 * the rest of the verb at the end. Every search is bounded, so that the whole stays linear.
 */

/** The main clause of a run. */
interface MainClause {
  finite: number
  subject: Mention | null
}

const longestParenthesis = 20
const longestClause = 80

export const rulesOf = (reading: Reading): VerbSecond | null => reading.lexicon.verbSecond

const lower = (reading: Reading, at: number) => reading.tokens[at]?.lower ?? ''

/** Whether a mark parts the fields of one clause from another clause. */
export function parts(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]
  if (!token || !/^[,;:–—(-]$/.test(token.text)) return false
  // The hyphen of "Fraktions- und Parteichef" is none.
  return token.text !== '-' || reading.tokens[at - 1]?.end !== token.start
}

/** The token before one, over a parenthesis: "Lee (69) sagte". */
export function over(reading: Reading, at: number, from: number): number {
  if (!/^[)\]]$/.test(reading.tokens[at]?.text ?? '')) return at
  for (let i = at; i >= Math.max(from, at - longestParenthesis); i--)
    if (/^[([]$/.test(reading.tokens[i]?.text ?? '')) return i - 1
  return at
}

/** The token after a parenthesis that opens at a token; the token itself where none does. */
export function past(reading: Reading, at: number, limit: number): number {
  if (!/^[([]$/.test(reading.tokens[at]?.text ?? '')) return at
  for (let i = at; i < Math.min(limit, at + longestParenthesis); i++)
    if (/^[)\]]$/.test(reading.tokens[i]?.text ?? '')) return i + 1
  return at
}

/** Where the stretch between two marks begins that holds a token. */
export function stretchStart(reading: Reading, at: number, from: number): number {
  let start = at
  while (start > Math.max(from, at - longestClause)) {
    const before = over(reading, start - 1, from)
    if (before < start - 1) {
      start = before + 1
      continue
    }
    if (parts(reading, before)) break
    start--
  }
  return start
}

/** Whether a word opens a clause whose verb comes last: "dass", "der", "in dem". */
export function opensSubordinate(reading: Reading, at: number): boolean {
  const { lexicon } = reading
  const word = lower(reading, at)
  if (lexicon.subordinators.has(word) || lexicon.parentheticals.has(word)) return true
  // "Die Ministerin sagte": a relative clause does not open the sentence.
  if (lexicon.relatives.has(word))
    return !isDeterminer(reading, at) || /^[,–—]$/.test(reading.tokens[at - 1]?.text ?? '')
  return lexicon.prepositions.has(word) && lexicon.relatives.has(lower(reading, at + 1))
}

/** The mark that ends the stretch of a token. */
function stretchEnd(reading: Reading, at: number, limit: number): number {
  let i = at
  while (i < limit && !/^[,;:–—]$/.test(reading.tokens[i]?.text ?? '')) i++
  return i
}

/** Whether the stretch has its verb at its end, as subordinate clauses have: "als er kam,". */
function endsInVerb(reading: Reading, end: number): boolean {
  const last = reading.tokens[end - 1]
  return last?.kind === 'word' && !last.capital && !/^\p{N}/u.test(last.text) && nameAt(reading, end - 1) === null
}

/** How many tokens an adverbial phrase takes that begins like a noun phrase; 0 where none does. */
function fixedPhrase(reading: Reading, at: number): number {
  const found = rulesOf(reading)?.adverbials.find((words) => words.every((word, i) => lower(reading, at + i) === word))
  return found?.length ?? 0
}

/** A listed verb in a finite form, or an auxiliary. */
export function isFiniteForm(reading: Reading, at: number): boolean {
  const { lexicon } = reading
  const token = reading.tokens[at]
  if (token?.kind !== 'word' || token.capital) return false
  return lexicon.auxiliaries.has(token.lower) || lexicon.verbs.get(token.lower)?.form === 'finite'
}

/** "französischer": no verb ends so. */
const looksAdjective = (word: string) => /(?:er|es|em)$/.test(word) || /end(?:e|en)?$/.test(word)

/**
 * The finite verb of the main clause that a run begins with: the first word that is no part of a noun phrase, an
 * adverbial or a subordinate clause; −1 where there is none.
 */
export function finiteVerb(reading: Reading, run: Run): number {
  const { tokens, lexicon } = reading
  let open = false
  let i = run.from
  const limit = Math.min(run.to, run.from + longestClause)
  const subordinate = (at: number) => {
    const end = stretchEnd(reading, at, limit)
    return opensSubordinate(reading, at) && end < limit && endsInVerb(reading, end) ? end : at
  }
  i = subordinate(skipLight(reading, i, limit))
  while (i < limit) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'quotation') {
      open = false
      i++
      continue
    }
    if (token.kind === 'mark') {
      const after = past(reading, i, limit)
      open = false
      i = after > i ? after : token.text === ',' ? subordinate(i + 1) : i + 1
      continue
    }
    const fixed = fixedPhrase(reading, i)
    if (fixed > 0) {
      i += fixed
      continue
    }
    const adverb = isAdverb(reading, i)
    if (adverb && (!token.capital || i === run.from)) {
      i++
      continue
    }
    if (reading.nameAt[i] !== -1 || token.capital) {
      open = (isDeterminer(reading, i) || lexicon.prepositions.has(token.lower)) && !lexicon.pronouns.has(token.lower)
      i++
      continue
    }
    if (lexicon.auxiliaries.has(token.lower)) return i
    if (lexicon.prepositions.has(token.lower) || isDeterminer(reading, i) || /^\p{N}/u.test(token.text)) {
      open = true
      i++
      continue
    }
    if (lexicon.functionWords.has(token.lower) || open) {
      i++
      continue
    }
    const next = tokens[i + 1]
    const attribute =
      next?.kind === 'word' &&
      next.capital &&
      reading.nameAt[i + 1] === -1 &&
      (looksAdjective(token.lower) || (token.lower.endsWith('e') && !isFiniteForm(reading, i)))
    if (!attribute) return i
    open = true
    i++
  }
  return -1
}

/** Whether a phrase cannot be a subject: "den Minister", "der Ministerin". */
export function isOblique(reading: Reading, phrase: Mention): boolean {
  const rules = rulesOf(reading)
  if (!rules || phrase.pronoun) return false
  const first = lower(reading, phrase.from)
  const lists = reading.lexicon.possessives.has(first) && phrase.to === phrase.from + 1
  if (lists || rules.obliques.has(first)) return true
  // "wütender Anwohner": without an article the ending is the genitive's.
  const bare = reading.tokens[phrase.from]
  if (
    bare?.kind === 'word' &&
    !bare.capital &&
    phrase.head > phrase.from &&
    bare.lower.endsWith('er') &&
    isUnknown(reading, first)
  )
    return isPluralNoun(lower(reading, phrase.head), reading.lexicon)
  if (!rules.feminineObliques.has(first)) return false
  const head = lower(reading, (phrase.name?.title?.to ?? phrase.head + 1) - 1)
  return personNoun(head, reading.lexicon) === 'female' || rules.feminineEndings.some((ending) => head.endsWith(ending))
}

const isUnknown = (reading: Reading, word: string) => !reading.lexicon.functionWords.has(word)

/** "die gestern in Ames gewählte Präsidentin": between article and noun may stand a clause of its own. */
function attributeEnd(reading: Reading, at: number, limit: number): number {
  if (!isDeterminer(reading, at)) return at
  const { tokens, lexicon } = reading
  const next = lower(reading, at + 1)
  if (!lexicon.prepositions.has(next) && !rulesOf(reading)?.objects.has(next) && !isAdverb(reading, at + 1)) return at
  for (let i = at + 2; i < Math.min(limit, at + 14); i++) {
    const token = tokens[i]
    if (!token || (token.kind !== 'word' && token.kind !== 'quotation')) return at
    const noun = tokens[i + 1]
    const participle = !token.capital && /(?:ete|te|ene|nde|ige|che)[nrs]?$/.test(token.lower)
    if (participle && (noun?.capital || noun?.kind === 'quotation')) return i + 1
  }
  return at
}

/** "die „Harbour News“", "„Die Brücke“": a paper or body that is named between marks. */
function quotedName(reading: Reading, at: number, limit: number): Mention | null {
  const head = isDeterminer(reading, at) ? at + 1 : at
  const token = reading.tokens[head]
  const span = reading.spans[token?.quotation ?? -1]
  if (head >= limit || !span) return null
  const words = reading.text.slice(span.words.start, span.words.end)
  if (!/^\p{Lu}/u.test(words) || /[.!?…,]$/.test(words) || words.split(/\s+/).length > 5) return null
  return { from: at, to: head + 1, head, name: null, pronoun: null, speaks: true }
}

/** "sagte dieser": a demonstrative without a noun stands for somebody. */
function demonstrative(reading: Reading, at: number, limit: number): Mention | null {
  const pronoun = rulesOf(reading)?.demonstratives.get(lower(reading, at))
  const next = reading.tokens[at + 1]
  const bare = at + 1 >= limit || next?.kind !== 'word' || isAdverb(reading, at + 1) || isFiniteForm(reading, at + 1)
  if (!pronoun || !bare) return null
  const self: Mention = { from: at, to: at + 1, head: at, name: null, pronoun, speaks: true }
  // Unlike "er" it takes up who was named last.
  for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
    const name = nameAt(reading, i)
    if (name && !name.body && name.words.length > 1) return { ...self, head: i, name, pronoun: null }
  }
  return self
}

/** The noun phrase at a token, with what the language sets between article and noun. */
export function nounPhrase(reading: Reading, at: number, limit: number): Mention | null {
  const alone = demonstrative(reading, at, limit)
  if (alone) return alone
  const quoted = isDeterminer(reading, at) ? quotedName(reading, at, limit) : null
  if (quoted) return quoted
  const inner = attributeEnd(reading, at, limit)
  const phrase = phraseFrom(reading, inner, limit)
  return phrase && inner > at ? { ...phrase, from: inner } : phrase
}

/** The subject in front of the verb, if what stands there can be one. */
function frontSubject(reading: Reading, from: number, finite: number): Mention | null {
  let at = from
  while (at < finite && (isAdverb(reading, at) || reading.lexicon.conjunctions.has(lower(reading, at)))) at++
  const token = reading.tokens[at]
  if (at >= finite || token?.kind !== 'word' || reading.lexicon.prepositions.has(token.lower)) return null
  const phrase = nounPhrase(reading, at, finite)
  if (!phrase || isOblique(reading, phrase) || rulesOf(reading)?.obliques.has(token.lower)) return null
  return withName(reading, phrase, finite)
}

/** "der Minister des Landes, Ann Lee (69), …": the name in apposition, over what hangs on the noun. */
export function withName(reading: Reading, phrase: Mention, limit: number): Mention {
  const followed = secondRole(reading, phrase, limit) ?? follow(reading, phrase, limit)
  if (followed !== phrase || phrase.name || phrase.pronoun) return followed
  const end = past(reading, phraseEnd(reading, phrase, limit), limit)
  const mark = reading.tokens[end]?.text
  if (mark !== ',' && mark !== '–') return phrase
  const next = phraseFrom(reading, end + 1, limit)
  if (!next?.name || next.name.body || next.from !== end + 1) return phrase
  const closes = reading.tokens[past(reading, next.to, limit)]
  // "der Sprecher der Bank, Ann Lee sagte": the second comma may be missing behind a full name.
  const full = phrase.speaks && next.name.words.length > 1
  return full || closes === undefined || closes.kind !== 'word' ? { ...next, from: phrase.from } : phrase
}

/** "der Abgeordnete und Parteichef Lee": one person under two nouns; the article stands before the first. */
function secondRole(reading: Reading, phrase: Mention, limit: number): Mention | null {
  if (phrase.name || phrase.pronoun || !reading.lexicon.conjunctions.has(lower(reading, phrase.to))) return null
  if (!phrase.speaks || !isDeterminer(reading, phrase.from)) return null
  const second = phraseFrom(reading, phrase.to + 1, limit)
  return second?.name?.title && second.from === second.name.title.from ? { ...second, from: phrase.from } : null
}

/** The subject behind the verb, over adverbs, objects and what prepositions govern: "So hat sich in Ames Lee …". */
export function behindSubject(reading: Reading, finite: number, limit: number): Mention | null {
  const { tokens, lexicon } = reading
  const rules = rulesOf(reading)
  let at = finite + 1
  for (let steps = 0; steps < 10 && at < limit; steps++) {
    const token = tokens[at]
    // „…“, schreibt „Die Brücke“: elsewhere what is between marks is an object.
    const first = tokens[finite - 1]?.kind !== 'word' && at === finite + 1
    if (token?.kind === 'quotation') return first ? quotedName(reading, at, limit) : null
    if (token?.kind !== 'word') return null
    const fixed = fixedPhrase(reading, at)
    if (fixed > 0) at += fixed
    else if (isAdverb(reading, at) || lexicon.negations.has(token.lower)) at++
    else if (rules?.objects.has(token.lower) && !startsPhrase(reading, at, limit)) at++
    else if (lexicon.prepositions.has(token.lower)) {
      const governed = nounPhrase(reading, at + 1, limit) ?? nounPhrase(reading, at, limit)
      if (!governed) return null
      at = phraseEnd(reading, governed, limit)
    } else {
      const phrase = nounPhrase(reading, at, limit)
      if (!phrase) return null
      if (!isOblique(reading, phrase)) return withName(reading, phrase, limit)
      at = phraseEnd(reading, phrase, limit)
    }
  }
  return null
}

/** "das" may be an object by itself or the article of what follows. */
function startsPhrase(reading: Reading, at: number, limit: number): boolean {
  if (!isDeterminer(reading, at)) return false
  const next = reading.tokens[at + 1]
  return at + 1 < limit && next?.kind === 'word' && (next.capital || nounPhrase(reading, at, limit)?.speaks === true)
}

/** Whether a phrase is surely a subject: "er", "der Minister". */
function isNominative(reading: Reading, phrase: Mention): boolean {
  // "er" is only ever a subject, "sie" may be an object.
  if (phrase.pronoun) return phrase.pronoun === 'male'
  const head = lower(reading, (phrase.name?.title?.to ?? phrase.head + 1) - 1)
  return (
    rulesOf(reading)?.ambiguousArticles.has(lower(reading, phrase.from)) === true &&
    personNoun(head, reading.lexicon) === 'male'
  )
}

const isFull = (phrase: Mention) => (phrase.name?.words.length ?? 0) > 1 || Boolean(phrase.name?.title)

/** The subject of a main clause, in front of its verb or behind it. */
export function subjectAround(reading: Reading, from: number, finite: number, limit: number): Mention | null {
  const front = frontSubject(reading, from, finite)
  const behind = behindSubject(reading, finite, limit)
  if (!front) return behind
  if (!behind) return front
  if (!front.speaks) return behind.speaks ? behind : front
  if (front.pronoun) return front
  if (isNominative(reading, behind) && !isNominative(reading, front)) return behind
  return behind.name && isFull(behind) && front.name && !isFull(front) ? behind : front
}

/** "Sie sagten", "sagten sie": the verb tells whether one woman is meant or several people. */
export function inNumber(reading: Reading, subject: Mention | null, finite: number): Mention | null {
  const several = subject?.pronoun === 'female' && rulesOf(reading)?.pluralVerb.test(lower(reading, finite))
  return subject && several ? { ...subject, pronoun: 'plural' } : subject
}

/** The main clause that a run begins with. */
export function mainClause(reading: Reading, run: Run): MainClause | null {
  const finite = finiteVerb(reading, run)
  if (finite < 0) return null
  const from = mainStart(reading, run.from, finite)
  return { finite, subject: inNumber(reading, subjectAround(reading, from, finite, run.to), finite) }
}

/** Where the field in front of a verb begins: after a subordinate clause that opens the sentence. */
function mainStart(reading: Reading, from: number, finite: number): number {
  const at = skipLight(reading, from, finite)
  if (!opensSubordinate(reading, at)) return at
  const end = stretchEnd(reading, at, finite)
  return end < finite && endsInVerb(reading, end) ? end + 1 : at
}
