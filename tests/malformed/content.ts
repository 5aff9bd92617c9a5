import { formatFault } from '../../src/article/fault.ts'
import type { ReadContent } from '../../src/loader/read-content.ts'

/** A folder of content with something wrong or strange in it, and what must come of it. */
export interface Malformed {
  name: string
  /** By path from the folder's root. */
  files: Record<string, string | Uint8Array>
  /** Every message, whole, in the order in which they are reported; there are no others. Else it is published. */
  faults?: string[]
  /** What is published of it, as far as the case is about it. */
  published?: (content: ReadContent) => unknown
  /** What that must be. */
  as?: unknown
}

export const SITE = `name: The Harbour Lantern
description: News of the Merrow Islands.
url: https://lantern.example
lang: en
timeZone: Pacific/Auckland
`

export const LEDE = 'The storm came in at noon and left by the back door.'
export const PUBLISHED = 'published: 2031-04-09'

export const lines = (...of: string[]) => `${of.join('\n')}\n`

/** An article whose front matter begins on line 2 with a good headline; the given fields follow on line 3. */
export const article = (fields: string[], ...body: string[]) =>
  lines('---', 'headline: Storm leaves town', ...fields, '---', '', ...(body.length > 0 ? body : [LEDE]))

/** A good article of seven lines. */
export const GOOD = article([PUBLISHED])

/** A good site with these files beside its description. */
export const site = (files: Malformed['files']): Malformed['files'] => ({ 'site.yaml': SITE, ...files })

/** A good site with one article that has these fields, and perhaps this text. */
export const storm = (fields: string[], ...body: string[]) => site({ 'articles/storm.md': article(fields, ...body) })

/** The same with a good date: its text begins on line 6. */
export const body = (...text: string[]) => storm([PUBLISHED], ...text)

/** The same with this settings file. */
export const settings = (...yaml: string[]) => ({ 'site.yaml': lines(...yaml), 'articles/storm.md': GOOD })

/** A good article beside a file of a person. */
export const person = (...yaml: string[]) =>
  site({ 'articles/storm.md': GOOD, 'people/bram-tolliver.yaml': lines(...yaml) })

const first = ({ articles }: ReadContent) => articles[0]?.article

/** What keeps all of it from being published, as messages. */
export const lost = ({ lost, lostLinks }: ReadContent) => [...lost, ...lostLinks].map(formatFault)

/* What of the first article is looked at. */
export const headline = (content: ReadContent) => first(content)?.headline
export const html = (content: ReadContent) => first(content)?.lede.html
export const slugs = ({ articles }: ReadContent) => articles.map(({ article: { slug } }) => slug)
export const sections = (content: ReadContent) => first(content)?.sections.map(({ slug }) => slug)
export const quotations = (content: ReadContent) => first(content)?.quotations.map(({ words }) => words)
export const ids = (content: ReadContent) => first(content)?.quotations.map(({ id }) => id)
export const published = (content: ReadContent) => first(content)?.published.iso
export const topics = (content: ReadContent) => first(content)?.topics
