import { describe, expect, it } from 'vitest'
import { figuresOf } from '../../src/scoring/figures.ts'
import { outcomesOf } from '../../src/scoring/outcomes.ts'
import { gold, predictions } from './annotated.ts'

const outcomes = gold.flatMap((article, index) => outcomesOf(article, predictions[index]?.quotes ?? []))
const figures = figuresOf(outcomes)

/** What a score was counted from. */
const counts = ({ right, predicted, gold }: { right: number; predicted: number; gold: number }) => [
  right,
  predicted,
  gold,
]

describe('the figures', () => {
  it('count spans with a speaker against what was said', () => {
    // 4 of the ferry, 5 of the market, 1 German, 1 stray; the bar and the stray one were not said.
    expect(counts(figures.spansAttributed)).toEqual([9, 11, 11])
  })

  it('count all spans against all that is quoted', () => {
    expect(counts(figures.spansAll)).toEqual([12, 13, 13])
  })

  it('give the ratios', () => {
    expect(figures.spansAll.precision).toBeCloseTo(12 / 13)
    expect(figures.endToEndNamed.precision).toBeCloseTo(5 / 8)
    expect(figures.endToEndNamed.recall).toBeCloseTo(5 / 7)
    expect(figures.endToEndNamed.f1).toBeCloseTo((2 * (5 / 8) * (5 / 7)) / (5 / 8 + 5 / 7))
  })

  it('take no speaker for a wrong one, and leave out what gold does not know', () => {
    expect(figures.speakerAccuracy).toEqual({ rate: 6 / 9, count: 6, of: 9 })
  })

  it('are told by kind', () => {
    expect(
      figures.kinds.map(({ kind, gold, judged, accuracy, endToEnd }) => [
        kind,
        [gold, judged],
        [accuracy.count, accuracy.of],
        counts(endToEnd),
      ]),
    ).toEqual([
      ['named/org', [1, 1], [1, 1], [1, 1, 1]],
      ['named/person', [6, 6], [4, 5], [4, 5, 6]],
      ['nominal', [2, 2], [1, 2], [1, 1, 2]],
      ['pronoun', [2, 1], [0, 1], [0, 1, 1]],
    ])
  })

  it('tell which right persons have a given name that clashes, or a full name', () => {
    // Eve Moor, Mayor Lind twice, Cy Marsh.
    expect(figures.givenNames).toMatchObject({ count: 3, of: 4 })
    expect(figures.fullNames).toMatchObject({ count: 1, of: 4 })
  })

  it('count from end to end', () => {
    expect(counts(figures.endToEnd)).toEqual([6, 10, 10])
    // The bar and the stray one were given names as well.
    expect(counts(figures.endToEndNamed)).toEqual([5, 8, 7])
  })

  it('count the wrong names among all that are shown', () => {
    expect(figures.wrongNames).toEqual({ rate: 3 / 8, count: 3, of: 8 })
  })

  it('count what nobody said and was given a speaker', () => {
    expect(figures.falseAttribution).toEqual({ rate: 1 / 2, count: 1, of: 2 })
  })

  it('are 0 where there is nothing to count', () => {
    const nothing = figuresOf([])
    expect(nothing.endToEnd).toEqual({ precision: 0, recall: 0, f1: 0, right: 0, predicted: 0, gold: 0 })
    expect(nothing.wrongNames).toEqual({ rate: 0, count: 0, of: 0 })
    expect(nothing.kinds).toEqual([])
  })
})
