import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, excerpt, markFound, type Piece } from '../../src/search/excerpt.ts'

const answerOf =
  (...terms: string[]): Answer =>
  (word) => {
    const number = terms.findIndex((term) => word.terms.includes(term))
    return number < 0 ? null : number
  }

const shown = (pieces: readonly Piece[]) => pieces.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')

const long = (before: string, after: string) =>
  `${'Nothing happens here, at length. '.repeat(20)}${before} the bridge ${after}. ${'Nothing more. '.repeat(30)}`

test('what was found is marked as it stands in the text', () => {
  expect(shown(markFound('The Bridge’s keeper, and the bridge.', answerOf('bridge')))).toBe(
    'The [Bridge’s] keeper, and the [bridge].',
  )
  expect(shown(markFound('最後の灯台守', answerOf('灯台', '台守')))).toBe('最後の[灯台守]')
})

test('marking loses nothing of a text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      const pieces = markFound(text, ({ start }) => (start % 2 === 0 ? 0 : null))
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

describe('an excerpt', () => {
  test('of a short text is all of it', () => {
    expect(shown(excerpt(' A  bridge. ', answerOf('bridge')))).toBe('A [bridge].')
  })

  test('begins with the sentence in which something was found, if that is near', () => {
    expect(shown(excerpt(long('They voted for', 'at last'), answerOf('bridge')))).toMatch(
      /^… They voted for the \[bridge\] at last\. Nothing more\..* …$/,
    )
  })

  test('begins with a word where the sentence is long', () => {
    const text = shown(excerpt(long(`They ${'very '.repeat(40)}much wanted`, 'at last'), answerOf('bridge')))
    expect(text).toMatch(/^… very very .*the \[bridge\] at last/)
  })

  test('begins with a line', () => {
    expect(shown(excerpt(long('A heading\nAll of', 'is here'), answerOf('bridge')))).toMatch(/^… All of the \[bridge\]/)
  })

  test('shows the place with most of the words', () => {
    const text = `${'A bridge. '.repeat(40)}A bridge of paper. ${'A bridge. '.repeat(40)}`
    expect(shown(excerpt(text, answerOf('bridge', 'paper')))).toContain('[bridge] of [paper]')
  })

  test('is the beginning where nothing was found', () => {
    expect(shown(excerpt(long('x', 'y'), answerOf('absent')))).toMatch(/^Nothing happens here/)
  })

  test('is about as long as wanted, in any script, and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 300, maxLength: 900 }), (text) => {
        const pieces = excerpt(text, ({ start }) => (start > 150 ? 0 : null))
        const whole = pieces.map((piece) => piece.text).join('')
        expect(whole.length).toBeLessThan(300)
        expect(whole.isWellFormed()).toBe(true)
      }),
    )
  })
})
