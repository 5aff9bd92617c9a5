import { describe, expect, it } from 'vitest'
import type { GoldQuote } from '../../src/scoring/gold.ts'
import { looksLikeName, nameIn } from '../../src/scoring/person-name.ts'
import { givenNamesClash, isJudged, isRightSpeaker, isSameBody, isSamePerson } from '../../src/scoring/same-speaker.ts'

const place = { start: 0, end: 1 }

describe('the name in a speaker', () => {
  it.each([
    ['Ada Moor', 'ada moor'],
    ['Mayor Ada Moor', 'ada moor'],
    ['Dr. Ada Moor Jr.', 'ada moor'],
    ['Adá Moor’s', 'ada moor'],
    ['Ada Moor, mayor of Milltown', 'ada moor'],
    ['the mayor, Ada Moor', 'ada moor'],
    ['the mayor Ada Moor', 'ada moor'],
    ['Ada “Tiny” Moor (Milltown)', 'ada tiny moor'],
    ['Jan van Moor', 'jan van moor'],
    ['Secretary of State Ada Moor', 'ada moor'],
    ['a spokesman for Bo Lind', ''],
    ['Bo Lind’s lawyer', ''],
    ['Lind campaign manager', ''],
    ['Lind campaign manager Ada Moor', 'ada moor'],
    ['The Mayor', ''],
    ['a sailor, who was wet', 'a sailor'],
  ])('%s', (speaker, name) => {
    expect(nameIn(speaker).join(' ')).toBe(name)
  })

  it('is told from a description by its capital', () => {
    expect(['Ada Moor', 'Moor', 'PA', 'The Port'].every(looksLikeName)).toBe(true)
    expect(['a sailor', 'She', 'Some', 'the Port', ''].some(looksLikeName)).toBe(false)
  })
})

describe('persons', () => {
  it.each([
    ['Moor', 'Ada Moor', true],
    ['Ada', 'Ada Moor', true],
    ['Captain Ada Moor', 'Ada Moor', true],
    ['ADA MOOR', 'Ada Moor', true],
    ['Eve Moor', 'Ada Moor', true],
    ['Ada Moor Lind', 'Ada Moor', true],
    ['Ada Lind', 'Ada Moor', false],
    ['Bo Lind', 'Ada Moor', false],
    ['a friend of Ada Moor', 'Ada Moor', false],
    ['She', 'Ada Moor', false],
    ['', 'Ada Moor', false],
  ])('%s is %s: %s', (predicted, gold, same) => {
    expect(isSamePerson(predicted, gold)).toBe(same)
  })

  it.each([
    ['Eve Moor', 'Ada Moor', true],
    ['A. Moor', 'Ada Moor', false],
    ['E. Moor', 'Ada Moor', true],
    ['Ed Moor', 'Edwin Moor', false],
    ['Moor', 'Ada Moor', false],
    ['Bo Ada Moor', 'Ada Moor', false],
  ])('the given names of %s and %s clash: %s', (predicted, gold, clash) => {
    expect(givenNamesClash(predicted, gold)).toBe(clash)
  })
})

describe('bodies', () => {
  it.each([
    ['the Port Authority', 'Port Authority of Milltown', true],
    ['Authority', 'Port Authority', true],
    ['PAM', 'Port Authority of Milltown', true],
    ['Port Authority', 'PA', true],
    ['Port Police', 'Port Authority', false],
    ['the', 'Port Authority', false],
  ])('%s is %s: %s', (predicted, gold, same) => {
    expect(isSameBody(predicted, gold)).toBe(same)
  })
})

describe('the right speaker', () => {
  const person = (name: string, names?: string[]): GoldQuote => ({
    ...place,
    source: name,
    sourceKind: 'named',
    nameType: 'person',
    sourceName: name,
    ...(names ? { names } : {}),
  })
  const body: GoldQuote = { ...place, source: 'PA', sourceKind: 'named', nameType: 'org', sourceName: 'PA' }
  const pronoun = (resolved: object): GoldQuote => ({ ...place, source: 'she', sourceKind: 'pronoun', ...resolved })
  const nominal = (sourceHead: string, resolved = {}): GoldQuote => ({
    ...place,
    source: `a ${sourceHead}`,
    sourceKind: 'nominal',
    sourceHead,
    ...resolved,
  })

  it.each<[string, GoldQuote, boolean]>([
    ['Moor', person('Ada Moor'), true],
    ['Moor', { ...person('she'), resolvedName: 'Ada Moor' }, true],
    ['Dot Vale', person('Cy Marsh', ['Cy Marsh', 'Dot Vale']), true],
    ['Bo Lind', person('Cy Marsh', ['Cy Marsh', 'Dot Vale']), false],
    ['Port Authority', body, true],
    ['Port Authority', person('PA'), false],
    ['Ada Moor', pronoun({ resolvedName: 'Ada Moor' }), true],
    ['she', pronoun({ resolvedName: 'Ada Moor' }), false],
    ['the old sailor', pronoun({ resolvedHead: 'sailor' }), true],
    ['Port Authority', pronoun({ resolvedName: 'PA', resolvedType: 'org' }), true],
    ['Port Authority', pronoun({ resolvedName: 'PA' }), false],
    ['two sailors', nominal('sailor'), true],
    ['an ex-sailor', nominal('sailors'), true],
    ['the deckhand', nominal('sailor'), false],
    ['Ada Moor', nominal('sailor', { resolvedName: 'Ada Moor' }), true],
  ])('%s', (speaker, quote, right) => {
    expect(isRightSpeaker(speaker, quote)).toBe(right)
  })

  it('cannot be told where a pronoun is not resolved', () => {
    expect(isJudged(pronoun({}))).toBe(false)
    expect(isJudged(pronoun({ resolvedName: null }))).toBe(false)
    expect(isJudged(pronoun({ resolvedHead: 'sailor' }))).toBe(true)
    expect(isJudged(nominal('sailor'))).toBe(true)
  })
})
