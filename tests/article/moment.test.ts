import { describe, expect, test } from 'vitest'
import { parseMoment } from '../../src/article/moment.ts'

describe('parseMoment', () => {
  test('a time without a zone is in the site’s zone', () => {
    expect(parseMoment('2024-05-25T16:03', 'Europe/Kyiv')).toEqual({
      instant: '2024-05-25T13:03:00.000Z',
      iso: '2024-05-25T16:03:00+03:00',
      hasTime: true,
    })
  })

  test('a time with an offset is told in the site’s zone', () => {
    expect(parseMoment('2024-01-01 00:30+05:30', 'UTC')).toMatchObject({ iso: '2023-12-31T19:00:00Z' })
  })

  test('a day stays a day', () => {
    expect(parseMoment('2024-02-29', 'Pacific/Auckland')).toMatchObject({ iso: '2024-02-29', hasTime: false })
  })

  test.each(['2023-02-29', '2024-13-01', '2024-04-31', '25 May 2024', '2024-05-25T25:00', '2024-05-25T24:00', ''])(
    '%s is none',
    (text) => {
      expect(typeof parseMoment(text, 'UTC')).toBe('string')
    },
  )

  test('a time that the clocks skipped is none, and where they did not it is one', () => {
    expect(typeof parseMoment('2024-03-31T02:30', 'Europe/Berlin')).toBe('string')
    expect(parseMoment('2024-03-31T02:30', 'UTC')).toMatchObject({ hasTime: true })
  })
})
