import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, wordsOf } from '../../src/search/terms.ts'

/** The words of a text as they stand there, each with its terms. */
const read = (text: string) => wordsOf(text).map(({ start, end, terms }) => [text.slice(start, end), ...terms])

test.each([
  ['Élysée', 'elysee'],
  ['Łódź', 'lodz'],
  ['Øresund', 'oresund'],
  ['STRASSE', 'strasse'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['Việt', 'viet'],
  ['ﬁn', 'fin'],
  ['Ｋｙｉｖ', 'kyiv'],
  ['Київ', 'киів'],
  ['ёлка', 'елка'],
  ['йод', 'иод'],
  ['ґанок', 'ганок'],
  ['Ὀδυσσεύς', 'οδυσσευσ'],
  ['Ğ', 'g'],
  ['soft\u00adhyphen', 'softhyphen'],
])('%s is compared as %s', (written, folded) => {
  expect(fold(written)).toBe(folded)
  // Whether composed or not.
  expect(fold(written.normalize('NFD'))).toBe(folded)
})

test('Arabic is compared without vowel signs, tatweel and forms of a letter, and without the article', () => {
  expect(fold('أُغْنِيَة')).toBe(fold('اغنيه'))
  expect(fold('ميـــناء')).toBe(fold('ميناء'))
  expect(fold('إلى')).toBe(fold('الي'))
  for (const written of ['الجسر', 'والجسر', 'بالجسر', 'للجسر']) expect(fold(written)).toBe(fold('جسر'))
  expect(fold('الله')).not.toBe(fold('له'))
  expect(fold('٢٠٢٤')).toBe('2024')
  expect(fold('۲۰۲۴')).toBe('2024')
})

test('Hebrew is compared without points', () => {
  expect(fold('שָׁלוֹם')).toBe('שלום')
})

test('marks that make another letter stay', () => {
  expect(fold('が')).not.toBe(fold('か'))
  expect(fold('ｶﾞ')).toBe(fold('ガ'))
  expect(fold('हिन्दी')).toBe('हिन्दी')
})

describe('the words of a text', () => {
  test('are its letters and digits; punctuation is none', () => {
    expect(read('“No,” he said – twice in 2024.')).toEqual([
      ['No', 'no'],
      ['he', 'he'],
      ['said', 'said'],
      ['twice', 'twice'],
      ['in', 'in'],
      ['2024', '2024'],
    ])
    expect(read(' – … !')).toEqual([])
  })

  test('are found whole and by their parts where signs join them', () => {
    expect(read('cease-fire')).toEqual([['cease-fire', 'ceasefire', 'cease', 'fire']])
    expect(read('l’eau')).toEqual([['l’eau', 'leau', 'eau']])
    expect(read("don't")).toEqual([["don't", 'dont', 'don']])
    expect(read('U.S. Q&A')).toEqual([
      ['U.S', 'us'],
      ['Q&A', 'qa'],
    ])
    expect(read('1,000 votes')[0]).toEqual(['1,000', '1000', '000'])
    expect(read('one,two').map(([written]) => written)).toEqual(['one', 'two'])
  })

  test('lose the English genitive', () => {
    expect(read("Russia’s RUSSIA'S it’s")).toEqual([
      ['Russia’s', 'russia'],
      ["RUSSIA'S", 'russia'],
      ['it’s', 'it'],
    ])
  })

  test('are pairs of characters where a script has no spaces, the last one also alone', () => {
    expect(read('最後の灯台。')).toEqual([
      ['最後', '最後'],
      ['後の', '後の'],
      ['の灯', 'の灯'],
      ['灯台', '灯台'],
      ['台', '台'],
    ])
    expect(read('ABC社2024年')).toEqual([
      ['ABC', 'abc'],
      ['社', '社'],
      ['2024', '2024'],
      ['年', '年'],
    ])
    expect(read('กรุง').map(([, term]) => term)).toEqual(['กรุ', 'รุง', 'ง'])
  })

  test('stand where they are said to stand, in their order, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        let before = 0
        for (const { start, end, terms } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          for (const term of terms) expect(term.length).toBeLessThanOrEqual(40)
          before = start
        }
      }),
    )
  })

  test('of enormous length are cut, and take no time out of proportion', () => {
    expect(wordsOf('x'.repeat(100_000))[0]?.terms).toEqual(['x'.repeat(40)])
    expect(wordsOf('a-'.repeat(50_000)).length).toBe(1)
    expect(wordsOf('灯'.repeat(20_000)).length).toBe(20_000)
  })
})
