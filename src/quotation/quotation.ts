import type { Family, Rule } from './rules.ts'

/**
 * What the quotation engine gives. All positions are UTF-16 offsets into the text it was given, so
 * `text.slice(start, end)` is always the thing itself.
 */
export interface Span {
  start: number
  end: number
}

/**
 * `direct`: words that stand as a sentence of their own; `partial`: a fragment built into the reporter's sentence;
 * `scare`: words between quotation marks that nobody is reported to have said (terms, titles, irony).
 */
export type QuotationKind = 'direct' | 'partial' | 'scare'

/** `person` and `body` are named; `unnamed` is a source known only by the description that the text gives. */
export type SpeakerKind = 'person' | 'body' | 'unnamed'

export interface Speaker {
  /** As a reader is shown it: the fullest name in the text, or an unnamed source's description. */
  name: string
  kind: SpeakerKind
  /** What the text (or the people record) says the speaker is: "Russian president". */
  role?: string
  /** Which people record this is, where there is one. */
  person?: string
}

/** How sure the rule is: `high` and `medium` are shown, `low` is kept for the editor only. */
export type Grade = 'high' | 'medium' | 'low'

export interface Attribution {
  /** Whoever speaks, in the order of the text: one, or several that speak together; never nobody. */
  speakers: readonly Speaker[]
  /** The words in the text that stand for the speaker: "he", "the minister". */
  mention: Span
  /** The words that tie speaker and quotation: "said", "according to". */
  cue: Span | null
  /** The rule that made the attribution, or the editor who decided it. */
  rule: Rule | 'editor'
  grade: Grade
}

export interface Quotation extends Span {
  /** The words themselves; `start` and `end` take in the marks. */
  words: Span
  kind: QuotationKind
  /** The sentence or sentences that hold it, so that a fragment is never torn out of its context. */
  context: Span
  attribution: Attribution | null
}

/** A person or body on record in `content/people`; what stands there wins over what the text says. */
export interface PersonRecord {
  slug: string
  name: string
  aliases: string[]
  role?: string
}

export interface QuotationOptions {
  /** BCP 47 language of the text; `en` where absent. */
  lang?: string | undefined
  people?: readonly PersonRecord[]
  /** Where block quotations stand in the text, in order; what is set as a block needs no marks. */
  blocks?: readonly Span[]
  /** A part of the engine to leave out, to see what it is worth. */
  without?: Family | undefined
}
