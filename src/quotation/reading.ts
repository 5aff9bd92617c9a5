import type { Cue } from './cues/cue.ts'
import { findQuotedSpans, type QuotedSpan } from './find.ts'
import type { Language } from './languages/language.ts'
import { type Lexicon, lexiconOf } from './languages/lexicon.ts'
import { type Name, namesIn } from './names.ts'
import type { Span } from './quotation.ts'
import { paragraphsOf, type Run, sentencesOf } from './sentences.ts'
import { type Token, tokensIn } from './words.ts'

export interface Sentence extends Run {
  paragraph: number
}

/** A text as the rules see it; made once per text. */
export interface Reading {
  text: string
  lexicon: Lexicon
  spans: readonly QuotedSpan[]
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  names: readonly Name[]
  /** For each token, the index of the name it belongs to, or −1. */
  nameAt: Int32Array
  /** For each token of a title before a name, the index of that name, or −1. */
  titleAt: Int32Array
  /** The cues of each sentence, once they are known. */
  cues: (readonly Cue[] | undefined)[]
  /** For each quotation, its token and its sentence. */
  places: readonly { token: number; sentence: number }[]
}

/**
 * Reads a text: quotations, tokens, sentences and names.
 *
 * @param text plain text, paragraphs separated by blank lines
 * @param language the language of the text
 * @param blocks where block quotations stand
 */
export function read(text: string, language: Language, blocks: readonly Span[] = []): Reading {
  const spans = findQuotedSpans(text, language, blocks)
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const places: { token: number; sentence: number }[] = []
  let first = 0
  paragraphsOf(text).forEach((paragraph, index) => {
    const own = tokensIn(text, paragraph, spans, first, language)
    for (const run of sentencesOf(own, text, spans, language)) {
      sentences.push({ from: tokens.length + run.from, to: tokens.length + run.to, paragraph: index })
      for (let i = run.from; i < run.to; i++) {
        const quotation = own[i]?.quotation ?? -1
        if (quotation >= 0) places[quotation] = { token: tokens.length + i, sentence: sentences.length - 1 }
        if (quotation >= first) first = quotation + 1
      }
    }
    for (const token of own) tokens.push(token)
  })
  const lexicon = lexiconOf(language)
  const names = namesIn(tokens, sentences, lexicon)
  const nameAt = new Int32Array(tokens.length).fill(-1)
  const titleAt = new Int32Array(tokens.length).fill(-1)
  names.forEach((name, index) => {
    nameAt.fill(index, name.from, name.to)
    if (name.title) titleAt.fill(index, name.title.from, name.title.to)
  })
  return { text, lexicon, spans, tokens, sentences, names, nameAt, titleAt, cues: [], places }
}

/** The name at a token, if any. */
export function nameAt(reading: Reading, token: number): Name | null {
  const index = reading.nameAt[token] ?? -1
  return index < 0 ? null : (reading.names[index] ?? null)
}

/** Where a run of tokens stands in the text. */
export function spanOf(reading: Reading, run: Run): Span {
  return { start: reading.tokens[run.from]?.start ?? 0, end: reading.tokens[run.to - 1]?.end ?? 0 }
}
