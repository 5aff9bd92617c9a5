import type { QuotedSpan } from './find.ts'
import type { Language } from './languages/language.ts'
import type { Span } from './quotation.ts'

/** A word, a mark, or a whole quotation, which the sentence around it treats as one unit. */
export interface Token extends Span {
  text: string
  lower: string
  kind: 'word' | 'mark' | 'quotation'
  capital: boolean
  /** Which quotation this is; −1 for words and marks. */
  quotation: number
}

const tokenPattern =
  /(?:\p{Lu}-)?(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|['’]s\b|\p{L}+(?:['’](?!s\b)\p{L}+|[-‐‑](?=[\p{L}\p{N}])[\p{L}\p{N}]+|\p{M}+\p{L}*|\p{N}+)*|[@#]?[\p{L}\p{N}_]+(?:[.,:]\d+)*(?:-\p{L}+)*|\S/gu

/**
 * The tokens of a paragraph outside its quotations; each quotation is one token.
 *
 * @param text the whole text
 * @param paragraph where to look
 * @param spans all quotations, in order
 * @param first index of the first span that can lie in the paragraph
 */
export function tokensIn(
  text: string,
  paragraph: Span,
  spans: readonly QuotedSpan[],
  first: number,
  language: Language,
): Token[] {
  const tokens: Token[] = []
  let from = paragraph.start
  for (let i = first; i < spans.length; i++) {
    const span = spans[i]
    if (!span || span.start >= paragraph.end) break
    plainTokens(text, from, span.start, language, tokens)
    tokens.push({
      start: span.start,
      end: span.end,
      text: '',
      lower: '',
      kind: 'quotation',
      capital: false,
      quotation: i,
    })
    from = span.end
  }
  plainTokens(text, from, paragraph.end, language, tokens)
  return tokens
}

function plainTokens(text: string, from: number, to: number, language: Language, tokens: Token[]): void {
  const piece = text.slice(from, to)
  for (const found of piece.matchAll(tokenPattern)) {
    let word = found[0]
    const start = from + found.index
    const last = tokens.at(-1)
    // The period of an abbreviation belongs to its word.
    const shortened = last !== undefined && (isAbbreviation(last, language) || isOrdinal(last, tokens.at(-2), language))
    if (word === '.' && last?.kind === 'word' && last.end === start && shortened) {
      word = `${last.text}.`
      tokens.pop()
      tokens.push(wordToken(word, last.start))
      continue
    }
    tokens.push(wordToken(word, start))
  }
}

/** "am 3. Mai", "der 16. Präsident": a number that counts has an article or a preposition before it. */
function isOrdinal(token: Token, before: Token | undefined, language: Language): boolean {
  if (!language.ordinals || !/^\d{1,3}$/.test(token.text) || !before) return false
  return language.articles.has(before.lower) || language.prepositions.has(before.lower) || /^\d+\.$/.test(before.text)
}

function isAbbreviation(token: Token, language: Language): boolean {
  if (language.ordinals && /^[IVX]{2,5}$/.test(token.text)) return true
  const last = token.lower.slice(token.lower.lastIndexOf('-') + 1)
  return language.abbreviations.has(last) || /^\p{Lu}$/u.test(token.text)
}

function wordToken(text: string, start: number): Token {
  const kind = /^['’]?[@#]?[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark'
  return {
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    kind,
    capital: /^\p{Lu}/u.test(text),
    quotation: -1,
  }
}
