import { cuesAt } from './cues.ts'
import { personNoun } from './languages/lexicon.ts'
import { type Mention, phraseEnd, phraseFrom } from './phrases.ts'
import { placeOf, type Tie } from './place.ts'
import type { Reading } from './reading.ts'
import type { Run } from './sentences.ts'

/** A signature is a name and what its bearer is; what is longer tells something else. */
const longest = 20

/** “…” — Ann Lee, mayor of Milltown: behind the words, or as the line below them. */
export function signed(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  if (place.token + 1 < place.sentence.to) {
    return signatureIn(reading, place.index, { from: place.token + 1, to: place.sentence.to })
  }
  const below = reading.sentences[place.index + 1]
  if (!below || below.paragraph === place.sentence.paragraph) return null
  const tie = signatureIn(reading, place.index + 1, below)
  // "- Reuters" below a story is a credit; a block may be signed by a body.
  const credits = tie?.mention.name?.body === true && reading.spans[quotation]?.form !== 'block'
  return credits ? null : tie
}

/** Whether a phrase names somebody who can sign: a person or a body, or "a reader in Milltown". */
const signs = ({ tokens, lexicon }: Reading, { name, head }: Mention) =>
  name !== null || personNoun(tokens[head]?.lower ?? '', lexicon) !== undefined

function signatureIn(reading: Reading, sentence: number, run: Run): Tie | null {
  const { tokens, lexicon } = reading
  if (!/^[—–―-]$/.test(tokens[run.from]?.text ?? '') || run.to - run.from > longest) return null
  const phrase = phraseFrom(reading, run.from + 1, run.to)
  if (!phrase?.speaks || phrase.pronoun || !signs(reading, phrase)) return null
  const rest = tokens.slice(phraseEnd(reading, phrase, run.to), run.to)
  const says = rest.some((token) => token.kind === 'quotation' || lexicon.auxiliaries.has(token.lower))
  if (rest[0]?.kind === 'word' || says || cuesAt(reading, sentence).some((cue) => cue.from > run.from)) return null
  return { mention: phrase, cue: { from: run.from, to: run.from + 1 }, rule: 'signature', grade: 'high' }
}
