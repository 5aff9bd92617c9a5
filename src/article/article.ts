import type { Grade, QuotationKind, Speaker } from '../quotation/quotation.ts'
import type { Moment } from './moment.ts'

/** Something with a name and an address: a topic, a speaker. */
export interface Named {
  slug: string
  name: string
}

/** Finished HTML of the lede or of one section, and what it holds. */
export interface Body {
  html: string
  /** Its first words as plain text, for descriptions. */
  summary: string
  words: number
  /** Ids within it, in their order: places that a link may lead to. */
  ids: string[]
}

export interface Section extends Body {
  slug: string
  /** Where its heading stands. */
  file: string
  line: number
  heading: string
  headingHtml: string
  /** Slugs under which it was published before. */
  aliases: string[]
}

/** A speaker with an address of his own, or an unnamed source without one. */
export interface ArticleSpeaker extends Omit<Speaker, 'person'> {
  slug: string | null
  /** The language of the role, where it is not the article's: what is on record is in the site's. */
  roleLang?: string
}

export interface ArticleQuotation {
  /** The element's id in the text: `q-` and the first words. */
  id: string
  /** Ids that it had before its words were edited. */
  aliases: string[]
  /** What was said, without the marks around it. */
  words: string
  /** Those marks as they stand in the text; empty around a block quotation. */
  marks: [open: string, close: string]
  kind: Exclude<QuotationKind, 'scare'>
  /** The rest of the sentence that holds it. */
  before: string
  after: string
  /** Slug of its section; null in the lede. */
  section: string | null
  /** Whoever said it; several that spoke together, or nobody where no name is sure. */
  speakers: ArticleSpeaker[]
  cue: string | null
  rule: string | null
  grade: Grade | null
  file: string
  line: number
}

export interface Correction {
  date: Moment
  note: string
}

export interface Source {
  name: string
  url?: string | undefined
  byline: string[]
  published?: Moment | undefined
}

export interface ArticleImage {
  /** Key of the picture among the article's. */
  src: string
  alt: string
  caption?: string | undefined
  credit?: string | undefined
}

/** A link to a page or a file of the same site. */
export interface SiteLink {
  /** As it is written: a path from the site's root, with whatever stands behind it. */
  to: string
  file: string
  line: number
}

/** One story, whole: what pages, feeds and commands are made from. */
export interface Article {
  slug: string
  headline: string
  standfirst: string | null
  byline: string[]
  dateline: string | null
  published: Moment
  updated: Moment | null
  corrections: Correction[]
  source: Source | null
  topics: Named[]
  lang: string
  /** Language to slug of the same article in that language. */
  translations: Record<string, string>
  image: ArticleImage | null
  draft: boolean
  aliases: string[]
  lede: Body
  sections: Section[]
  quotations: ArticleQuotation[]
  links: SiteLink[]
  /** All its text, as readers may have it: Markdown in the one-file form, its pictures named by their keys. */
  markdown: string
  words: number
  /** Lines of the main file on which other addresses are named. */
  lines: { aliases: number[]; translations: number[] }
}
