import { expect, test } from 'vitest'
import {
  isolated,
  markedIn,
  nameOfLanguage,
  namesTogether,
  quoted,
  textMarkedIn,
} from '../../src/interface/typography.ts'

test('words of another language are marked, with their direction where it is another', () => {
  expect(markedIn('de', 'de')).toEqual({})
  expect(markedIn('de', 'en')).toEqual({ lang: 'de' })
  expect(markedIn('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(markedIn('en', 'fa')).toEqual({ lang: 'en', dir: 'ltr' })
})

test('a name in another script has its own direction', () => {
  expect(textMarkedIn('Ada Moor', 'ar', 'ar')).toEqual({ dir: 'ltr' })
  expect(textMarkedIn('«برام»', 'ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' })
  expect(textMarkedIn('12', 'ar', 'ar')).toEqual({})
})

test('several names keep their order among words that run the other way', () => {
  expect(isolated('Ada Moor', 'en')).toBe('Ada Moor')
  expect(isolated('Ada Moor', 'ar')).toBe('\u2068Ada Moor\u2069')
  expect(namesTogether(['Ada Moor', 'برام'], 'ar')).toBe('\u2068Ada Moor\u2069 وبرام')
})

test('languages are called by their own names, as at the beginning of a line', () => {
  expect(['es', 'fr', 'de', 'uk', 'ar', 'ja'].map(nameOfLanguage)).toEqual([
    'Español',
    'Français',
    'Deutsch',
    'Українська',
    'العربية',
    '日本語',
  ])
})

test('no line breaks between French marks and words', () => {
  expect(quoted('Oui', 'fr')).toBe('«\u202fOui\u202f»')
})
