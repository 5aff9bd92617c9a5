import type { PersonRecord, Quotation, Speaker } from '../quotation/quotation.ts'
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
  people: readonly PersonRecord[],
): { quotations: Quotation[]; unmet: number[] } {
  const wordsOf = (quotation: Quotation) => fold(text.slice(quotation.words.start, quotation.words.end))
  const unmet: number[] = []
  let decided = [...quotations]
  for (const [index, { words, speaker, quotation: isQuotation, hide }] of decisions.entries()) {
    const wanted = fold(words)
    const matches = new Set(decided.filter((quotation) => ` ${wordsOf(quotation)} `.includes(` ${wanted} `)))
    if (matches.size === 0) unmet.push(index)
    else if (isQuotation === false || hide) decided = decided.filter((quotation) => !matches.has(quotation))
    else if (speaker) {
      const said = attributedTo(speaker.map((name) => speakerNamed(name, people)))
      decided = decided.map((quotation) => (matches.has(quotation) ? said(quotation) : quotation))
    }
  }
  return { quotations: decided, unmet }
}

/** Somebody on record by any of his names; else a name, or with a small first letter a description. */
function speakerNamed(name: string, people: readonly PersonRecord[]): Speaker {
  const person = people.find((one) => [one.name, ...one.aliases].some((known) => fold(known) === fold(name)))
  if (!person) return { name, kind: /^\p{Ll}/u.test(name) ? 'unnamed' : 'person' }
  return { name: person.name, kind: 'person', person: person.slug, ...(person.role ? { role: person.role } : {}) }
}

const attributedTo =
  (speakers: Speaker[]) =>
  (quotation: Quotation): Quotation => ({
    ...quotation,
    kind: quotation.kind === 'scare' ? 'partial' : quotation.kind,
    attribution: {
      speakers,
      mention: { start: quotation.start, end: quotation.start },
      cue: null,
      rule: 'editor',
      grade: 'high',
    },
  })
