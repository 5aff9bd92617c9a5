import { describe, expect, it } from 'vitest'
import { cutAtParagraphs, matchSpans } from '../../src/scoring/match-spans.ts'

const ten = 'one two three four five six seven eight nine ten'

/** Where words stand in a text. */
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })

describe('matching', () => {
  it('takes eight words of ten, and not seven', () => {
    const all = at(ten, ten)
    expect(matchSpans(ten, [at(ten, 'one two three four five six seven eight')], [all])).toEqual([0])
    expect(matchSpans(ten, [at(ten, 'one two three four five six seven')], [all])).toEqual([null])
  })

  it('does not mind marks in the span or out of it', () => {
    const text = 'They said “it is done”.'
    expect(matchSpans(text, [at(text, '“it is done”.')], [at(text, 'it is done')])).toEqual([0])
  })

  it('takes the words at their place, not the same words elsewhere', () => {
    const text = 'we will win, we will win'
    expect(matchSpans(text, [{ start: 0, end: 11 }], [{ start: 13, end: 24 }])).toEqual([null])
  })

  it('is one to one, and the pair that overlaps most comes first', () => {
    const most = at(ten, 'one two three four five six seven eight nine')
    const all = at(ten, ten)
    expect(matchSpans(ten, [most, all], [all])).toEqual([null, 0])
    expect(matchSpans(ten, [all], [most, all])).toEqual([1])
    expect(matchSpans(ten, [most, all], [all, most])).toEqual([1, 0])
    expect(matchSpans(ten, [all, all], [all])).toEqual([0, null])
  })
})

describe('cutting', () => {
  const text = 'A long quotation goes on.\n\n \nAnd on, in the next.\nStill the same.\n'
  const cut = (words: { start: number; end: number }) =>
    cutAtParagraphs(text, [words]).map(({ start, end }) => text.slice(start, end))

  it('parts a span where paragraphs end, not where lines do', () => {
    expect(cut({ start: 2, end: text.length })).toEqual([
      'long quotation goes on.',
      'And on, in the next.\nStill the same.',
    ])
  })

  it('keeps what a span carries', () => {
    expect(cutAtParagraphs(text, [{ ...at(text, 'long quotation goes'), speaker: 'Bo Lind' }])).toEqual([
      { start: 2, end: 21, speaker: 'Bo Lind' },
    ])
  })

  it('drops spans of fewer than three words, counted before the cut', () => {
    expect(cut(at(text, 'goes on.'))).toEqual([])
    expect(cut({ start: text.indexOf('on.'), end: text.indexOf(', in') })).toEqual(['on.', 'And on'])
  })

  it('drops parts without words', () => {
    const before = { start: text.indexOf('.'), end: text.indexOf(', in the') + 8 }
    expect(cut(before)).toEqual(['And on, in the'])
  })
})
