import { describe, expect, test } from 'vitest'
import { machineDate } from '../../src/import/machine-date.ts'

describe('machineDate', () => {
  test.each([
    ['a day', '2024-05-25', '2024-05-25'],
    ['a day without strokes', '20240525', '2024-05-25'],
    ['a time', '2024-05-25T16:03', '2024-05-25T16:03'],
    ['seconds', '2024-05-25T16:03:20', '2024-05-25T16:03'],
    ['milliseconds', '2024-05-25T16:03:20.123Z', '2024-05-25T16:03Z'],
    ['an offset', '2024-05-25T16:03:20+02:00', '2024-05-25T16:03+02:00'],
    ['an offset without a colon', '2024-05-25T16:03:20-0330', '2024-05-25T16:03-03:30'],
    ['an offset of hours', '2024-05-25T16:03+02', '2024-05-25T16:03+02:00'],
    ['without strokes', '20240525T160320Z', '2024-05-25T16:03Z'],
    ['a space', '2024-05-25 16:03:20', '2024-05-25T16:03'],
    ['a space before the zone', '2024-05-25 16:03:20 +0200', '2024-05-25T16:03+02:00'],
    ['UTC in letters', '2024-05-25 16:03 UTC', '2024-05-25T16:03Z'],
    ['an hour of one figure', '2024-05-25 9:03', '2024-05-25T09:03'],
    ['space around it', '  2024-05-25\n', '2024-05-25'],
    ['a time that no clock shows', '2024-05-25T25:61', '2024-05-25'],
    ['a mail’s', 'Sat, 25 May 2024 16:03:20 +0200', '2024-05-25T16:03+02:00'],
    ['a mail’s, west of Greenwich', 'Sat, 25 May 2024 16:03:20 -0430', '2024-05-25T16:03-04:30'],
    ['a mail’s, past midnight elsewhere', 'Sat, 25 May 2024 00:30:00 +0900', '2024-05-25T00:30+09:00'],
    ['a server’s', 'Sat, 25 May 2024 16:03:20 GMT', '2024-05-25T16:03Z'],
    ['seconds since 1970', '1716652980', '2024-05-25T16:03Z'],
    ['milliseconds since 1970', '1716652980000', '2024-05-25T16:03Z'],
    ['words', 'May 25, 2024 4:03 p.m. ET', '2024-05-25T16:03-04:00'],
  ])('%s: %s', (_, text, date) => {
    expect(machineDate(text, 'en')).toBe(date)
  })

  test('words of the page’s language', () => {
    expect(machineDate('25 maggio 2024, 16:03', 'it')).toBe('2024-05-25T16:03')
    expect(machineDate('25 травня 2024', 'uk')).toBe('2024-05-25')
  })

  test.each(['', 'yesterday', '2024', '2024-05', '2024-02-30', '2024-13-01', '00000000', '12345', '{{date}}'])(
    '“%s” is none',
    (text) => {
      expect(machineDate(text, 'en')).toBeNull()
    },
  )
})
