import { describe, expect, test } from 'vitest'
import { ELLIPSIS, firstWords, greatest, lastWords, OMISSION, wordCount } from '../../src/share-image/shorten.ts'

describe('a text is cut', () => {
  test('at the end of a word, and what would trail before the omission goes', () => {
    expect(firstWords('We waited, long enough.', 2, OMISSION)).toBe('We waited […]')
    expect(firstWords('We waited, long enough.', 2, ELLIPSIS)).toBe('We waited…')
    expect(lastWords('and then she said it was ', 2)).toBe('[…] it was ')
  })

  test('never within a word with a hyphen', () => {
    expect(firstWords('a long-term plan', 2, OMISSION)).toBe('a long-term […]')
    expect(wordCount('a long-term plan')).toBe(3)
  })

  test('between signs where words are not parted', () => {
    expect(firstWords('灯台の夜', 2, OMISSION)).toBe('灯台[…]')
  })

  test('not at all where all of it is wanted, or nothing but marks is there', () => {
    expect(firstWords('We waited.', 2, OMISSION)).toBe('We waited.')
    expect(firstWords('.', 0, OMISSION)).toBe('.')
    expect(lastWords('', 0)).toBe('')
    expect(wordCount(' – ')).toBe(0)
  })
})

test('the greatest number that something can be made with is found', () => {
  const upTo = (limit: number) => greatest(0, 100, (count) => (count <= limit ? count : null))
  expect([upTo(0), upTo(41), upTo(100), upTo(1000), upTo(-1)]).toEqual([0, 41, 100, 100, null])
})
