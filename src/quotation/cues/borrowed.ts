import { isWordLike } from '../classify.ts'
import { clauseStart, clauseSubject, follow, isAdverb, skipLight, widest } from '../clause.ts'
import { isPluralNoun, personNoun, writingNoun } from '../languages/lexicon.ts'
import { canSpeak, isDeterminer, type Mention, phraseFrom, phraseUntil } from '../phrases.ts'
import { range } from '../range.ts'
import { nameAt, type Reading, type Sentence } from '../reading.ts'
import type { Rule } from '../rules.ts'
import type { Cue, Found } from './cue.ts'

/** The writing that ends at a token, without the verb that a bare plural may stand behind: "passed | placards". */
export function writingUntil(reading: Reading, at: number, from: number): Mention | null {
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
export function authorOf(
  reading: Reading,
  writing: Mention,
  sentence: Sentence,
  earlier: readonly Cue[],
  rule: Rule,
): Found {
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

/** The quotation before a verb bars the way to what stands before it. */
export function clauseFloor(reading: Reading, at: number, from: number): number {
  for (let i = at - 1; i >= from; i--) {
    const token = reading.tokens[i]
    if (token?.kind === 'quotation' ? !isWordLike(reading, token.quotation) : token?.text === ';') return i + 1
  }
  return from
}

/** A participle speaks for the subject of its clause, or for the person right before it ("heard Lee saying"). */
export function participleSubject(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Found {
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
export function infinitiveSubject(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[]): Found {
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
export function borrowed(reading: Reading, at: number, sentence: Sentence, earlier: readonly Cue[], rule: Rule): Found {
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
