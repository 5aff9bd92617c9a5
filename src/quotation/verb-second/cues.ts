import { isAdverb } from '../clause.ts'
import type { Cue } from '../cues/cue.ts'
import type { VerbCue } from '../languages/language.ts'
import { isDeterminer, type Mention, phraseEnd, phraseFrom, phraseUntil } from '../phrases.ts'
import { range } from '../range.ts'
import { nameAt, type Reading, type Sentence } from '../reading.ts'
import {
  behindSubject,
  finiteVerb,
  inNumber,
  isFiniteForm,
  isOblique,
  mainClause,
  nounPhrase,
  opensSubordinate,
  over,
  parts,
  past,
  rulesOf,
  stretchStart,
  subjectAround,
  withName,
} from './fields.ts'

/** How far the two parts of a verb may stand from each other. */
const bracket = 60

const lower = (reading: Reading, at: number) => reading.tokens[at]?.lower ?? ''

/** A cue of a verb-second language at a token, with the subject that its clause gives it. */
export function verbSecondCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  return (
    tagCue(reading, at, sentence) ??
    perspectiveCue(reading, at, sentence) ??
    ownViewCue(reading, at, sentence) ??
    compoundCue(reading, at) ??
    impersonalCue(reading, at, sentence) ??
    verbCue(reading, at, sentence, earlier)
  )
}

const source = (from: number, subject: Mention): Cue => ({
  from,
  to: from + 1,
  class: 'source',
  form: 'finite',
  subject,
  rule: 'according-to',
})

/** ", so Lee,": a parenthesis that names the speaker without a verb. */
function tagCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  if (!rulesOf(reading)?.tags.has(lower(reading, at)) || at === sentence.from) return null
  const before = reading.tokens[at - 1]
  if (before?.kind === 'word') return null
  let next = at + 1
  while (isAdverb(reading, next)) next++
  const phrase = nounPhrase(reading, next, sentence.to)
  if (!phrase || phrase.pronoun || isOblique(reading, phrase)) return null
  if (!phrase.speaks && !isDeterminer(reading, phrase.from)) return null
  return isFiniteForm(reading, phrase.to) ? null : source(at, withName(reading, phrase, sentence.to))
}

/** "ihrer Ansicht nach", "nach ihrer Ansicht": whoever the possessive stands for. */
function ownViewCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const { lexicon } = reading
  const owner = lexicon.possessives.get(lower(reading, at))
  if (owner === undefined || owner === 'deictic' || !lexicon.nouns.has(lower(reading, at + 1))) return null
  const framed = [at - 1, at + 2].some(
    (i) => i >= sentence.from && i < sentence.to && rulesOf(reading)?.framing.has(lower(reading, i)),
  )
  if (!framed) return null
  return source(at, { from: at, to: at + 1, head: at, name: null, pronoun: owner, speaks: true })
}

/** "nach Polizeiangaben": source and what it gave are one word. */
function compoundCue(reading: Reading, at: number): Cue | null {
  const rules = rulesOf(reading)
  const noun = reading.tokens[at + 1]
  if (!rules?.framing.has(lower(reading, at)) || !noun?.capital) return null
  const given = rules.givingEndings.some((ending) => noun.lower.endsWith(ending) && noun.lower !== ending)
  return given ? source(at, { from: at + 1, to: at + 2, head: at + 1, name: null, pronoun: null, speaks: true }) : null
}

/** A view counts less than what somebody says of it. */
const view = (from: number, subject: Mention): Cue => ({ ...source(from, subject), class: 'hold', rule: 'view' })

/** "Für Lee ist der Bau „…“", "ist der Bau für Lee „…“": a view, with a copula. */
function perspectiveCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const rules = rulesOf(reading)
  if (!rules?.perspectives.has(lower(reading, at))) return null
  const phrase = nounPhrase(reading, at + 1, sentence.to)
  if (!phrase?.speaks || phrase.pronoun === 'deictic') return null
  const subject = withName(reading, phrase, sentence.to)
  const end = past(reading, subject.to, sentence.to)
  const opens = at === sentence.from || parts(reading, at - 1)
  if (opens && rules.copulas.has(lower(reading, end))) return view(at, subject)
  const near = past(reading, phraseEnd(reading, subject, sentence.to), sentence.to)
  const quoted = [near, near + 1].find((i) => reading.tokens[i]?.kind === 'quotation')
  if (quoted === undefined) return null
  // "was für Lee ein „…“ ist": in a subordinate clause the copula comes last.
  const last = opensSubordinate(reading, stretchStart(reading, at, sentence.from))
  if (last && rules.copulas.has(lower(reading, quoted + 1))) return view(at, subject)
  for (let i = at - 1; i >= Math.max(sentence.from, at - 10) && !parts(reading, i); i--)
    if (rules.copulas.has(lower(reading, i))) return view(at, subject)
  return null
}

/** "heißt es im Bericht der Stadt", "Aus Ames hieß es": the source stands behind a preposition. */
function impersonalCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
  const { tokens, lexicon } = reading
  if (!rulesOf(reading)?.impersonal.has(lower(reading, at))) return null
  const start = stretchStart(reading, at, sentence.from)
  const impersonal = (i: number) => rulesOf(reading)?.expletives.has(lower(reading, i)) === true
  if (!impersonal(at + 1) && !impersonal(at - 1) && !range(start, at).some(impersonal)) return null
  const governed = (i: number) =>
    rulesOf(reading)?.sourcePrepositions.has(lower(reading, i))
      ? nounPhrase(reading, lexicon.articles.has(lower(reading, i)) ? i : i + 1, sentence.to)
      : null
  const places = [...range(at + 1, Math.min(sentence.to, at + 8)), ...range(start, at), sentence.from]
  for (const i of places) {
    if (i > at && (parts(reading, i) || tokens[i]?.kind === 'quotation')) continue
    const phrase = governed(i)
    if (phrase) return { ...source(at, { ...withName(reading, phrase, sentence.to), speaks: true }), class: 'say' }
  }
  return null
}

function verbCue(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Cue | null {
  const { lexicon } = reading
  const token = reading.tokens[at]
  const verb = lexicon.verbs.get(token?.lower ?? '')
  const rules = rulesOf(reading)
  if (!verb || verb.class === 'lead' || !rules || !token || token.capital || nameAt(reading, at) !== null) return null
  if (isAttribute(reading, at, sentence)) return null
  const cue = { from: at, to: at + 1, class: verb.class }
  if (rules.participles.has(token.lower)) {
    const found = perfect(reading, at, sentence, verb)
    if (found !== undefined) return found && { ...cue, ...found }
  }
  if (verb.form !== 'finite') return null
  if (lacksParticle(reading, at, sentence)) return null
  // An infinitive looks like the plural.
  const modal = rules.pluralVerb.test(token.lower) ? modalBefore(reading, at, sentence) : -1
  if (modal >= 0) {
    const subject = inNumber(reading, clauseSubjectOf(reading, modal, sentence, earlier), modal)
    return { ...cue, form: 'finite', opens: modal, subject, rule: 'subject' }
  }
  if (lexicon.infinitives.has(lower(reading, at - 1))) return null
  const object = rules.quoting.has(token.lower) ? quotedObject(reading, at, sentence) : null
  const subject = object ?? inNumber(reading, clauseSubjectOf(reading, at, sentence, earlier), at)
  return { ...cue, form: 'finite', subject, rule: 'subject' }
}

/** "die kritisierte Regierung": between article and noun the form is an adjective. */
function isAttribute(reading: Reading, at: number, sentence: Sentence): boolean {
  const { tokens, lexicon } = reading
  const next = tokens[at + 1]
  if (at <= sentence.from || next?.kind !== 'word' || !next.capital) return false
  const before = lower(reading, at - 1)
  if (lexicon.pronouns.has(before)) return false
  const opens = at - 1 === sentence.from || parts(reading, at - 2)
  if (!isDeterminer(reading, at - 1)) return false
  return !(opens && rulesOf(reading)?.resumptives.has(before) && (nameAt(reading, at + 1) || isTitled(reading, at + 1)))
}

const isTitled = (reading: Reading, at: number) => (reading.titleAt[at] ?? -1) >= 0

type Found = Pick<Cue, 'form' | 'subject' | 'rule' | 'opens'>

/** The participle at the end of a clause, with its auxiliary before or after; `undefined` where there is none. */
function perfect(reading: Reading, at: number, sentence: Sentence, verb: VerbCue): Found | null | undefined {
  const { lexicon } = reading
  const behind = auxiliariesBehind(reading, at, sentence)
  const ambiguous = verb.form === 'finite'
  const closes = closesClause(reading, at + 1, sentence)
  if (lacksParticle(reading, at, sentence)) return null
  const before =
    closes || behind.length > 0 ? auxiliaryBefore(reading, at, sentence, ambiguous && !parts(reading, at - 1)) : -1
  if (before < 0 && behind.length === 0) return ambiguous ? undefined : null
  const words = [...behind, before].filter((i) => i >= 0).map((i) => lower(reading, i))
  const rules = rulesOf(reading)
  const shows = (signs: ReadonlySet<string> | undefined) => words.some((word) => signs?.has(word))
  const passive = shows(rules?.passiveSigns) || (shows(lexicon.passives) && !shows(rules?.activeSigns))
  const finite = before >= 0 ? before : (behind.at(-1) ?? at)
  if (passive && !rules?.quoting.has(lower(reading, at)))
    return { form: 'past', opens: finite, subject: agentAround(reading, at, sentence), rule: 'agent' }
  const subject = inNumber(reading, clauseSubjectOf(reading, before >= 0 ? before : at, sentence, []), finite)
  return { form: 'past', opens: finite, subject, rule: 'subject' }
}

function auxiliariesBehind(reading: Reading, at: number, sentence: Sentence): number[] {
  const found: number[] = []
  for (let i = at + 1; i < Math.min(sentence.to, at + 4); i++) {
    if (!reading.lexicon.auxiliaries.has(lower(reading, i))) break
    found.push(i)
  }
  return found
}

/** Whether nothing but the end of its clause comes behind a verb. */
function closesClause(reading: Reading, at: number, sentence: Sentence): boolean {
  const token = reading.tokens[at]
  if (at >= sentence.to || !token) return true
  if (token.kind !== 'word') return token.kind === 'quotation' || /^[,.;:!?)–—-]$/.test(token.text)
  return (
    reading.lexicon.conjunctions.has(token.lower) ||
    reading.lexicon.subordinators.has(token.lower) ||
    reading.lexicon.auxiliaries.has(token.lower)
  )
}

/** The auxiliary that opens the bracket a participle closes: "hat Lee … „…“ genannt". */
function auxiliaryBefore(reading: Reading, at: number, sentence: Sentence, near: boolean): number {
  const start = stretchStart(reading, at, sentence.from)
  for (let i = at - 1; i >= Math.max(sentence.from, at - bracket); i--) {
    if (i < start && near) return -1
    if (reading.tokens[i]?.text === ';') return -1
    if (reading.lexicon.auxiliaries.has(lower(reading, i)) && !closesClause(reading, i + 1, sentence)) return i
    if (reading.lexicon.auxiliaries.has(lower(reading, i)) && i >= start) return i
  }
  return -1
}

/** "soll Lee … nennen": the auxiliary that an infinitive at the end of its clause hangs on. */
function modalBefore(reading: Reading, at: number, sentence: Sentence): number {
  if (!closesClause(reading, at + 1, sentence)) return -1
  return auxiliaryBefore(reading, at, sentence, true)
}

/** A passive speaks through its agent only: "von Lee als „…“ bezeichnet". */
function agentAround(reading: Reading, at: number, sentence: Sentence): Mention | null {
  const { lexicon } = reading
  const from = Math.max(sentence.from, at - bracket)
  for (let i = at - 1; i >= from; i--) {
    if (reading.tokens[i]?.text === ';') break
    if (!lexicon.agents.has(lower(reading, i))) continue
    const phrase = nounPhrase(reading, i + 1, sentence.to)
    if (phrase) return { ...withName(reading, phrase, sentence.to), speaks: true }
  }
  return null
}

/** Whether a verb that parts from its particle stands without it: "gab" reports only with "zu", "bekannt", "an". */
function lacksParticle(reading: Reading, at: number, sentence: Sentence): boolean {
  const wanted = rulesOf(reading)?.separable.get(lower(reading, at))
  if (!wanted) return false
  const matches = (i: number, words: readonly string[]) =>
    words.every((word, k) => lower(reading, i + k) === word) &&
    (words.length > 1 || closesClause(reading, i + 1, sentence))
  const places = [...range(at + 1, Math.min(sentence.to, at + bracket)), ...range(Math.max(sentence.from, at - 4), at)]
  return !places.some((i) => wanted.some((words) => matches(i, words)))
}

/** "Das Blatt zitiert den Minister": the object speaks. */
function quotedObject(reading: Reading, at: number, sentence: Sentence): Mention | null {
  const first = phraseFrom(reading, at + 1, sentence.to)
  if (!first) return null
  const second = phraseFrom(reading, first.to, sentence.to)
  if (second?.speaks && !second.name?.body) return withName(reading, second, sentence.to)
  const own = stretchStart(reading, at, sentence.from) < at
  return own && first.speaks && reading.tokens[at - 1]?.kind !== 'quotation'
    ? withName(reading, first, sentence.to)
    : null
}

/** The subject of the clause that a finite verb belongs to. */
function clauseSubjectOf(
  reading: Reading,
  finite: number,
  sentence: Sentence,
  earlier: readonly Cue[],
): Mention | null {
  const { tokens, lexicon } = reading
  const start = stretchStart(reading, finite, sentence.from)
  let from = start
  while (from < finite && lexicon.conjunctions.has(lower(reading, from))) from++
  if (lexicon.conjunctions.has(lower(reading, finite - 1)) && finite - 1 >= sentence.from)
    return borrowedSubject(reading, finite, sentence, earlier)
  const last = isLast(reading, finite, sentence)
  if (last && from < finite && opensSubordinate(reading, from)) return subjectOfLast(reading, from, finite, sentence)
  const open = last ? openSubordinate(reading, finite, sentence) : -1
  if (open >= 0 && from > open) return subjectOfLast(reading, open, finite, sentence)
  if (from < finite && tokens[from]?.kind !== 'quotation') {
    const behindComma = from > sentence.from && tokens[from - 1]?.text === ','
    const apposition = behindComma ? appositionOwner(reading, from, finite, sentence) : null
    if (apposition) return apposition
    return subjectAround(reading, afterEarlierVerb(reading, from, finite), finite, sentence.to)
  }
  const behind = behindSubject(reading, finite, sentence.to)
  const floor = quotationBefore(reading, finite, sentence.from)
  const main = mainClause(reading, { from: floor, to: sentence.to })
  if (main?.finite === finite && main.subject?.speaks) return main.subject
  if (behind?.speaks) return behind
  if (main?.finite === finite) return main.subject ?? behind
  return nameBefore(reading, finite, sentence) ?? behind ?? main?.subject ?? null
}

/** "…, die Sprecherin, Ann Lee, erklärte": the name set off right before the verb. */
function nameBefore(reading: Reading, finite: number, sentence: Sentence): Mention | null {
  if (reading.tokens[finite - 1]?.text !== ',') return null
  const last = over(reading, finite - 2, sentence.from)
  const phrase = phraseUntil(reading, last, sentence.from)
  return phrase?.name && !phrase.name.body && parts(reading, phrase.from - 1) ? phrase : null
}

/** A verb that ends its stretch, as in subordinate clauses. */
const isLast = (reading: Reading, at: number, sentence: Sentence) => closesClause(reading, at + 1, sentence)

/** "Wie Lee, der gestern kam, sagte": the subordinate clause still open at a verb. */
function openSubordinate(reading: Reading, finite: number, sentence: Sentence): number {
  const floor = quotationBefore(reading, finite, sentence.from)
  const at = floor
  const opener =
    reading.lexicon.parentheticals.has(lower(reading, at)) || reading.lexicon.subordinators.has(lower(reading, at))
  return opener && finite - at < bracket ? at : -1
}

function quotationBefore(reading: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - bracket); i--) {
    const token = reading.tokens[i]
    if (token?.kind === 'quotation' || token?.text === ';' || token?.text === ':') return i + 1
  }
  return from
}

/** "dass Lee … nannte" · "der den Bau … nannte": the first noun phrase, or what the relative pronoun stands for. */
function subjectOfLast(reading: Reading, opener: number, finite: number, sentence: Sentence): Mention | null {
  const { lexicon } = reading
  const relative = lexicon.relatives.has(lower(reading, opener))
  const own = behindSubject(reading, opener, finite)
  const takesNoun = relative && isDeterminer(reading, opener) && reading.tokens[opener + 1]?.capital === true
  if (!relative) return own
  if (own?.speaks && !takesNoun && (own.pronoun || own.name || lower(reading, own.from) === 'der')) return own
  const before = over(reading, opener - 2, sentence.from)
  const antecedent = phraseUntil(reading, before, sentence.from)
  return antecedent?.speaks ? antecedent : own
}

/** "Ann Lee, Präsidentin der Bank sagte": an apposition whose second comma is missing. */
function appositionOwner(reading: Reading, from: number, finite: number, sentence: Sentence): Mention | null {
  const role = phraseFrom(reading, from, finite)
  if (!role?.speaks || role.name) return null
  const owner = phraseUntil(reading, over(reading, from - 2, sentence.from), sentence.from)
  if (!owner?.name || owner.name.body) return null
  return isDeterminer(reading, role.from) && owner.from !== sentence.from ? null : owner
}

/** "Lee kam an und der Minister sagte": behind an earlier verb the clause begins after the conjunction. */
function afterEarlierVerb(reading: Reading, from: number, finite: number): number {
  const first = finiteVerb(reading, { from, to: finite + 1 })
  if (first < 0 || first >= finite) return from
  for (let i = finite - 1; i > first; i--) if (reading.lexicon.conjunctions.has(lower(reading, i))) return i + 1
  return from
}

/** "Lee lobte den Bau und nannte ihn „…“": the subject of the verb before. */
function borrowedSubject(
  reading: Reading,
  finite: number,
  sentence: Sentence,
  earlier: readonly Cue[],
): Mention | null {
  const behind = behindSubject(reading, finite, sentence.to)
  if (behind?.pronoun && behind.pronoun !== 'deictic') return behind
  const main = mainClause(reading, sentence)
  if (main?.subject?.speaks && main.finite < finite) return main.subject
  return earlier.findLast((cue) => cue.subject !== null && cue.class !== 'noun')?.subject ?? main?.subject ?? null
}
