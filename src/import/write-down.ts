import type { Heading, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { stringify } from 'yaml'
import type { Part } from '../article/cut-sections.ts'
import { definitionsIn, shareDefinitions } from '../article/definitions.ts'
import { readHeading } from '../article/heading.ts'
import { plainTextOf } from '../article/plain-text.ts'
import { isSlug, slugify } from '../article/slug.ts'
import { markdownOf, sectionHeading } from '../article/write-markdown.ts'
import type { Copy } from './copy.ts'

/** One article as files, by their path within `articles/`. */
export interface WrittenArticle {
  slug: string
  /** Its headings and text in plain words, for checking that none is lost on the way. */
  words: string
  files: Map<string, string>
}

export interface WriteOptions {
  /** The slug wanted; else it is made of the headline. */
  slug: string | undefined
  split: 'sections' | 'single'
  /** The day that stands in where the copy names none, `2024-05-25`. */
  today: string
}

/** Longest slug: it is a file's name as well, and bytes are what file systems count. */
const LONGEST_SLUG = 60

/** Writes a copy down as an article of the content folder. */
export function writeDown(copy: Copy, { slug: wanted, split, today }: WriteOptions): WrittenArticle {
  const { lede, sections } = cutAtHeadings(levelHeadings(copy.body))
  if (split === 'sections') shareNotes([lede, ...sections.map(({ nodes }) => nodes)])
  const headline = headlineOf(copy)
  const slug = wanted ?? shortSlug(headline, 'article')
  const fields = frontMatter(copy, headline, today)
  const words = wordsOfParts([
    { heading: '', nodes: lede },
    ...sections.map(({ heading, nodes }) => ({ heading: wordsOf(heading), nodes })),
  ])
  const head = `---\n${stringify(fields, { lineWidth: 0 })}---\n`
  const files = new Map<string, string>()
  const texts = sections.map(({ heading, slug, aliases, nodes }) => ({
    slug,
    text: [sectionHeading(heading, [slug, ...aliases]), markdownOf(nodes)].filter(Boolean).join('\n'),
  }))
  if (split === 'single') {
    const body = [markdownOf(lede), ...texts.map(({ text }) => text)].filter(Boolean).join('\n')
    files.set(`${slug}.md`, `${head}\n${body}`)
  } else {
    const digits = Math.max(2, String(sections.length).length)
    files.set(`${slug}/index.md`, lede.length > 0 ? `${head}\n${markdownOf(lede)}` : head)
    for (const [index, { slug: section, text }] of texts.entries()) {
      files.set(`${slug}/${String(index + 1).padStart(digits, '0')}-${section}.md`, text)
    }
  }
  return { slug, words, files }
}

/** Headings and text in plain words. */
export function wordsOfParts(parts: readonly { heading: string; nodes: readonly RootContent[] }[]): string {
  const own = parts.flatMap(({ heading, nodes }) => {
    const silent = nodes.filter(({ type }) => type === 'heading' || type === 'code').map((node) => plainText(node))
    return [heading, plainTextOf([{ type: 'root', children: [...nodes] }]).text, ...silent]
  })
  return own.join(' ')
}

/** Front matter in the order in which people read it. */
function frontMatter(copy: Copy, headline: string, today: string): Record<string, unknown> {
  const { standfirst, byline, published, updated, sourceName, sourceUrl, lang, topics, image, kept } = copy
  const [only] = byline?.value ?? []
  const source = sourceName && { name: sourceName.value, ...(sourceUrl ? { url: sourceUrl.value } : {}) }
  const picture = image?.value
  const found = {
    headline,
    standfirst: standfirst?.value,
    byline: byline && byline.value.length > 1 ? byline.value : only,
    published: published?.value ?? today,
    updated: updated?.value,
    source: source ?? undefined,
    topics: topics?.value,
    lang: lang?.value,
    image: picture && {
      src: picture.src,
      alt: picture.alt,
      ...(picture.caption ? { caption: picture.caption } : {}),
      ...(picture.credit ? { credit: picture.credit } : {}),
    },
  }
  const all = { ...found, ...kept }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== null))
}

interface WrittenSection {
  heading: Heading
  slug: string
  aliases: string[]
  nodes: RootContent[]
}

/** Cuts a text at its highest headings. Slugs that are written down stay; others are made of the headings. */
function cutAtHeadings(body: Root): { lede: RootContent[]; sections: WrittenSection[] } {
  const lede: RootContent[] = []
  const sections: WrittenSection[] = []
  const taken = new Set<string>()
  for (const node of body.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { text, children, slug: given, aliases } = readHeading(node)
      const slug = free(given && isSlug(given) && isShort(given) ? given : shortSlug(text, 'section'), taken)
      const kept = aliases.filter((alias) => isSlug(alias) && !taken.has(alias))
      for (const one of [slug, ...kept]) taken.add(one)
      sections.push({ heading: { type: 'heading', depth: 2, children }, slug, aliases: kept, nodes: [] })
    } else (sections.at(-1)?.nodes ?? lede).push(node)
  }
  return { lede, sections }
}

/** Notes stand at the end of a text: each goes to the files that refer to it. */
function shareNotes(texts: readonly RootContent[][]): void {
  const notes = texts.flatMap((children) => definitionsIn({ type: 'root', children }))
  if (notes.length === 0) return
  const parts = texts.map((children): Part => {
    const text = children.filter((node) => !notes.some((note) => note === node))
    children.splice(0, children.length)
    return { file: '', section: null, root: { type: 'root', children: text } }
  })
  shareDefinitions(parts, notes)
  for (const [index, { root }] of parts.entries()) texts[index]?.push(...root.children)
}

/** Brings headings to the levels that articles have: sections at the second, nothing skipped. */
function levelHeadings(body: Root): Root {
  const children = [...body.children]
  const depths = [...new Set(children.flatMap((node) => (node.type === 'heading' ? [node.depth] : [])))].sort()
  for (const node of children) {
    if (node.type !== 'heading') continue
    node.depth = Math.min(6, depths.indexOf(node.depth) + 2) as Heading['depth']
    node.children = node.children.filter(({ type }) => type !== 'image' && type !== 'imageReference')
    oneLine(node)
    // Only sections have slugs: behind a subheading they would be read as words.
    if (node.depth > 2) node.children = readHeading(node).children
  }
  return {
    type: 'root',
    children: children.filter((node) => node.type !== 'heading' || slugify(wordsOf(node)) !== ''),
  }
}

/** A heading's words, without the tags of raw HTML around them. */
const wordsOf = (heading: Heading) => plainText(heading, { includeHtml: false })

/** A heading stands in one line. */
function oneLine(heading: Heading): void {
  visit(heading, (node, index, parent) => {
    if (node.type === 'text') node.value = node.value.replace(/\s*\n\s*/g, ' ')
    if (node.type === 'break' && parent && index !== undefined) parent.children[index] = { type: 'text', value: ' ' }
  })
}

/** Names that Windows keeps for its devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Bytes are what file systems count. */
const isShort = (slug: string) => Buffer.byteLength(slug) <= 120

/** A slug that fits into a file's name in any script. */
function shortSlug(text: string, otherwise: string): string {
  let slug = slugify(text, LONGEST_SLUG)
  for (let limit = LONGEST_SLUG; !isShort(slug); limit -= 5) slug = slugify(text, limit)
  return RESERVED.test(slug) ? `${slug}-${otherwise}` : slug || otherwise
}

function free(wanted: string, taken: ReadonlySet<string>): string {
  let slug = wanted
  for (let count = 2; taken.has(slug); count++) slug = `${wanted}-${count}`
  return slug
}

/** Its own, or the one found, or else the first words. */
function headlineOf({ kept, headline, body }: Copy): string {
  return typeof kept['headline'] === 'string' ? kept['headline'] : (headline?.value ?? firstWords(body))
}

/** What stands for a headline where there is none. */
function firstWords(body: Root): string {
  const first = body.children.map((node) => plainText(node, { includeImageAlt: false }).trim()).find(Boolean) ?? ''
  const words = first.replace(/\s+/g, ' ').split(' ')
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : words.join(' ') || 'Untitled'
}
