import { TZDate, tz, tzOffset } from '@date-fns/tz'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'

/** A point in time as an author wrote it: a day, or a day and a time. */
export interface Moment {
  /** The instant, in UTC; for a day alone, its start in the zone. */
  instant: string
  /** What `<time datetime>` says: `2024-05-25`, or with time and offset `2024-05-25T16:03:00+02:00`. */
  iso: string
  /** Whether a time was given. */
  hasTime: boolean
}

const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?\s*(Z|[+-](?:0\d|1[0-4]):?[0-5]\d)?)?$/

/** In milliseconds. */
const MINUTE = 60_000

/** Why a text is no moment, in words that follow "published …". */
export type MomentProblem = string

/**
 * Reads a date or a date with time; a time without a zone is in `timeZone`.
 * @param timeZone IANA name
 * @returns the moment, or what is wrong with the text: no such form, no such day, or a time that the clocks skipped or had twice
 */
export function parseMoment(text: string, timeZone: string): Moment | MomentProblem {
  const written = WRITTEN.exec(text.trim())
  if (!written) return `“${text}” is not a date`
  const [, day = '', time, offset] = written
  const zone = tz(timeZone)
  const local = `${day}T${time ?? '00:00'}`
  const date = offset ? new TZDate(parseISO(`${local}${offset}`), timeZone) : parseISO(local, { in: zone })
  if (!isValid(date) || day.startsWith('0000')) return `“${text}” does not exist in the calendar`
  if (![date.getFullYear(), new Date(date.getTime()).getUTCFullYear()].every((year) => year >= 1 && year <= 9999)) {
    return `“${text}” lies beyond the years 1 to 9999`
  }
  if (!offset && time && !formatISO(date, { in: zone }).startsWith(local)) {
    return `“${text}” does not exist in ${timeZone}: the clocks skipped it`
  }
  if (!offset && time) {
    const instant = date.getTime()
    const clockAt = (at: number) => at + tzOffset(timeZone, new Date(at)) * MINUTE
    const clock = clockAt(instant)
    const twin = [-60, -30, 30, 60].map((minutes) => instant + minutes * MINUTE).find((at) => clockAt(at) === clock)
    if (twin !== undefined) {
      const offsets = [instant, twin]
        .sort((a, b) => a - b)
        .map((one) => formatISO(new TZDate(one, timeZone), { in: zone }).slice(-6))
      return `“${text}” came twice in ${timeZone}: put ${offsets.join(' or ')} behind it`
    }
  }
  return {
    instant: new Date(date.getTime()).toISOString(),
    iso: time ? formatISO(date, { in: zone }) : day,
    hasTime: time !== undefined,
  }
}

/** Newest first; equal ones keep their order. */
export function newestFirst<T>(items: readonly T[], momentOf: (item: T) => Moment): T[] {
  return [...items].sort((a, b) => momentOf(b).instant.localeCompare(momentOf(a).instant))
}
