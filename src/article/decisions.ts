import type { Quotation } from '../quotation/quotation.ts'
import type { QuotationDecision } from './schema.ts'
import { slugWords } from './slug.ts'

const fold = (text: string) => slugWords(text).join(' ')

/**
 * Applies an editor's decisions, found by their words; they win over every rule.
 * @returns the quotations that are left, and the places in `decisions` of those whose words are not in the text
 */
export function applyDecisions(
  quotations: readonly Quotation[],
  text: string,
  decisions: readonly QuotationDecision[],
): { quotations: Quotation[]; unmet: number[] } {
  const wordsOf = (quotation: Quotation) => fold(text.slice(quotation.words.start, quotation.words.end))
  const unmet: number[] = []
  let decided = [...quotations]
  for (const [index, decision] of decisions.entries()) {
    const wanted = fold(decision.words)
    const matches = new Set(decided.filter((quotation) => ` ${wordsOf(quotation)} `.includes(` ${wanted} `)))
    if (matches.size === 0) unmet.push(index)
    else if (decision.quotation === false || decision.hide)
      decided = decided.filter((quotation) => !matches.has(quotation))
    else
      decided = decided.map((quotation) =>
        matches.has(quotation) ? attributed(quotation, decision.speaker) : quotation,
      )
  }
  return { quotations: decided, unmet }
}

function attributed(quotation: Quotation, name = ''): Quotation {
  const unnamed = /^\p{Ll}/u.test(name)
  return {
    ...quotation,
    kind: quotation.kind === 'scare' ? 'direct' : quotation.kind,
    attribution: {
      speaker: { name, kind: unnamed ? 'unnamed' : 'person' },
      mention: { start: quotation.start, end: quotation.start },
      cue: null,
      rule: 'editor',
      grade: 'high',
    },
  }
}
