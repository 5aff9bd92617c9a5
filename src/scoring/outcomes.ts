import type { GoldArticle, GoldQuote, GoldSpan } from './gold.ts'
import { cutAtParagraphs, matchSpans } from './match-spans.ts'
import type { Prediction } from './predictions.ts'
import { isJudged, isRightSpeaker } from './same-speaker.ts'

/** What became of one span of gold, with the prediction that matches it, or of one prediction that matches none. */
export type Outcome =
  | AttributedOutcome
  | { zone: 'unattributed' | 'ambiguous'; gold: GoldSpan; prediction: Prediction | null }
  | { zone: 'stray'; prediction: Prediction }

/** What became of a quotation that gold has a speaker for. */
export interface AttributedOutcome {
  zone: 'attributed'
  gold: GoldQuote
  prediction: Prediction | null
  /** Whether gold knows who the speaker is, so that an answer can be right or wrong. */
  judged: boolean
  /** Whether there is an answer, and it is right. */
  right: boolean
}

/**
 * Compares the predictions for an article with its gold spans. The unit is a quoted span inside one paragraph:
 * predictions are cut there first, and then matched one to one with all gold spans together.
 *
 * @returns an outcome for each gold span (quotations, then unattributed, then ambiguous ones), then one for each part
 *   of a prediction that matches none
 */
export function outcomesOf(article: GoldArticle, predictions: readonly Prediction[]): Outcome[] {
  const { text, quotes, unattributed, ambiguous } = article
  const parts = cutAtParagraphs(text, predictions)
  const spans = [...quotes, ...unattributed, ...ambiguous]
  const matches = matchSpans(text, parts, spans)
  const matched = new Map<GoldSpan, Prediction>()
  const stray: Outcome[] = []
  for (const [index, prediction] of parts.entries()) {
    const gold = spans[matches[index] ?? -1]
    if (gold) matched.set(gold, prediction)
    else stray.push({ zone: 'stray', prediction })
  }
  const without = (zone: 'unattributed' | 'ambiguous') => (gold: GoldSpan) => ({
    zone,
    gold,
    prediction: matched.get(gold) ?? null,
  })
  return [
    ...quotes.map((gold) => attributed(gold, matched.get(gold) ?? null)),
    ...unattributed.map(without('unattributed')),
    ...ambiguous.map(without('ambiguous')),
    ...stray,
  ]
}

function attributed(gold: GoldQuote, prediction: Prediction | null): AttributedOutcome {
  const judged = isJudged(gold)
  const speaker = prediction?.speaker ?? null
  return {
    zone: 'attributed',
    gold,
    prediction,
    judged,
    right: judged && speaker !== null && isRightSpeaker(speaker, gold),
  }
}
