import { expect, test } from 'vitest'
import { whenRead } from '../../src/interface/when-read.ts'

const now = Date.parse('2031-03-02T10:00:00Z')

const said = (readAt: string, lang = 'en', timeZone = 'UTC') => whenRead(Date.parse(readAt), now, { lang, timeZone })

test('today and yesterday are called so, other days by their date', () => {
  expect(said('2031-03-02T09:05:00Z')).toBe('today, 09:05')
  expect(said('2031-03-01T23:59:00Z')).toBe('yesterday, 23:59')
  expect(said('2031-02-28T23:59:00Z')).toBe('28 February 2031, 23:59')
})

test('days begin at the reader’s midnight', () => {
  expect(said('2031-03-01T23:59:00Z', 'en', 'Europe/Kyiv')).toBe('today, 01:59')
})

test('they are said in the language of the interface', () => {
  expect(said('2031-03-01T21:30:00Z', 'de')).toBe('gestern, 21:30')
  expect(said('2031-03-01T21:30:00Z', 'ar')).toBe('أمس، 21:30')
})
