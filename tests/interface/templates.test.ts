import { expect, test } from 'vitest'
import { counted, filled } from '../../src/interface/templates.ts'

test('places are filled, once; what is not given stays', () => {
  expect(filled('{a} of {b} and {c}', { a: '{b}', b: '2' })).toBe('{b} of 2 and {c}')
})

test('a number has the form that its language asks for', () => {
  const english = { one: '{count} result', other: '{count} results' }
  expect([1, 2, 1200].map((number) => counted(english, number, 'en'))).toEqual([
    '1 result',
    '2 results',
    '1,200 results',
  ])
  const ukrainian = { one: '{count} слово', few: '{count} слова', other: '{count} слів' }
  expect([21, 3, 11].map((number) => counted(ukrainian, number, 'uk'))).toEqual(['21 слово', '3 слова', '11 слів'])
})
