import { describe, expect, test } from 'vitest'
import { graphemeBreaks, lineBreaks } from '../../src/share-image/line-breaks.ts'

/** The pieces between which a line may end. */
const pieces = (text: string) => {
  const breaks = [0, ...lineBreaks(text), text.length]
  return breaks.slice(1).map((end, index) => text.slice(breaks[index], end))
}

describe('a line may end', () => {
  test('after a space, and not where one holds words together', () => {
    expect(pieces('the old bridge')).toEqual(['the ', 'old ', 'bridge'])
    expect(pieces('10\u00a0km of\u202fit')).toEqual(['10\u00a0km ', 'of\u202fit'])
  })

  test('after a hyphen or a dash within a word, and never before one', () => {
    expect(pieces('high-level talks')).toEqual(['high-', 'level ', 'talks'])
    expect(pieces('war – and peace - now')).toEqual(['war – ', 'and ', 'peace - ', 'now'])
    expect(pieces('-5 degrees')).toEqual(['-5 ', 'degrees'])
  })

  test('not between a mark and its words, even where a space parts them', () => {
    expect(pieces('« Bonjour ! » dit-il : voilà')).toEqual(['« Bonjour ! » ', 'dit-', 'il : ', 'voilà'])
    expect(pieces('sagte „so“ und')).toEqual(['sagte ', '„so“ ', 'und'])
  })

  test('between Chinese and Japanese signs, but no line begins with a closing mark or small kana', () => {
    expect(pieces('灯台の夜')).toEqual(['灯', '台', 'の', '夜'])
    expect(pieces('「家」です。')).toEqual(['「家」', 'で', 'す。'])
    expect(pieces('しょうー')).toEqual(['しょ', 'うー'])
    expect(pieces('そう……です')).toEqual(['そ', 'う……', 'で', 'す'])
    expect(pieces('は“好”，')).toEqual(['は', '“好”，'])
  })

  test('between Korean words only', () => {
    expect(pieces('다리가 열렸다')).toEqual(['다리가 ', '열렸다'])
  })

  test('between Thai words, which have no spaces', () => {
    expect(pieces('สะพานเปิดแล้ว').length).toBeGreaterThan(1)
    expect(pieces('สะพานเปิดแล้ว').join('')).toBe('สะพานเปิดแล้ว')
  })
})

test('a word that is wider than any line breaks between letters, never within one', () => {
  expect(graphemeBreaks('ae\u0301👍🏽b')).toEqual([1, 3, 7])
})
