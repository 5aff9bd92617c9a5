import { tz } from '@date-fns/tz'
import { format } from 'date-fns/format'
import { formatISO } from 'date-fns/formatISO'
import { enUS } from 'date-fns/locale/en-US'
import type { Article } from '../article/article.ts'
import type { Moment } from '../article/moment.ts'
import { kept } from '../interface/kept.ts'

/** A moment with its offset from UTC, to the second (RFC 3339); a day alone begins with its first second. */
export function exactTime({ instant, iso, hasTime }: Moment, timeZone: string): string {
  const exact = instantsIn(timeZone)(instant)
  // Old offsets have seconds, which this form has not: the day would be the one before.
  return hasTime ? exact : `${iso}T00:00:00${exact.slice('2031-01-01T00:00:00'.length)}`
}

/** Each is written on many pages. */
const instantsIn = kept((timeZone) => kept((instant) => formatISO(instant, { in: tz(timeZone) })))

/** The same as mails write it (RFC 5322), which is what RSS asks for. */
export function mailTime({ instant }: Moment, timeZone: string): string {
  return format(instant, 'EEE, dd MMM yyyy HH:mm:ss xx', { in: tz(timeZone), locale: enUS })
}

/** When an article was last changed: published, updated or corrected. */
export function lastChanged({ published, updated, corrections }: Article): Moment {
  return latest([...(updated ? [updated] : []), ...corrections.map(({ date }) => date)], published)
}

/** The latest of a moment and others. */
export function latest(others: readonly Moment[], first: Moment): Moment {
  return others.reduce((last, moment) => (moment.instant > last.instant ? moment : last), first)
}
