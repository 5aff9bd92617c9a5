import type { Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { parse as parseToml } from 'smol-toml'
import { parse } from 'yaml'
import { splitFrontMatter } from '../article/front-matter.ts'
import { inlineReferences } from '../article/inline-references.ts'
import { parseMarkdown } from '../article/markdown.ts'
import { articleSchema } from '../article/schema.ts'
import { type Copy, type Dropped, type Finding, guessed, stated } from './copy.ts'
import { languageOfText } from './language.ts'
import { machineDate } from './machine-date.ts'
import { beginsAsByline, namesInByline } from './names.ts'
import { tameMarkdown } from './tame-markdown.ts'
import { deskWordsFor } from './words/index.ts'
import { datesIn } from './written-date.ts'

type Field = keyof typeof articleSchema.shape

/** What other programs call the fields of front matter. */
const FIELDS = new Map<string, Field>(
  Object.entries({
    title: 'headline',
    author: 'byline',
    authors: 'byline',
    by: 'byline',
    date: 'published',
    pubdate: 'published',
    publishdate: 'published',
    datepublished: 'published',
    lastmod: 'updated',
    modified: 'updated',
    tags: 'topics',
    keywords: 'topics',
    categories: 'topics',
    subtitle: 'standfirst',
    description: 'standfirst',
    summary: 'standfirst',
    excerpt: 'standfirst',
    language: 'lang',
  } satisfies Record<string, Field>),
)

/**
 * Reads an article in Markdown: our own, whose fields stay as they are, or another program's.
 * What looks like front matter and is none is text.
 */
export function readMarkdown(text: string): Copy {
  const { fields, body: markdown } = frontMatterOf(text)
  const body = tameMarkdown(inlineReferences(parseMarkdown(markdown)))
  const dropped: Dropped[] = []
  const { kept, strange } = sortFields(fields)
  for (const [name, value] of strange)
    dropped.push({ text: `${name}: ${JSON.stringify(value)}`, why: 'a field that is not known here' })
  const image = takeImage(kept)
  const headline = kept['headline'] ? null : takeHeadline(body)
  const lang = kept['lang'] ? null : languageOfText(body.children.map((node) => plainText(node)).join('\n'), null)
  const signed = kept['byline'] || kept['published'] ? null : takeSignature(body, lang?.value ?? 'en')
  return {
    headline,
    standfirst: null,
    byline: signed?.byline ?? null,
    published: signed?.published ?? null,
    updated: null,
    sourceName: null,
    sourceUrl: null,
    lang,
    topics: null,
    image,
    body,
    base: null,
    kept,
    dropped,
  }
}

/** Front matter in YAML, or as Hugo has it in TOML; what only looks like it is text. */
function frontMatterOf(text: string): { fields: Record<string, unknown>; body: string } {
  const toml = /^\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(text)
  const cut = splitFrontMatter(text)
  const [yaml, body] = 'problem' in cut ? [null, text] : [cut.frontMatter, cut.body]
  const fields = toml ? fieldsIn(toml[1] ?? '', parseToml) : yaml === null ? null : fieldsIn(yaml, parseYaml)
  if (!fields) return { fields: {}, body: text }
  return { fields, body: toml ? text.slice(toml[0].length) : body }
}

const parseYaml = (text: string): unknown => parse(text, { maxAliasCount: 20 })

/** Fields as a program reads them; dates in TOML are objects that know how they were written. */
function fieldsIn(text: string, read: (text: string) => unknown): Record<string, unknown> | null {
  try {
    const data = read(text)
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return null
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [name, value instanceof Date ? value.toISOString() : value]),
    )
  } catch {
    return null
  }
}

/** Fields that our front matter can have, as they were written, and those that it cannot. */
function sortFields(fields: Record<string, unknown>): { kept: Record<string, unknown>; strange: [string, unknown][] } {
  const kept: Record<string, unknown> = {}
  const strange: [string, unknown][] = []
  for (const [name, value] of Object.entries(fields)) {
    // Jekyll's way of saying that it is a draft.
    if (name === 'published' && typeof value === 'boolean') {
      if (!value) kept['draft'] = true
      continue
    }
    const field = Object.hasOwn(articleSchema.shape, name) ? (name as Field) : FIELDS.get(name.toLowerCase())
    const fitting = field && !Object.hasOwn(kept, field) ? fittingValue(field, value) : undefined
    if (field && fitting !== undefined) kept[field] = fitting
    else strange.push([name, value])
  }
  return { kept, strange }
}

/** The picture is taken along like those of the text, and so is no field that stays as it is. */
function takeImage(kept: Record<string, unknown>): Copy['image'] {
  const image = articleSchema.shape.image.safeParse(kept['image']).data
  delete kept['image']
  if (!image) return null
  const { src, alt, caption = '', credit = '' } = image
  return stated({ src, alt, caption, credit }, 'the front matter')
}

/** A value as its field wants it, or undefined. */
function fittingValue(field: Field, value: unknown): unknown {
  const attempts = [value]
  if (field === 'published' || field === 'updated') attempts.push(machineDate(String(value), 'en'))
  if (field === 'topics' && typeof value === 'string') attempts.push(value.split(/\s*,\s*/))
  if (field === 'byline')
    attempts.push([value].flat().map((one) => (one && typeof one === 'object' && 'name' in one ? one.name : one)))
  if (field === 'image' && typeof value === 'string') attempts.push({ src: value, alt: '' })
  return attempts.find(
    (attempt) => attempt !== null && attempt !== undefined && articleSchema.shape[field].safeParse(attempt).success,
  )
}

/** The heading with one sign at the top is the headline. */
function takeHeadline(body: Root): Finding | null {
  const index = body.children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const heading = body.children[index]
  if (!heading || index > 3) return null
  body.children.splice(index, 1)
  return stated(plainText(heading), 'the heading with one #')
}

/** Lines right below the headline that sign and date the text. */
function takeSignature(body: Root, lang: string): { byline: Finding<string[]> | null; published: Finding | null } {
  const words = deskWordsFor(lang)
  let byline: Finding<string[]> | null = null
  let published: Finding | null = null
  const isTaken = (node: RootContent): boolean => {
    if (node.type !== 'paragraph') return false
    const text = plainText(node)
    const count = text.split(/\s+/).length
    const [date] = datesIn(text, lang)
    const names = beginsAsByline(text, words) ? namesInByline(text, words) : []
    if (count > 16 || /[.!?]$/.test(text) || (names.length === 0 && !date)) return false
    if (names.length > 0) byline ??= stated(names, 'the line with the writer’s name')
    if (date) published ??= (date.isAmbiguous ? guessed : stated)(date.iso, 'the date below the headline')
    return true
  }
  for (let index = 0; index < Math.min(3, body.children.length); ) {
    const node = body.children[index]
    if (node && isTaken(node)) body.children.splice(index, 1)
    else index++
  }
  return { byline, published }
}
