import type { Span } from '../quotation/quotation.ts'
import { paragraphsOf } from '../quotation/sentences.ts'

/** How much of the words that stand in either span must stand in both. */
const LEAST_OVERLAP = 0.8

/** A prediction with fewer words is not counted: gold has none so short. */
const LEAST_WORDS = 3

const wordPattern = /[\p{L}\p{N}]+(?:[-‐‑.'’][\p{L}\p{N}]+)*/gu

/**
 * Cuts predictions where paragraphs end, so that to join the paragraphs of one long quotation, or not to, costs
 * nothing. Predictions of fewer than three words are dropped whole; so are parts in which no word is left.
 *
 * @param spans offsets into `text`; whatever else they carry, each part carries as well
 */
export function cutAtParagraphs<T extends Span>(text: string, spans: readonly T[]): T[] {
  const paragraphs = paragraphsOf(text)
  return spans
    .filter((span) => wordsIn(text, span).size >= LEAST_WORDS)
    .flatMap((span) =>
      paragraphs.map((paragraph) => ({
        ...span,
        start: Math.max(span.start, paragraph.start),
        end: Math.min(span.end, paragraph.end),
      })),
    )
    .filter((part) => part.end > part.start && wordsIn(text, part).size > 0)
}

/**
 * Matches two lists of spans one to one: the pair that overlaps most comes first, and no span is in two pairs. Spans
 * overlap by the words in both over the words in either, and match from 0.8 on. Where pairs overlap the same, the
 * first of `ones`, then of `others`, goes first.
 *
 * @param text what the offsets of both point into
 * @returns for each of `ones`, in their order, the index of its match in `others`, or null
 */
export function matchSpans(text: string, ones: readonly Span[], others: readonly Span[]): (number | null)[] {
  const wordsOfOthers = others.map((span) => wordsIn(text, span))
  const candidates = ones.flatMap((span, one) => {
    const words = wordsIn(text, span)
    return wordsOfOthers
      .map((wordsOfOther, other) => ({ one, other, overlap: overlapOf(words, wordsOfOther) }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
  })
  candidates.sort((a, b) => b.overlap - a.overlap)
  const matches = ones.map((): number | null => null)
  const taken = new Set<number>()
  for (const { one, other } of candidates) {
    if (matches[one] !== null || taken.has(other)) continue
    matches[one] = other
    taken.add(other)
  }
  return matches
}

/** The words of a span, runs of letters and digits, each as the offset where it starts. */
function wordsIn(text: string, { start, end }: Span): Set<number> {
  return new Set(Array.from(text.slice(start, end).matchAll(wordPattern), ({ index }) => start + index))
}

/** The share of the words in either set that are in both, from 0 to 1. */
function overlapOf(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  const all = a.size + b.size - shared
  return all === 0 ? 0 : shared / all
}
