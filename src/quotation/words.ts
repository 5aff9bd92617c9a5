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
    if (word === '.' && last?.kind === 'word' && last.end === start && isAbbreviation(last, language)) {
      word = `${last.text}.`
      tokens.pop()
      tokens.push(wordToken(word, last.start))
      continue
    }
    const clitic = language.enclitics.size > 0 ? encliticOf(word, language) : null
    if (clitic) {
      tokens.push(wordToken(clitic.verb, start), wordToken(clitic.pronoun, start + word.length - clitic.pronoun.length))
      continue
    }
    const hung = language.proclitics ? procliticOf(word, last, language.proclitics, language) : 0
    if (hung > 0) {
      const clitic = wordToken(word.slice(0, hung), start)
      tokens.push({ ...clitic, lower: clitic.lower.slice(0, -1) }, wordToken(word.slice(hung), start + hung))
      continue
    }
    tokens.push(wordToken(word, start))
  }
}

/** How long the word is that hangs on the next one, with its apostrophe: "l’", "dell’"; not in a name like "D’Ambra". */
function procliticOf(
  word: string,
  last: Token | undefined,
  proclitics: ReadonlySet<string>,
  language: Language,
): number {
  const [whole = '', clitic = ''] = /^(\p{L}+)['’](?=\p{L})/u.exec(word) ?? []
  const lower = clitic.toLowerCase()
  if (!proclitics.has(lower)) return 0
  const capitals = /^\p{Lu}/u.test(word) && /^\p{Lu}/u.test(word.slice(whole.length))
  return !capitals || (last?.kind !== 'word' && language.articles.has(lower)) ? whole.length : 0
}

/** "dit-il", "a-t-elle": a verb and the pronoun that hangs on it. */
function encliticOf(word: string, language: Language): { verb: string; pronoun: string } | null {
  const parts = /^(\p{L}+?)(?:-t)?-(\p{L}+)$/u.exec(word)
  const [, verb, pronoun] = parts ?? []
  return verb && pronoun && language.enclitics.has(pronoun) ? { verb, pronoun } : null
}

function isAbbreviation(token: Token, language: Language): boolean {
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
