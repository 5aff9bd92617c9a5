import { describe, expect, test } from 'vitest'
import { drawable, fontRuns } from '../../src/share-image/letters.ts'
import { ours } from './our-typefaces.ts'

describe('what can be drawn', () => {
  test.each([
    ['Latin', 'The bridge — “open”, 20 %'],
    ['Polish', 'Zażółć gęślą jaźń'],
    ['Vietnamese', 'Chúng tôi đã chờ đợi'],
    ['Russian', 'Съешь ещё этих мягких булок'],
    ['Ukrainian', 'Їжак, ґанок, єдність'],
    ['Greek', 'Ξεσκεπάζω την ψυχοφθόρα'],
    ['Arabic', 'لن نترك الجسر كما هو، غدًا؟'],
    ['Persian', 'پل را نمی‌گذاریم'],
    ['Hebrew', 'הגשר נפתח'],
  ])('%s', (_, text) => {
    expect(drawable(text, ours)).toEqual({ text, missing: [] })
  })

  test('words with a letter that no font has are not drawn, and the letters are told', () => {
    expect(drawable('灯台 and 灯', ours)).toEqual({ text: null, missing: ['灯', '台'] })
  })

  test('pictures are left out, or what stands for an omission is put there', () => {
    expect(drawable('Great 👍🏽 news', ours).text).toBe('Great news')
    expect(drawable('Great 👍🏽', ours, '[…]').text).toBe('Great […]')
  })

  test('text is drawn composed, with single spaces, and without what is not seen', () => {
    expect(drawable('  Cafe\u0301\n on\u00ad the\u0007  quay ', ours).text).toBe('Café on the quay')
    expect(drawable('non‑breaking', ours).text).toBe('non-breaking')
  })
})

describe('fonts', () => {
  const fontsOf = (text: string) =>
    fontRuns(text, ours).map(({ start, end, typeface }) => [text.slice(start, end), typeface.name])

  test('marks and spaces are of the font of the words that they belong to', () => {
    expect(fontsOf('الجسر، NATO (2024).')).toEqual([
      ['الجسر، ', 'noto-naskh-arabic.ttf'],
      ['NATO (2024).', 'literata-latin.ttf'],
    ])
  })

  test('a letter and what is set upon it are never parted', () => {
    const text = 'x\u0323́y'
    for (const [part = ''] of fontsOf(text)) expect(part).not.toMatch(/^\p{M}/u)
  })
})
