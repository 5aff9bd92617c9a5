import { figuresOf, type Score } from './figures.ts'
import type { Outcome } from './outcomes.ts'
import { randomFrom } from './random.ts'

/** Where 95 of 100 values lie. */
export interface Interval {
  low: number
  high: number
}

/** How far the two end-to-end F1 would vary if other articles of the same sort had been annotated. */
export interface Intervals {
  endToEnd: Interval
  endToEndNamed: Interval
}

/**
 * Draws as many articles as there are, putting each back, computes F1 on them, and does so over and over.
 *
 * @param articles the outcomes of each article
 * @param rounds how often articles are drawn, from 1
 * @param seed the same seed gives the same intervals
 */
export function bootstrap(articles: readonly (readonly Outcome[])[], rounds: number, seed: number): Intervals {
  const figures = articles.map(figuresOf)
  const random = randomFrom(seed)
  const endToEnd: number[] = []
  const endToEndNamed: number[] = []
  for (let round = 0; round < rounds; round++) {
    // As many as there are, each drawn from all of them.
    const drawn = figures.flatMap(() => figures[Math.floor(random() * figures.length)] ?? [])
    endToEnd.push(f1Of(drawn.map((one) => one.endToEnd)))
    endToEndNamed.push(f1Of(drawn.map((one) => one.endToEndNamed)))
  }
  return { endToEnd: middleOf(endToEnd), endToEndNamed: middleOf(endToEndNamed) }
}

/** F1 of several articles together. */
function f1Of(scores: readonly Score[]): number {
  let right = 0
  let counted = 0
  for (const score of scores) {
    right += score.right
    counted += score.predicted + score.gold
  }
  return counted === 0 ? 0 : (2 * right) / counted
}

/** What is left of a list of values when the lowest and highest 2.5 of 100 are taken off. */
function middleOf(values: readonly number[]): Interval {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0
  return { low: at(0.025), high: at(0.975) }
}
