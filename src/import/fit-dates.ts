import { type Moment, parseMoment } from '../article/moment.ts'
import { type Copy, type Finding, guessed } from './copy.ts'

/**
 * Fits a copy's dates to the zone in which those without one are read: a time that the clocks skipped there becomes its
 * day, and a change that would be before the publication is left out.
 * @param timeZone IANA name
 */
export function fitDates(copy: Copy, timeZone: string): Copy {
  const published = fitting(copy.published, timeZone)
  const updated = fitting(copy.updated, timeZone)
  const [first, last] = [published, updated].map((finding) => finding && momentOf(finding.value, timeZone))
  const isOrdered =
    !first ||
    !last ||
    (first.hasTime && last.hasTime ? first.instant <= last.instant : first.iso.slice(0, 10) <= last.iso.slice(0, 10))
  return { ...copy, published, updated: isOrdered ? updated : null }
}

function fitting(finding: Finding | null, timeZone: string): Finding | null {
  if (!finding || momentOf(finding.value, timeZone)) return finding
  const day = finding.value.slice(0, 10)
  const from = `${finding.from}; there was no such time in ${timeZone}`
  return momentOf(day, timeZone) ? guessed(day, from) : null
}

function momentOf(text: string, timeZone: string): Moment | null {
  const moment = parseMoment(text, timeZone)
  return typeof moment === 'string' ? null : moment
}
