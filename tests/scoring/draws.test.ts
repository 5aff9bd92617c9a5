import { describe, expect, it } from 'vitest'
import { bootstrap } from '../../src/scoring/bootstrap.ts'
import { figuresOf } from '../../src/scoring/figures.ts'
import { sampleMisses } from '../../src/scoring/misses.ts'
import { outcomesOf } from '../../src/scoring/outcomes.ts'
import { gold, predictions } from './annotated.ts'

const scored = gold.map((article, index) => ({
  article,
  outcomes: outcomesOf(article, predictions[index]?.quotes ?? []),
}))
const outcomes = scored.map((one) => one.outcomes)

describe('the intervals', () => {
  it('are the same for the same seed, and not for another', () => {
    expect(bootstrap(outcomes, 50, 4)).toEqual(bootstrap(outcomes, 50, 4))
    expect(bootstrap(outcomes, 3, 4)).not.toEqual(bootstrap(outcomes, 3, 5))
  })

  it('hold the figure itself', () => {
    const { endToEnd } = bootstrap(outcomes, 200, 1)
    const { f1 } = figuresOf(outcomes.flat()).endToEnd
    expect(endToEnd.low).toBeLessThan(f1)
    expect(endToEnd.high).toBeGreaterThan(f1)
  })

  it('have no width where all articles are alike', () => {
    const [ferry = []] = outcomes
    // Two of three answers are right, of four quotations, and one answer is beside what nobody said.
    expect(bootstrap([ferry, ferry, ferry], 20, 1).endToEnd).toEqual({ low: 4 / 8, high: 4 / 8 })
  })

  it('are 0 where there are no articles', () => {
    expect(bootstrap([], 5, 1).endToEnd).toEqual({ low: 0, high: 0 })
  })
})

describe('the misses', () => {
  const misses = sampleMisses(scored, 99, 1)

  it('are all that went wrong, and nothing that is ambiguous or not known', () => {
    const told = misses.map(({ fault, article, line, words }) => `${fault}, ${article}:${line}, ${words}`)
    expect(told.sort()).toEqual([
      'false attribution, ferry-stays:7, The Old Salt and Anchor',
      'no speaker, ferry-stays:5, Nobody asked the crew at all.',
      'not found, faehre-bleibt:3, Wir fahren erst am Montag wieder',
      'stray, lamp-mended:3, dark since the storm',
      'wrong speaker, ferry-stays:3, a matter of hours, no more',
      'wrong speaker, market-moves:3, The square is too small for all of us,',
    ])
  })

  it('say who was meant, and stand in their words', () => {
    const pronoun = misses.find(({ kind }) => kind === 'pronoun')
    expect(pronoun).toMatchObject({ gold: 'She = Ada Moor', predicted: 'Bo Lind' })
    expect(pronoun?.before).toMatch(/She called the delay “$/)
    expect(pronoun?.after).toMatch(/^”\.\n\nThe Port/)
  })

  it('are drawn the same for the same seed', () => {
    expect(sampleMisses(scored, 3, 8)).toEqual(sampleMisses(scored, 3, 8))
    expect(sampleMisses(scored, 3, 8)).toHaveLength(3)
    expect(sampleMisses(scored, 6, 8)).not.toEqual(sampleMisses(scored, 6, 9))
  })
})
