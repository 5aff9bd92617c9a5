import { describe, expect, it } from 'vitest'
import { quotationsIn } from '../../src/quotation/quotations.ts'

const words = (text: string) =>
  quotationsIn(text).map((quotation) => text.slice(quotation.words.start, quotation.words.end))

describe('kinds', () => {
  it.each([
    ['a sentence of its own', '“The bridge will open,” Ann Lee said.', 'direct'],
    ['a fragment', 'Ann Lee said the bridge was “as good as new” again.', 'partial'],
    ['a term', 'The so-called “bridge of sighs” fell down.', 'scare'],
    ['irony', 'The “bridge” fell down.', 'scare'],
    ['a title', 'Ann Lee sang “The Bridge of Milltown” twice.', 'scare'],
  ])('%s', (_, text, kind) => {
    expect(quotationsIn(text).map((quotation) => quotation.kind)).toEqual([kind])
  })
  it('credits nobody with scare quotes', () => {
    expect(quotationsIn('Ann Lee said the so-called “bridge of sighs” fell down.')[0]?.attribution).toBeNull()
  })
})

it('gives the sentence that holds a quotation', () => {
  const text = 'It rained. Ann Lee said the bridge was “as good as new” again. It shone.'
  const [quotation] = quotationsIn(text)
  expect(text.slice(quotation?.context.start, quotation?.context.end)).toBe(
    'Ann Lee said the bridge was “as good as new” again.',
  )
})

it('keeps a question and its clause in one context', () => {
  const text = '“Will it open?” Ann Lee asked. It shone.'
  const [quotation] = quotationsIn(text)
  expect(text.slice(quotation?.context.start, quotation?.context.end)).toBe('“Will it open?” Ann Lee asked.')
})

describe('any text', () => {
  /** A small generator with a seed: the same texts at every run. */
  function* texts(count: number) {
    const pieces = [
      '“',
      '”',
      '"',
      '«',
      '»',
      '„',
      '‘',
      '’',
      "'",
      '「',
      '」',
      '\n\n',
      '\n',
      ', ',
      '. ',
      '? ',
      ': ',
      ' ',
      ' (',
      ') ',
      ' — ',
      'Ann',
      'Lee',
      'Mr.',
      'she',
      'he',
      'said',
      'told',
      'adding',
      'and',
      'who',
      'the minister',
      'of',
      'one of the',
      'sources',
      'bridge',
      'is',
      '12',
      '🌉',
      'é',
    ]
    let state = 20240525
    const random = (limit: number) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state % limit
    }
    for (let i = 0; i < count; i++) {
      yield Array.from({ length: random(60) }, () => pieces[random(pieces.length)] + (random(2) ? ' ' : '')).join('')
    }
  }

  it('has offsets that slice to the text, in order, never overlapping', () => {
    for (const text of texts(500)) {
      let end = 0
      for (const quotation of quotationsIn(text)) {
        expect(quotation.start).toBeGreaterThanOrEqual(end)
        expect(quotation.words.start).toBeGreaterThan(quotation.start)
        expect(quotation.words.end).toBeGreaterThan(quotation.words.start)
        expect(quotation.end).toBeGreaterThanOrEqual(quotation.words.end)
        expect(quotation.context.start).toBeLessThanOrEqual(quotation.start)
        expect(quotation.context.end).toBeGreaterThanOrEqual(quotation.end)
        expect(quotation.end).toBeLessThanOrEqual(text.length)
        end = quotation.end
        const mention = quotation.attribution?.mention
        if (mention) expect(text.slice(mention.start, mention.end).trim()).not.toBe('')
      }
    }
  })

  it('gives the same answer twice', () => {
    for (const text of texts(100)) expect(quotationsIn(text)).toEqual(quotationsIn(text))
  })

  it.each(['"', '“', '“”', "'", '“a '])('terminates on a megabyte of %s', (mark) => {
    const text = mark.repeat(Math.ceil(1_000_000 / mark.length))
    expect(quotationsIn(text).every((quotation) => quotation.end <= text.length)).toBe(true)
  })
})

it('finds quotations where the language is unknown', () => {
  expect(words('Uno «due tre» quattro.')).toEqual(['due tre'])
})
