import { skipLight } from '../clause.ts'
import type { Cue } from '../cues/cue.ts'
import { cuesAt } from '../cues.ts'
import { type Mention, phraseFrom } from '../phrases.ts'
import { opensSentence, type Place, placeOf, type Tie } from '../place.ts'
import type { Grade } from '../quotation.ts'
import type { Reading } from '../reading.ts'
import type { Rule } from '../rules.ts'
import {
  behindSubject,
  finiteVerb,
  mainClause,
  opensSubordinate,
  parts,
  past,
  rulesOf,
  stretchStart,
  withName,
} from './fields.ts'

/**
 * Ties a quotation to a cue of its own sentence where the verb comes second: behind it (“…”, sagte Lee), around it (hat
 * Lee … „…“ genannt), before it (Lee nannte … „…“), or at the end of the sentence (…, so Lee).
 */
export function clauseTie(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  const cues = cuesAt(reading, place.index).filter(
    (cue) =>
      cue.class !== 'noun' && cue.subject && cue.subject.pronoun !== 'deictic' && cue.subject.head !== place.token,
  )
  return (
    behind(reading, place, cues) ??
    around(reading, place, cues) ??
    worded(reading, place, cues) ??
    inFront(
      reading,
      place,
      cues.filter((cue) => cue.class !== 'hold'),
    ) ??
    atEnd(reading, place, cues) ??
    inFront(reading, place, cues) ??
    colon(reading, place)
  )
}

const opensOf = (cue: Cue) => Math.min(cue.opens ?? cue.from, cue.from)

const tie = (cue: Cue, mention: Mention, rule: Rule, grade: Grade): Tie => ({
  // Whatever is given as a source is one.
  mention: cue.class === 'source' ? { ...mention, speaks: true } : mention,
  cue: { from: cue.from, to: cue.to },
  rule: cue.class === 'source' ? 'according-to' : rule,
  grade: mention.speaks ? grade : cue.class === 'hold' ? 'low' : 'medium',
})

/** „…“, sagte Lee · „…“, wie Lee sagte · „…“, so Lee · „…“, wird Lee zitiert. */
function behind(reading: Reading, place: Place, cues: readonly Cue[]): Tie | null {
  const { tokens } = reading
  let at = place.token + 1
  while (at < place.sentence.to && /^[,.–—)\]-]$/.test(tokens[at]?.text ?? '')) at++
  const comma = at > place.token + 1
  at = past(reading, at, place.sentence.to)
  const behindComma = tokens[at]?.text === ','
  if (behindComma) at++
  const parted =
    comma || behindComma || opensSentence(reading, tokens[place.token]?.quotation ?? -1) || pauses(reading, place)
  for (const cue of cues) {
    if (!parted || !cue.subject || (cue.class === 'judge' && at === place.token + 1) || cue.from < at) continue
    const opens = opensOf(cue)
    if (opens === at && (cue.subject.from > at || cue.class === 'source'))
      return tie(cue, cue.subject, 'inverted', 'high')
    const start = stretchStart(reading, opens, place.sentence.from)
    const simple = cue.opens === undefined || opensSubordinate(reading, start)
    if (start === at && simple && cue.subject.from >= at && isTag(reading, cue, place))
      return tie(cue, cue.subject, 'after', 'high')
  }
  return judged(place, cues, at) ?? governed(reading, place, cues, at) ?? unlisted(reading, place, at)
}

/** Whether the quotation itself ends in a mark that parts it from what follows. */
function pauses(reading: Reading, place: Place): boolean {
  const span = reading.spans[reading.tokens[place.token]?.quotation ?? -1]
  return span !== undefined && /[,.!?…]$/.test(reading.text.slice(span.words.start, span.words.end))
}

/** „…“, schluchzte Lee: between a quotation and somebody who can speak a verb needs no list. */
function unlisted(reading: Reading, place: Place, at: number): Tie | null {
  const { tokens, lexicon } = reading
  const verb = tokens[at]
  if (at === place.token + 1 || verb?.kind !== 'word' || verb.capital || lexicon.functionWords.has(verb.lower))
    return null
  if (!opensSentence(reading, tokens[place.token]?.quotation ?? -1) || lexicon.perceiving.has(verb.lower)) return null
  if (tokens[at + 1]?.kind !== 'word' || lexicon.prepositions.has(tokens[at + 1]?.lower ?? '')) return null
  const subject = behindSubject(reading, at, place.sentence.to)
  if (!subject?.speaks || subject.pronoun === 'deictic') return null
  return named(subject, { from: at, to: at + 1 }, 'inverted', 'medium')
}

/** „…“ nannte Lee den Bau: with a verb that takes its object first, the quotation itself stands in front. */
function judged(place: Place, cues: readonly Cue[], at: number): Tie | null {
  const cue = cues.find((other) => other.from === at && at === place.token + 1 && other.class === 'judge')
  return cue?.subject && cue.subject.from > at ? tie(cue, cue.subject, 'inverted', 'high') : null
}

/** Von einer „…“ sprach Lee · Als „…“ bezeichnete Lee den Bau: the quotation hangs on what the verb governs. */
function governed(reading: Reading, place: Place, cues: readonly Cue[], at: number): Tie | null {
  const cue = cues.find((other) => opensOf(other) === at && at === place.token + 1)
  if (!cue?.subject || cue.subject.from <= at) return null
  const start = stretchStart(reading, place.token, place.sentence.from)
  const opener = reading.tokens[start]?.lower ?? ''
  const { prepositions, subordinators } = reading.lexicon
  if (start === place.token || !(prepositions.has(opener) || subordinators.has(opener))) return null
  const small = reading.tokens.slice(start + 1, place.token).every((token) => token.kind === 'word' && !token.capital)
  return small ? tie(cue, cue.subject, 'inverted', 'high') : null
}

/** A clause that only reports: "wie Lee sagte", "Lee sagte"; what it reports does not follow. */
function isTag(reading: Reading, cue: Cue, place: Place): boolean {
  const next = reading.tokens[cue.to]
  return cue.to >= place.sentence.to || next?.kind === 'mark'
}

/** "hat Lee … „…“ genannt", "dass Lee … „…“ nannte": the quotation stands inside the clause of the cue. */
function around(reading: Reading, place: Place, cues: readonly Cue[]): Tie | null {
  for (const cue of cues) {
    if (!cue.subject || cue.from <= place.token) continue
    const from = cue.opens ?? cue.from
    const last = cue.opens === undefined || cue.opens > place.token
    const start = last ? stretchStart(reading, cue.from, place.sentence.from) : from
    if (start >= place.token || cue.subject.from > cue.from) continue
    // In a main clause what stands before the verb is no part of what is said: 'Der Verein „…“ sagte …'.
    if (last && cue.rule !== 'agent' && !opensSubordinate(reading, start)) continue
    if (cue.subject.from < place.token || cue.rule === 'agent') return tie(cue, cue.subject, 'bracket', 'high')
  }
  return null
}

/** Lee ging mit den Worten: „…“ */
function worded(reading: Reading, place: Place, cues: readonly Cue[]): Tie | null {
  const { tokens } = reading
  const end = tokens[place.token - 1]?.text === ':' ? place.token - 1 : place.token
  const phrase = rulesOf(reading)?.wordings.find((words) =>
    words.every((word, i) => tokens[end - words.length + i]?.lower === word),
  )
  if (!phrase || cues.some((cue) => opensOf(cue) < end && cue.class !== 'hold')) return null
  const subject = mainClause(reading, place.sentence)?.subject
  if (!subject?.speaks || subject.pronoun === 'deictic') return null
  return named(subject, { from: end - phrase.length, to: end }, 'worded', 'high')
}

/** Lee sagte: „…“ · Den Bau nannte Lee „…“ · Laut Lee ist der Bau „…“. */
function inFront(reading: Reading, place: Place, cues: readonly Cue[]): Tie | null {
  const before = cues.filter(
    (cue) => cue.to <= place.token && opensOf(cue) < place.token && reaches(reading, cue, place),
  )
  const speaking = before.filter((other) => other.subject?.speaks)
  const cue = speaking.findLast((other) => other.class !== 'hold') ?? speaking.at(-1) ?? before.at(-1)
  if (!cue?.subject) return null
  return tie(cue, cue.subject, 'before', cue.class === 'hold' ? 'medium' : 'high')
}

/** What a cue governs ends with its clause; a tag ends with its own comma. */
function reaches(reading: Reading, cue: Cue, place: Place): boolean {
  for (let i = cue.to; i < place.token; i++) if (reading.tokens[i]?.text === ';') return false
  return true
}

/** Der Bau sei „…“, sagte Lee. */
function atEnd(reading: Reading, place: Place, cues: readonly Cue[]): Tie | null {
  for (const cue of cues) {
    if (!cue.subject || cue.from <= place.token || (cue.class !== 'say' && cue.class !== 'source')) continue
    const opens = opensOf(cue)
    if (reading.tokens[opens - 1]?.text === '(') continue
    // "…, so heißt es im Bericht": the tag word belongs to the clause.
    const lead = rulesOf(reading)?.tags.has(reading.tokens[opens - 1]?.lower ?? '') ? opens - 1 : opens
    const inverted = parts(reading, lead - 1) && (cue.subject.from > opens || cue.class === 'source')
    const start = stretchStart(reading, opens, place.sentence.from)
    if (inverted || (start > place.token && isTag(reading, cue, place)))
      return tie(cue, cue.subject, 'trailing', 'medium')
    if (cue.class === 'source') return tie(cue, cue.subject, 'trailing', 'medium')
  }
  return null
}

/** Lee zeigte sich erleichtert: „…“ — what a colon announces, its clause's subject says. */
function colon(reading: Reading, place: Place): Tie | null {
  if (reading.tokens[place.token - 1]?.text !== ':' || inParenthesis(reading, place)) return null
  const { from } = place.sentence
  const subject = mainClause(reading, { from, to: place.token })?.subject ?? null
  if (!subject) return label(reading, place)
  const speaker = subject.speaks ? subject : ownerOf(reading, subject, place.token)
  return speaker && speaker.pronoun !== 'deictic' ? named(speaker, null, 'colon', 'medium') : null
}

/** "Das Fazit von Lee", "die Antwort der Ministerin": whose words a noun means. */
function ownerOf(reading: Reading, noun: Mention, limit: number): Mention | null {
  const { lexicon, tokens } = reading
  if (!lexicon.nouns.has(tokens[noun.head]?.lower ?? '')) return null
  const link = tokens[noun.to]?.lower ?? ''
  const from = lexicon.agents.has(link) ? noun.to + 1 : noun.to
  if (!lexicon.agents.has(link) && !lexicon.linking.has(link)) return null
  const owner = phraseFrom(reading, from, limit)
  return owner?.speaks ? withName(reading, owner, limit) : null
}

/** "(etwa: „…“)": a gloss is nobody's speech. */
function inParenthesis(reading: Reading, place: Place): boolean {
  for (let i = place.token - 1; i >= Math.max(place.sentence.from, place.token - 8); i--) {
    const mark = reading.tokens[i]?.text
    if (mark === '(') return true
    if (mark === ')') return false
  }
  return false
}

/** Lee: „…“ · Ann Lee, die Ministerin, wörtlich: „…“ */
function label(reading: Reading, place: Place): Tie | null {
  const { from } = place.sentence
  const phrase = phraseFrom(reading, skipLight(reading, from, place.token), place.token)
  if (!phrase || phrase.pronoun === 'deictic') return null
  const mention = phrase.speaks ? withName(reading, phrase, place.token) : ownerOf(reading, phrase, place.token)
  if (!mention) return null
  return named(mention, { from: place.token - 1, to: place.token }, 'label', 'high')
}

const named = (mention: Mention, cue: Tie['cue'], rule: Rule, grade: Grade): Tie => ({ mention, cue, rule, grade })

/** How many sentences back a report may have begun. */
const reportLength = 4

/** The mood of the verb says that a report goes on: "Lee beklagte den Bau. Er koste „…“." */
export function inReport(reading: Reading, ties: readonly (Tie | null)[], quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place || !isReport(reading, place)) return null
  // "Lee klagte, dass der Bau „…“ sei": a main clause without that mood reports by itself.
  const main = mainClause(reading, place.sentence)
  const doubts = main !== null && rulesOf(reading)?.doubtful.has(reading.tokens[main.finite]?.lower ?? '')
  if (main?.subject?.speaks && !doubts && !isMood(reading, main.finite))
    return main.subject.pronoun === 'deictic' ? null : named(main.subject, null, 'mood', 'medium')
  for (let index = place.index - 1; index >= place.index - reportLength; index--) {
    if (reading.sentences[index]?.paragraph !== place.sentence.paragraph) break
    const known = tieIn(reading, ties, quotation, index)
    if (known) return { ...known, rule: 'mood', grade: 'medium' }
    const cue = cuesAt(reading, index).find((other) => isSaid(other))
    if (cue?.subject) return { ...tie(cue, cue.subject, 'mood', 'medium'), rule: 'mood' }
  }
  return null
}

const isSaid = (cue: Cue) => cue.class !== 'noun' && cue.subject?.speaks === true && cue.subject.pronoun !== 'deictic'

/** What an earlier quotation of a sentence is tied to. */
function tieIn(reading: Reading, ties: readonly (Tie | null)[], quotation: number, index: number): Tie | null {
  for (let i = quotation - 1; i >= 0 && (reading.places[i]?.sentence ?? -1) >= index; i--)
    if (reading.places[i]?.sentence === index && ties[i]) return ties[i] ?? null
  return null
}

const isMood = (reading: Reading, finite: number): boolean => {
  const word = reading.tokens[finite]?.lower ?? ''
  return reading.lexicon.reportive.has(word) || (rulesOf(reading)?.moodEnding.test(word) ?? false)
}

/** Whether the verb of a sentence stands in the mood of report. */
function isReport(reading: Reading, place: Place): boolean {
  const { tokens, lexicon } = reading
  const words = tokens.slice(place.sentence.from, place.sentence.to)
  if (words.some((token) => lexicon.reportive.has(token.lower))) return true
  const rules = rulesOf(reading)
  // "Dies hätten die Beamten verhindert": the other mood reports only where a report has begun.
  const before = reading.sentences[place.index - 1]
  if (before?.paragraph === place.sentence.paragraph && words.some((token) => rules?.doubtful.has(token.lower)))
    return tokens.slice(before.from, before.to).some((token) => lexicon.reportive.has(token.lower))
  const first = words.some((token) => rules?.firstPerson.has(token.lower))
  return !first && isMood(reading, finiteVerb(reading, place.sentence))
}

/** „…“ Das sagte Lee: the next sentence takes up what was said and names who said it. */
export function resumedBySentence(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  const next = place && reading.sentences[place.index + 1]
  if (!place || !next || next.paragraph !== place.sentence.paragraph) return null
  const first = reading.tokens[next.from]?.lower ?? ''
  if (!rulesOf(reading)?.resumptives.has(first)) return null
  // "Dazu sagte Lee: „…“" looks forward.
  if (reading.tokens.slice(next.from, next.to).some((token) => token.kind === 'quotation' || token.text === ':'))
    return null
  const cue = cuesAt(reading, place.index + 1).find((other) => other.class === 'say' && other.subject?.speaks)
  if (!cue?.subject || cue.subject.pronoun === 'deictic' || opensOf(cue) !== next.from + 1) return null
  return tie(cue, cue.subject, 'resumptive', 'medium')
}
