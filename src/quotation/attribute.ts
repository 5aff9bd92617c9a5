import { ahead, carried, enclosed, introduced, reported, resumed, shared } from './carry.ts'
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
  for (const i of open) ties[i] = signed(reading, i) ?? after(reading, i) ?? before(reading, i) ?? trailing(reading, i)
  for (const i of open) ties[i] ??= resumed(reading, ties, i) ?? shared(reading, ties, i)
  for (const i of open) ties[i] ??= carried(reading, ties, i) ?? introduced(reading, i) ?? reported(reading, i)
  for (const i of open) ties[i] ??= enclosed(reading, ties, i)
  for (const i of open.toReversed()) ties[i] ??= ahead(reading, ties, i)
  return ties
}
