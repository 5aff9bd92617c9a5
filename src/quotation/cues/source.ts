import { follow } from '../clause.ts'
import { isHumanName } from '../names.ts'
import { isDeterminer, phraseEnd, phraseFrom, phraseUntil } from '../phrases.ts'
import type { Reading, Sentence } from '../reading.ts'
import type { Cue } from './cue.ts'

const matches = (reading: Reading, at: number, phrase: readonly string[]) =>
  phrase.every((word, i) => reading.tokens[at + i]?.lower === word)

/** "according to …", "in the words of …". */
export function sourceCue(reading: Reading, at: number, sentence: Sentence): Cue | null {
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
