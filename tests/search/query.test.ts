import { describe, expect, test } from 'vitest'
import { holdsPhrase, parseQuery } from '../../src/search/query.ts'

const terms = (text: string) => parseQuery(text).words.map(({ forms }) => forms)

describe('a query', () => {
  test('is its words, each once', () => {
    expect(terms('  The bridge, the BRIDGE ')).toEqual([['the'], ['bridge']])
    expect(terms(' … ')).toEqual([])
  })

  test('looks for compounds as a whole first, and for the word behind an elided one as well', () => {
    expect(parseQuery('cease-fire').words).toMatchObject([{ forms: ['ceasefire'], parts: ['cease', 'fire'] }])
    expect(terms('l’eau')).toEqual([['leau', 'eau']])
  })

  test('holds phrases between the marks of any language, whose words stand for themselves', () => {
    for (const text of [
      '"eternal war" now',
      '“eternal war” now',
      '«eternal war» now',
      '„eternal war“ now',
      '「eternal war」now',
    ]) {
      const { words, phrases } = parseQuery(text)
      expect(phrases).toEqual([['eternal', 'war']])
      expect(words.map(({ isBeginning }) => isBeginning)).toEqual([false, false, true])
    }
    expect(parseQuery('"never closed').phrases).toEqual([])
    expect(parseQuery('"one"').phrases).toEqual([])
  })

  test('of a script without spaces is its pairs; a single character is a beginning', () => {
    expect(parseQuery('灯台の夜').words.map(({ forms, isBeginning }) => [forms[0], isBeginning])).toEqual([
      ['灯台', false],
      ['台の', false],
      ['の夜', false],
    ])
    expect(parseQuery('灯台').words).toMatchObject([{ forms: ['灯台'] }])
    expect(parseQuery('灯').words).toMatchObject([{ forms: ['灯'], isBeginning: true }])
  })

  test('has an end, however long', () => {
    expect(terms(Array.from({ length: 500 }, (_, index) => `word${index}`).join(' '))).toHaveLength(16)
  })
})

test('a text holds a phrase where its words follow each other, however they are written', () => {
  expect(holdsPhrase('They spoke of an “Eternal – War”.', ['eternal', 'war'])).toBe(true)
  expect(holdsPhrase('eternal, cold war', ['eternal', 'war'])).toBe(false)
  expect(holdsPhrase('war eternal', ['eternal', 'war'])).toBe(false)
})
