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

/** Characters that readers do not see: soft hyphens, joiners and marks of width nothing. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

const tokenPattern =
  /(?:\p{Lu}-)?(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu})|['’]s\b|[\p{L}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’](?!s\b)\p{L}+|[-‐‑](?=[\p{L}\p{N}])[\p{L}\p{N}]+|\p{M}+\p{L}*|\p{N}+)*|[@#]?[\p{L}\p{N}_]+(?:[.,:]\d+)*(?:-\p{L}+)*|\S/gu

/** Text without the characters that readers do not see. */
export const visible = (text: string) => text.replace(unseen, '')

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
    let word = visible(found[0])
    if (word === '') continue
    const start = from + found.index
    const last = tokens.at(-1)
    // The period of an abbreviation belongs to its word.
    const shortened = last !== undefined && (isAbbreviation(last, language) || isOrdinal(last, tokens.at(-2), language))
    if (word === '.' && last?.kind === 'word' && last.end === start && shortened) {
      word = `${last.text}.`
      tokens.pop()
      tokens.push(wordToken(word, last.start, start + 1))
      continue
    }
    const clitic = language.enclitics.size > 0 ? encliticOf(word, language) : null
    if (clitic) {
      const pronoun = start + found[0].length - clitic.pronoun.length
      tokens.push(wordToken(clitic.verb, start), wordToken(clitic.pronoun, pronoun))
      continue
    }
    const hung = language.proclitics ? procliticOf(word, last, language.proclitics, language) : 0
    if (hung > 0) {
      const clitic = wordToken(word.slice(0, hung), start)
      tokens.push({ ...clitic, lower: clitic.lower.slice(0, -1) }, wordToken(word.slice(hung), start + hung))
      continue
    }
    tokens.push(wordToken(word, start, start + found[0].length))
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

function wordToken(text: string, start: number, end = start + text.length): Token {
  const kind = /^['’]?[@#]?[\p{L}\p{N}]/u.test(text) ? 'word' : 'mark'
  return {
    start,
    end,
    text,
    lower: text.toLowerCase(),
    kind,
    capital: /^\p{Lu}/u.test(text),
    quotation: -1,
  }
}
