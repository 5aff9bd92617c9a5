import type { Root } from 'mdast'

/** Something found in a copy: what, and where it came from. */
export interface Finding<T = string> {
  value: T
  /** In words that follow the value: "in the page's JSON-LD". */
  from: string
  /** Whether the copy does not say so itself. */
  isGuess: boolean
}

/** What did not come along, and why. */
export interface Dropped {
  text: string
  why: string
}

export interface CopyImage {
  /** Its name in the copy, or its address. */
  src: string
  alt: string
  caption: string
  credit: string
}

/** An article as it was read from somebody's copy, before it is written down as content. */
export interface Copy {
  headline: Finding | null
  standfirst: Finding | null
  byline: Finding<string[]> | null
  /** As front matter has dates. */
  published: Finding | null
  updated: Finding | null
  sourceName: Finding | null
  sourceUrl: Finding | null
  /** BCP 47. */
  lang: Finding | null
  topics: Finding<string[]> | null
  image: Finding<CopyImage> | null
  /** Headings, paragraphs, lists, quotes, tables and images; without what stands in the fields above. */
  body: Root
  /** What relative addresses of pictures are relative to, if the copy came from the web. */
  base: string | null
  /** Fields that the copy gives in our own terms, which are kept as they are. */
  kept: Record<string, unknown>
  dropped: Dropped[]
}

export const stated = <T>(value: T, from: string): Finding<T> => ({ value, from, isGuess: false })
export const guessed = <T>(value: T, from: string): Finding<T> => ({ value, from, isGuess: true })
