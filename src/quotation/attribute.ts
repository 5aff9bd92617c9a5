import { ahead, carried, enclosed, introduced, reported, resumed, shared } from './carry.ts'
import type { Tie } from './place.ts'
import type { Reading } from './reading.ts'
import { type Family, isOfFamily } from './rules.ts'
import { signed } from './signature.ts'
import { after } from './tags/after.ts'
import { before } from './tags/before.ts'
import { trailing } from './tags/trailing.ts'
import { isUnsaid } from './unsaid.ts'
import { clauseTie, inReport, resumedBySentence } from './verb-second/ties.ts'

type Ties = (Tie | null)[]

/** A rule, tried on a quotation when others may be tied already. */
type Attempt = (reading: Reading, quotation: number, ties: Ties) => Tie | null

const resumes: Attempt = (reading, i, ties) => resumed(reading, ties, i)
const shares: Attempt = (reading, i, ties) => shared(reading, ties, i)
const carries: Attempt = (reading, i, ties) => carried(reading, ties, i)
const encloses: Attempt = (reading, i, ties) => enclosed(reading, ties, i)
const looksAhead: Attempt = (reading, i, ties) => ahead(reading, ties, i)
const reports: Attempt = (reading, i, ties) => inReport(reading, ties, i)

/** What nobody is said to have spoken is kept for the editor only. */
const graded = (reading: Reading, tie: Tie, i: number): Tie =>
  isUnsaid(reading, tie, i) ? { ...tie, grade: 'low' } : tie

/** "the “Morning Tide” said": what is part of a name is not said by its bearer. */
const holds = (reading: Reading, { mention }: Tie, i: number): boolean => {
  const token = reading.places[i]?.token ?? -1
  return mention.from <= token && token < mention.to
}

/**
 * Ties each quotation to the words that stand for its speaker: first by its own sentence, then by what is around it.
 *
 * @param skip quotations that nobody is reported to have said
 * @param without a family of rules to leave out
 * @returns one tie or `null` for each quotation, in order
 */
export function attribute(reading: Reading, skip: (quotation: number) => boolean, without?: Family): Ties {
  const ties: Ties = reading.spans.map(() => null)
  const open = reading.spans.map((_, i) => i).filter((i) => !skip(i))
  const { verbSecond } = reading.lexicon
  const pass = (quotations: readonly number[], attempts: readonly Attempt[]) => {
    for (const i of quotations) {
      for (const attempt of attempts) {
        if (ties[i]) break
        const tie = attempt(reading, i, ties)
        ties[i] =
          tie && !holds(reading, tie, i) && !(without && isOfFamily(tie.rule, without)) ? graded(reading, tie, i) : null
      }
    }
  }
  pass(open, [signed, ...(verbSecond ? [clauseTie] : [after, before, trailing])])
  pass(open, [resumes, shares])
  pass(open, [carries, introduced, verbSecond ? reports : reported])
  pass(open, [encloses, resumedBySentence])
  pass(open.toReversed(), [looksAhead])
  return ties
}
