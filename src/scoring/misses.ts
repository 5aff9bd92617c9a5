import { kindOf } from './figures.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'
import type { Outcome } from './outcomes.ts'
import { drawFrom, randomFrom } from './random.ts'

/** What went wrong with one span. */
export type Fault =
  /** A quotation that no prediction matches. */
  | 'not found'
  /** A quotation that was found and given no speaker. */
  | 'no speaker'
  | 'wrong speaker'
  /** A speaker for a span that nobody is reported to have said. */
  | 'false attribution'
  /** A speaker for a span that matches nothing in gold. */
  | 'stray'

/** One thing that went wrong, with the words around it. */
export interface Miss {
  fault: Fault
  article: string
  /** Line of the article's text where the span starts, from 1. */
  line: number
  /** Kind of gold's speaker; absent where gold has none. */
  kind?: string
  /** Gold's speaker, as the text has it and as it is resolved; null where gold has none. */
  gold: string | null
  predicted: string | null
  before: string
  words: string
  after: string
}

/** How many characters are given before the span, of it at most, and after it. */
const BEFORE = 200
const WITHIN = 240
const AFTER = 140

/**
 * Draws from everything that went wrong.
 *
 * @param articles each with its outcomes
 * @param count how many at most
 * @param seed the same seed draws the same
 */
export function sampleMisses(
  articles: readonly { article: GoldArticle; outcomes: readonly Outcome[] }[],
  count: number,
  seed: number,
): Miss[] {
  const misses = articles.flatMap(({ article, outcomes }) => outcomes.flatMap((outcome) => missOf(article, outcome)))
  return drawFrom(misses, count, randomFrom(seed))
}

/** The miss that an outcome is, or none. */
function missOf({ id, text }: GoldArticle, outcome: Outcome): Miss[] {
  const fault = faultOf(outcome)
  if (!fault) return []
  const { start, end } = outcome.zone === 'stray' ? outcome.prediction : outcome.gold
  const quote = outcome.zone === 'attributed' ? outcome.gold : null
  return [
    {
      fault,
      article: id,
      line: text.slice(0, start).split('\n').length,
      ...(quote ? { kind: kindOf(quote) } : {}),
      gold: quote && sourceOf(quote),
      predicted: outcome.prediction?.speaker ?? null,
      before: text.slice(Math.max(0, start - BEFORE), start),
      words: text.slice(start, Math.min(end, start + WITHIN)) + (end > start + WITHIN ? '…' : ''),
      after: text.slice(end, end + AFTER),
    },
  ]
}

function faultOf(outcome: Outcome): Fault | null {
  const answered = (outcome.prediction?.speaker ?? null) !== null
  switch (outcome.zone) {
    case 'ambiguous':
      return null
    case 'unattributed':
      return answered ? 'false attribution' : null
    case 'stray':
      return answered ? 'stray' : null
    case 'attributed':
      if (!outcome.judged || outcome.right) return null
      if (!outcome.prediction) return 'not found'
      return answered ? 'wrong speaker' : 'no speaker'
  }
}

const sourceOf = ({ source, resolvedName, resolvedHead }: GoldQuote) => {
  const resolved = resolvedName ?? resolvedHead
  return resolved && resolved !== source ? `${source} = ${resolved}` : source
}
