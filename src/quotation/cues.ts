import type { Cue } from './cues/cue.ts'
import { nounCue } from './cues/noun.ts'
import { sourceCue } from './cues/source.ts'
import { verbCue } from './cues/verb.ts'
import type { Reading, Sentence } from './reading.ts'
import { verbSecondCue } from './verb-second/cues.ts'

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
