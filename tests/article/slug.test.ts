import { describe, expect, test } from 'vitest'
import { isSlug, slugify } from '../../src/article/slug.ts'

describe('slugify', () => {
  test.each([
    ['Peace summit in Switzerland', 'peace-summit-in-switzerland'],
    ['Don’t panic: Q&A with the U.S. team', 'dont-panic-qa-with-the-us-team'],
    ['Größe & Maß', 'größe-maß'],
    ['Мирний саміт', 'мирний-саміт'],
    ['الجسر الجديد', 'الجسر-الجديد'],
    ['灯台の夜', '灯台の夜'],
    ['Cafe\u0301', 'café'],
    ['  —  ', ''],
  ])('%s → %s', (text, slug) => {
    expect(slugify(text)).toBe(slug)
  })

  test('cuts at a word’s end, and a single long word never within a character', () => {
    expect(slugify('one two three four', 12)).toBe('one-two')
    expect(slugify('𐍈𐍈𐍈𐍈', 5)).toBe('𐍈𐍈')
  })

  test('gives what isSlug accepts', () => {
    for (const text of ['A b', 'Ő–Ű', 'İstanbul', '1.5 %', 'x_y']) expect(isSlug(slugify(text)), text).toBe(true)
  })
})

test('isSlug refuses what would change in an address', () => {
  for (const text of ['', 'A', 'a--b', '-a', 'a b', 'a/b', '..', 'a_b', 'e\u0301'])
    expect(isSlug(text), text).toBe(false)
})
