import type { Cue } from '../cues/cue.ts'
import { cuesAt } from '../cues.ts'
import { startOfName } from '../names.ts'
import { placeOf, type Tie } from '../place.ts'
import type { Reading } from '../reading.ts'
import { inverted } from './inverted.ts'
import { startsContent } from './verb.ts'

/** Where the words begin that belong to a verb: "a-t-elle dit", "s’est félicitée". */
function verbStart({ tokens, lexicon }: Reading, cue: Cue): number {
  let start = cue.from
  while (
    lexicon.auxiliaries.has(tokens[start - 1]?.lower ?? '') ||
    lexicon.reflexives.has(tokens[start - 1]?.lower ?? '')
  )
    start--
  return start
}

/** The bridge is “as good as new” again, Lee said: the clause ends the sentence. */
export function trailing(reading: Reading, quotation: number): Tie | null {
  const place = placeOf(reading, quotation)
  if (!place) return null
  const { tokens } = reading
  for (const cue of cuesAt(reading, place.index)) {
    if (cue.from <= place.token || (cue.class !== 'say' && cue.class !== 'source')) continue
    if (tokens.slice(place.token + 1, cue.from).some((token) => token.kind === 'quotation')) return null
    if (cue.class === 'source' && cue.subject) return { mention: cue.subject, cue, rule: 'trailing', grade: 'medium' }
    if (cue.form !== 'past' && cue.form !== 'finite') continue
    if (tokens[verbStart(reading, cue) - 1]?.text === ',') {
      const tie = inverted(reading, cue, place.sentence.to, 'medium')
      if (tie?.mention.speaks) return { ...tie, rule: 'trailing' }
    }
    const { subject } = cue
    const starts = subject ? [subject.from, subject.name ? startOfName(subject.name) : subject.from] : []
    const set = subject?.speaks && cue.rule === 'subject' && starts.some((start) => tokens[start - 1]?.text === ',')
    if (subject && set && !startsContent(reading, cue, place.sentence.to))
      return { mention: subject, cue, rule: 'trailing', grade: 'medium' }
  }
  return null
}
