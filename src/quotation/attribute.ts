import { ahead, carried, enclosed, introduced, reported, resumed, shared } from './carry.ts'
import { clauseTie, inReport, resumedBySentence } from './clause-ties.ts'
import type { Tie } from './place.ts'
import type { Reading } from './reading.ts'
import { signed } from './signature.ts'
import { after, before, trailing } from './tags.ts'

/**
 * Ties each quotation to the words that stand for its speaker: first by its own sentence, then by what is around it.
 *
 * @param skip quotations that nobody is reported to have said
 * @returns one tie or `null` for each quotation, in order
 */
export function attribute(reading: Reading, skip: (quotation: number) => boolean): (Tie | null)[] {
  const ties: (Tie | null)[] = reading.spans.map(() => null)
  const open = reading.spans.map((_, i) => i).filter((i) => !skip(i))
  for (const i of open) ties[i] = signed(reading, i) ?? own(reading, i)
  for (const i of open) ties[i] ??= resumed(reading, ties, i) ?? shared(reading, ties, i)
  for (const i of open) ties[i] ??= carried(reading, ties, i) ?? introduced(reading, i) ?? byMood(reading, ties, i)
  for (const i of open) ties[i] ??= enclosed(reading, ties, i) ?? resumedBySentence(reading, i)
  for (const i of open.toReversed()) ties[i] ??= ahead(reading, ties, i)
  return ties
}

const byMood = (reading: Reading, ties: readonly (Tie | null)[], quotation: number) =>
  reading.lexicon.verbSecond ? inReport(reading, ties, quotation) : reported(reading, quotation)

/** The tie that a quotation's own sentence gives. */
const own = (reading: Reading, quotation: number) =>
  reading.lexicon.verbSecond
    ? clauseTie(reading, quotation)
    : (after(reading, quotation) ?? before(reading, quotation) ?? trailing(reading, quotation))
