import { expect, test } from 'vitest'
import { type Moment, parseMoment } from '../../src/article/moment.ts'
import { formatDay } from '../../src/interface/dates.ts'
import { exactTime, mailTime } from '../../src/publish/exact-time.ts'

const at = (written: string, timeZone: string): Moment => {
  const moment = parseMoment(written, timeZone)
  if (typeof moment === 'string') throw new Error(moment)
  return moment
}

test('a moment is told with the offset of the site’s clocks', () => {
  expect(exactTime(at('2031-07-01T08:05', 'Asia/Kathmandu'), 'Asia/Kathmandu')).toBe('2031-07-01T08:05:00+05:45')
  expect(mailTime(at('2031-07-01T08:05', 'Asia/Kathmandu'), 'Asia/Kathmandu')).toBe('Tue, 01 Jul 2031 08:05:00 +0545')
  expect(exactTime(at('2031-07-01', 'UTC'), 'UTC')).toBe('2031-07-01T00:00:00Z')
})

test('a day stays that day where clocks went by the sun', () => {
  for (const [zone, day] of [
    ['Europe/Paris', '1905-04-09'],
    ['Asia/Kathmandu', '1900-01-01'],
  ] as const) {
    expect(exactTime(at(day, zone), zone)).toMatch(new RegExp(`^${day}T00:00:00[+]`))
    expect(formatDay(at(day, zone), { lang: 'en', timeZone: zone })).toContain(String(Number(day.slice(-2))))
  }
})
