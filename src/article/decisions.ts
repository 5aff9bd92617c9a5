import type { PersonRecord, Quotation, Speaker } from '../quotation/quotation.ts'
import type { QuotationDecision } from './schema.ts'
import { slugWords } from './slug.ts'

const fold = (text: string) => slugWords(text).join(' ')

export interface Decided {
  /** Those that are left. */
  quotations: Quotation[]
  /** Former ids of a quotation, by the place where it starts. */
  aliases: Map<number, string[]>
  /** Places in the list of decisions of those whose words are not in the text. */
  unmet: number[]
  /** Places of those that give former ids to more than one quotation. */
  ambiguous: number[]
}

/** Applies an editor's decisions, found by their words; they win over every rule. */
export function applyDecisions(
  quotations: readonly Quotation[],
  text: string,
  decisions: readonly QuotationDecision[],
  people: readonly PersonRecord[],
): Decided {
  const wordsOf = (quotation: Quotation) => fold(text.slice(quotation.words.start, quotation.words.end))
  const unmet: number[] = []
  const ambiguous: number[] = []
  const aliases = new Map<number, string[]>()
  let decided = [...quotations]
  for (const [index, decision] of decisions.entries()) {
    const { words, aliases: former = [], speaker, quotation: isQuotation, hide } = decision
    const wanted = fold(words)
    const matches = new Set(decided.filter((quotation) => ` ${wordsOf(quotation)} `.includes(` ${wanted} `)))
    if (matches.size === 0) unmet.push(index)
    else if (isQuotation === false || hide) decided = decided.filter((quotation) => !matches.has(quotation))
    else if (speaker) {
      const said = attributedTo(speaker.map((name) => speakerNamed(name, people)))
      decided = decided.map((quotation) => (matches.has(quotation) ? said(quotation) : quotation))
    }
    if (former.length === 0) continue
    if (matches.size > 1) ambiguous.push(index)
    for (const { start } of matches) aliases.set(start, [...(aliases.get(start) ?? []), ...former])
  }
  return { quotations: decided, aliases, unmet, ambiguous }
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
