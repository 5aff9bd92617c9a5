import { expect, test } from 'vitest'
import { parseMoment } from '../../src/article/moment.ts'
import { dateLanguage, formatMoment, formatMonth } from '../../src/interface/dates.ts'

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

test('a time is written as the newspapers of its language write it', () => {
  const said = (lang: string) => shown('2024-05-01T16:03', lang, 'Europe/Berlin')
  expect(said('de')).toBe('1. Mai 2024, 16:03 Uhr MESZ')
  expect(said('fr')).toBe('1er mai 2024, 16 h 03 UTC+2')
  expect(said('es')).toBe('1 de mayo de 2024, 16:03 CEST')
  expect(said('pt-BR')).toBe('1 de maio de 2024, 16h03 GMT+2')
  expect(said('uk')).toBe('1 травня 2024, 16:03 GMT+2')
  expect(said('ru')).toBe('1 мая 2024, 16:03 GMT+2')
  expect(said('ar')).toBe('1 مايو 2024، 16:03 غرينتش+2')
  expect(said('ja')).toBe('2024年5月1日 16:03 GMT+2')
  expect(said('en-US')).toMatch(/^May 1, 2024, 4:03\sPM GMT\+2$/)
})

test('a language whose dates are not known here has English ones', () => {
  expect([dateLanguage('sv'), dateLanguage('pt-BR')]).toEqual(['en', 'pt-BR'])
  expect(shown('2024-05-25', 'sv', 'UTC')).toBe('25 May 2024')
})

test('months', () => {
  expect(formatMonth('2024', '05', 'en')).toBe('May 2024')
  expect(formatMonth('2024', '05', 'ja')).toBe('2024年5月')
  expect(formatMonth('2024', '03', 'uk')).toBe('Березень 2024')
  expect(formatMonth('2024', '03', 'es')).toBe('Marzo de 2024')
})
