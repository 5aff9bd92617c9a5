import { expect, test } from 'vitest'
import { parseMoment } from '../../src/article/moment.ts'
import { formatMoment, formatMonth } from '../../src/interface/dates.ts'

const shown = (text: string, lang: string, timeZone: string) => {
  const moment = parseMoment(text, timeZone)
  return typeof moment === 'string' ? moment : formatMoment(moment, { lang, timeZone })
}

test('readers see the day, the time and the name of the zone', () => {
  expect(shown('2024-05-25T16:03', 'en', 'UTC')).toBe('25 May 2024, 16:03 UTC')
  expect(shown('2024-05-25T16:03Z', 'en', 'Europe/Berlin')).toMatch(/^25 May 2024, 18:03 (CEST|GMT\+2)$/)
})

test('a day is shown without a time, in its language', () => {
  expect(shown('2024-05-25', 'en', 'America/New_York')).toBe('25 May 2024')
  expect(shown('2024-05-25', 'de', 'UTC')).toBe('25. Mai 2024')
  expect(shown('2024-05-25', 'uk', 'UTC')).toMatch(/^25 травня 2024/)
  expect(shown('2024-05-25', 'ja', 'UTC')).toBe('2024年5月25日')
})

test('months', () => {
  expect(formatMonth('2024', '05', 'en')).toBe('May 2024')
  expect(formatMonth('2024', '05', 'ja')).toBe('2024年5月')
})
