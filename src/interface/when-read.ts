// This module imports nothing: what other scripts import too would be one more file, and the page is read offline.
const DIGITS = { numberingSystem: 'latn' } as const
const DAY = 24 * 60 * 60 * 1000

/**
 * When something was read, for its reader: “today, 14:05”, “yesterday, 09:30”, “25 May 2024, 16:03”. It is said in a
 * browser, so the browser's own words serve: those of `dates.ts` would weigh many times this module.
 * @param readAt and @param now milliseconds since 1970
 * @param timeZone the reader's own, if it is not given
 */
export function whenRead(readAt: number, now: number, { lang, timeZone }: { lang: string; timeZone?: string }): string {
  // The English in which all dates of the interface are written.
  const locale = lang === 'en' ? 'en-GB' : lang
  const zone = timeZone === undefined ? DIGITS : { ...DIGITS, timeZone }
  const time = new Intl.DateTimeFormat(locale, { ...zone, hourCycle: 'h23', timeStyle: 'short' }).format(readAt)
  const daysAgo = (dayOf(now, zone) - dayOf(readAt, zone)) / DAY
  const day =
    daysAgo === 0 || daysAgo === 1
      ? new Intl.RelativeTimeFormat(locale, { ...DIGITS, numeric: 'auto' }).format(-daysAgo, 'day')
      : new Intl.DateTimeFormat(locale, { ...zone, dateStyle: 'long' }).format(readAt)
  return day + (/^ar\b/.test(lang) ? '، ' : ', ') + time
}

/** Midnight in UTC of the day that calendars in a zone show at a moment. */
function dayOf(moment: number, zone: Intl.DateTimeFormatOptions): number {
  const parts = new Intl.DateTimeFormat('en', { ...zone, year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(moment)
    .map(({ type, value }) => [type, Number(value)] as const)
  const shown = new Map(parts)
  return Date.UTC(shown.get('year') ?? 0, (shown.get('month') ?? 1) - 1, shown.get('day') ?? 1)
}
