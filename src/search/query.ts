import { isSpaceless, wordsOf } from './terms.ts'

/** A word of a query, and the terms that it can mean. */
export interface QueryWord {
  /** As it was written. */
  text: string
  /** Terms of which any will do: the whole word first. */
  forms: string[]
  /** The parts of a compound, all of which will do where nothing has the whole. */
  parts: string[]
  /** Whether longer words that begin like it will do as well. */
  isBeginning: boolean
}

/** What somebody looks for: words, all of them, and phrases that must stand together. */
export interface Query {
  words: QueryWord[]
  /** Each as the first terms of its words. */
  phrases: string[][]
}

/** Further words of a query are passed over. */
const MOST_WORDS = 16

const PHRASE = /["“„«「『]([^"“”„«»「」『』]+)["“”»」』]/gu

/** Reads a query: words, and “phrases” between quotation marks of any language. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(PHRASE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const words = queryWords(text, (at) => phrases.some(({ start, end }) => start < at && at < end))
  const seen = new Set<string>()
  const distinct = words.filter(({ forms: [term = ''] }) => !seen.has(term) && seen.add(term))
  return {
    words: distinct.slice(0, MOST_WORDS),
    phrases: phrases.map(({ start, end }) => firstTerms(text.slice(start, end))).filter(({ length }) => length > 1),
  }
}

function queryWords(text: string, isInPhrase: (at: number) => boolean): QueryWord[] {
  const found = wordsOf(text)
  return found.flatMap(({ start, end, terms }, index): QueryWord[] => {
    const [whole = '', ...parts] = terms
    const isPair = isSpaceless(whole)
    // The last character of a run has been looked for with the one before it.
    const isCovered = isPair && (found[index - 1]?.end ?? 0) >= end
    if (whole === '' || isCovered) return []
    const isWhole = isInPhrase(start) || (isPair && (found[index + 1]?.start ?? end) < end)
    const written = text.slice(start, end)
    // Of “l’eau” the last part is the word.
    const last = /['’ʼ]/u.test(written) ? parts.slice(-1) : []
    return [{ text: written, forms: [whole, ...last], parts, isBeginning: !isWhole }]
  })
}

/** The terms of a text's words, the first of each: texts with the same words have the same. */
export function firstTerms(text: string): string[] {
  return wordsOf(text).flatMap(({ terms }) => terms[0] ?? [])
}

/** Whether a text has a phrase in it. @param phrase the first terms of its words */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const terms = firstTerms(text)
  return terms.some((_, start) => phrase.every((term, index) => terms[start + index] === term))
}
