import { looksLikeTitle } from './classify.ts'
import { clauseSubject, isAdverb } from './clause.ts'
import type { Cue } from './cues/cue.ts'
import { cuesAt } from './cues.ts'
import { phraseFrom } from './phrases.ts'
import { opensSentence, placeOf, type Tie } from './place.ts'
import type { Grade } from './quotation.ts'
import type { Reading } from './reading.ts'
import type { Run } from './sentences.ts'

/** What is tied already, one for each quotation. */
type Ties = readonly (Tie | null)[]

/** “…” and “…,” Lee said: one clause for several quotations. */
export function shared(reading: Reading, ties: Ties, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  const next = ties[quotation + 1]
  const following = placeOf(reading, quotation + 1)
  if (!place || !next || following?.index !== place.index) return null
  if (next.cue && next.cue.from < following.token) return null
  if (isTerm(reading, quotation)) return null
  return { ...next, rule: 'shared', grade: weaker(next.grade) }
}

/** The “opt out” drive …: a word or two in the middle of a sentence may be anybody's. */
function isTerm(reading: Reading, quotation: number): boolean {
  const place = placeOf(reading, quotation)
  const joined = place && reading.lexicon.conjunctions.has(reading.tokens[place.token + 1]?.lower ?? '')
  return !joined && !opensSentence(reading, quotation) && wordCount(reading, quotation) < 3
}

function wordCount(reading: Reading, quotation: number): number {
  const span = reading.spans[quotation]
  return span ? reading.text.slice(span.words.start, span.words.end).split(/\s+/).length : 0
}

/** “…,” said Lee, the mayor, “…”: the clause parts what was said in one breath. */
export function resumed(reading: Reading, ties: Ties, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  const last = placeOf(reading, quotation - 1)
  const tie = ties[quotation - 1]
  if (!place || !tie?.cue || last?.index !== place.index) return null
  const parts = tie.cue.from > last.token && tie.cue.to <= place.token
  const pause = reading.tokens[place.token - 1]?.text
  return parts && pause !== undefined && /^[,:—–]$/.test(pause) ? { ...tie, rule: 'resumed' } : null
}

/** Whether a quotation is a sentence by itself: nothing but marks around it. */
function alone(reading: Reading, quotation: number): boolean {
  const place = reading.places[quotation]
  const sentence = place && reading.sentences[place.sentence]
  if (!place || !sentence) return false
  return reading.tokens
    .slice(sentence.from, sentence.to)
    .every((token, i) => token.kind === 'mark' || sentence.from + i === place.token)
}

/** «…», contestó este: a verb right behind a quotation says that somebody spoke it, even where nobody can be found. */
function spokenByAnother(reading: Reading, quotation: number): boolean {
  const place = placeOf(reading, quotation)
  if (!place || !reading.lexicon.subjectFollows) return false
  const cue = cuesAt(reading, place.index).find((other) => other.from > place.token && other.class === 'say')
  if (!cue || cue.form === 'participle') return false
  return reading.tokens
    .slice(place.token + 1, cue.from)
    .every(
      (token, i) =>
        token.kind === 'mark' || isAdverb(reading, place.token + 1 + i) || reading.lexicon.auxiliaries.has(token.lower),
    )
}

/** The speaker goes on: the next sentence of the paragraph, or a paragraph that reopens the quotation. */
export function carried(reading: Reading, ties: Ties, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  const last = placeOf(reading, quotation - 1)
  const tie = ties[quotation - 1]
  if (!place || !last || !tie || !opensSentence(reading, quotation) || spokenByAnother(reading, quotation)) return null
  if (looksLikeTitle(reading, quotation)) return null
  if (last.sentence.paragraph === place.sentence.paragraph) {
    if (someoneElse(reading, tie, last.index + 1, place.index) || cutIn(reading, last.index)) return null
    if (mayAnswer(reading, tie, quotation, last.sentence)) return { ...tie, rule: 'carried', grade: 'low' }
    return { ...tie, rule: 'carried', grade: last.index >= place.index - 1 ? tie.grade : weaker(tie.grade) }
  }
  const opensParagraph = reading.sentences[place.index - 1]?.paragraph !== place.sentence.paragraph
  if (last.sentence.paragraph !== place.sentence.paragraph - 1 || !opensParagraph || !alone(reading, quotation))
    return null
  const [before, span] = [reading.spans[quotation - 1], reading.spans[quotation]]
  if (before?.form !== span?.form) return null
  if (before?.closed === false) return { ...tie, rule: 'reopened' }
  // Each turn of a dialogue changes the speaker, and so may each block.
  const sameMarks = span?.form === 'marks' && reading.text[span.start] === reading.text[before?.start ?? 0]
  if (!sameMarks || !lastOfParagraph(reading, last.index)) return null
  // “Will it open?” Lee asked.¶“In May,” said Haddad.¶“…”: either may speak next.
  const turns =
    asks(reading, quotation - 1) || (asks(reading, quotation - 2) && takesTurn(reading, ties, quotation - 1))
  return { ...tie, rule: 'next-paragraph', grade: turns ? 'low' : weaker(tie.grade) }
}

/** How many words a question has at most that waits for an answer; a longer one makes a point. */
const longestQuestion = 12

/** “Will it open?”: somebody else may answer. */
export function asks(reading: Reading, quotation: number): boolean {
  const span = reading.spans[quotation]
  if (!span || wordCount(reading, quotation) > longestQuestion) return false
  return /[?？؟]\p{P}*$/u.test(reading.text.slice(span.words.start, span.words.end))
}

/** Lee asked Haddad if it would open. “Soon.”: a quotation behind a question to somebody may be the answer. */
function mayAnswer(reading: Reading, tie: Pick<Tie, 'mention' | 'cue'>, quotation: number, { to }: Run): boolean {
  const { tokens, lexicon } = reading
  if (!tie.cue || !lexicon.asking.has(tokens[tie.cue.from]?.lower ?? '') || asks(reading, quotation)) return false
  const asked = phraseFrom(reading, tie.cue.to, to)
  const apart = asked !== null && (asked.from >= tie.mention.to || asked.to <= tie.mention.from)
  return apart && ((asked.name !== null && !asked.name.body) || asked.pronoun !== null)
}

/** Whether a quotation is another speaker's than the one in the paragraph before. */
function takesTurn(reading: Reading, ties: Ties, quotation: number): boolean {
  const [last, place] = [placeOf(reading, quotation - 1), placeOf(reading, quotation)]
  const [before, tie] = [ties[quotation - 1], ties[quotation]]
  if (!last || !place || !before || !tie || last.sentence.paragraph !== place.sentence.paragraph - 1) return false
  return before.mention.name !== tie.mention.name && tie.mention.pronoun === null
}

/** What rests on another attribution is no surer than it. */
const weaker = (grade: Grade): Grade => (grade === 'low' ? 'low' : 'medium')

/** “…,” Lee went on.¶“…”¶“…,” Lee ended: what stands by itself between two of one speaker is that speaker's. */
export function enclosed(reading: Reading, ties: Ties, quotation: number): Tie | null {
  const [before, place, after] = [-1, 0, 1].map((step) => placeOf(reading, quotation + step))
  const [tie, next] = [ties[quotation - 1], ties[quotation + 1]]
  if (!before || !place || !after || !tie || !next || !alone(reading, quotation)) return null
  const { paragraph } = place.sentence
  if (before.sentence.paragraph !== paragraph - 1 || after.sentence.paragraph !== paragraph + 1) return null
  const [last, first] = [tie, next].map(({ mention }) => mention.name?.words.at(-1))
  return last !== undefined && last === first ? { ...tie, rule: 'next-paragraph', grade: weaker(tie.grade) } : null
}

/** “…,” Lee said, and her page cut in. “…”: somebody else has the last word of the sentence. */
function cutIn(reading: Reading, sentence: number): Cue | null {
  const said = cuesAt(reading, sentence).filter((cue) => cue.class === 'say' && cue.subject?.speaks)
  const last = said.at(-1)
  if (said.length < 2 || last?.rule !== 'subject' || !last.subject || last.subject.pronoun) return null
  return reading.lexicon.conjunctions.has(reading.tokens[last.subject.from - 1]?.lower ?? '') ? last : null
}

/** Whether a sentence between is about another person, who may be the one that speaks next. */
function someoneElse(reading: Reading, tie: Tie, from: number, to: number): boolean {
  return reading.sentences.slice(from, to).some((sentence) => {
    const subject = clauseSubject(reading, sentence)
    return subject?.speaks === true && !subject.pronoun && subject.name !== tie.mention.name
  })
}

const lastOfParagraph = (reading: Reading, sentence: number) =>
  reading.sentences[sentence + 1]?.paragraph !== reading.sentences[sentence]?.paragraph

/** How many words a quotation has at least that opens the reporter's own sentence and yet is somebody's. */
const shortestSaid = 5

/** How many tokens a sentence has at most that leads over to a quotation without a verb of speaking. */
const longestLead = 15

/** Lee was blunt. “…” · Lee went on:¶“…” */
export function introduced(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place || !opensSentence(reading, quotation) || spokenByAnother(reading, quotation)) return null
  if (looksLikeTitle(reading, quotation)) return null
  // Lee won. “Victory” is a big word for it.
  if (!alone(reading, quotation) && wordCount(reading, quotation) < shortestSaid) return null
  const sentence = reading.sentences[place.index - 1]
  if (!sentence) return null
  const colon = reading.tokens[sentence.to - 1]?.text === ':'
  const near = sentence.paragraph === place.sentence.paragraph
  if (!near && !colon) return null
  const cues = cuesAt(reading, place.index - 1).filter(
    (other) => other.subject?.speaks && other.subject.pronoun !== 'deictic' && other.class !== 'noun',
  )
  // Of several that speak in one sentence the outermost is the reporter's own: "Lee said the bank wants …"
  const cue =
    cutIn(reading, place.index - 1) ??
    cues.find((other) => other.class === 'say') ??
    cues.find((other) => other.class !== 'hold')
  if (cue?.subject) {
    const tie = { mention: cue.subject, cue, rule: colon ? 'colon' : 'introduced' } as const
    return { ...tie, grade: colon ? 'high' : mayAnswer(reading, tie, quotation, sentence) ? 'low' : 'medium' }
  }
  const subject = clauseSubject(reading, sentence)
  if (!subject?.speaks || subject.pronoun === 'deictic') return null
  // "Lee was blunt." leads over to her words; what is longer tells something of its own.
  const short = sentence.to - sentence.from <= longestLead
  const named = (colon || short) && (subject.name !== null || subject.pronoun !== null)
  return { mention: subject, cue: null, rule: colon ? 'colon' : 'introduced', grade: named ? 'medium' : 'low' }
}

/** The mood of the verb says that the report of the sentence before goes on: "Lee klagte. Der Bau sei „…“." */
export function reported(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  const marked = reading.tokens
    .slice(place.sentence.from, place.sentence.to)
    .some((token) => reading.lexicon.reportive.has(token.lower))
  if (!marked) return null
  for (let back = 1; back <= 3; back++) {
    const sentence = reading.sentences[place.index - back]
    if (sentence?.paragraph !== place.sentence.paragraph) return null
    const cue = cuesAt(reading, place.index - back).findLast((other) => other.subject?.speaks && other.class !== 'noun')
    if (cue?.subject) return { mention: cue.subject, cue, rule: 'mood', grade: 'medium' }
  }
  return null
}

/** “…” “…,” Lee said: the clause comes with the next sentence. */
export function ahead(reading: Reading, ties: Ties, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  const next = placeOf(reading, quotation + 1)
  const tie = ties[quotation + 1]
  if (!place || !next || !tie || !alone(reading, quotation)) return null
  if (
    next.sentence.paragraph !== place.sentence.paragraph ||
    next.index !== place.index + 1 ||
    !opensSentence(reading, quotation + 1)
  )
    return null
  return { ...tie, rule: 'ahead', grade: weaker(tie.grade) }
}
