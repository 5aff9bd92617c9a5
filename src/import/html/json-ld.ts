import type { Root } from 'hast'
import { parseFragment } from './parse.ts'
import { attribute, findAll, textOf } from './tree.ts'

/** What a page says of its article in JSON-LD (schema.org), each as far as it is said. */
export interface LinkedArticle {
  headline: string | null
  description: string | null
  /** Persons first. */
  authors: { name: string; isPerson: boolean }[]
  published: string | null
  modified: string | null
  publisher: string | null
  url: string | null
  lang: string | null
  section: string | null
  keywords: string[]
  image: string | null
  /** The article's words, where they are given; some pages cut them short. */
  body: string | null
}

type Node = Record<string, unknown>

const ARTICLE = /(?:Article|BlogPosting|Report|Review|Posting)$/
const ISLAND = /^application\/(?:[\w.]+\+)?ld\+json/i

/**
 * Finds what a page says of its own article; of several, the one whose headline or address is the page's.
 * @param isOwn tells how much a headline and an address look like this page's
 */
export function linkedArticle(
  tree: Root,
  isOwn: (headline: string | null, url: string | null) => number,
): LinkedArticle | null {
  const nodes = findAll(tree, (element) => element.tagName === 'script' && ISLAND.test(attribute(element, 'type')))
    .map((script) => script.children.map((child) => (child.type === 'text' ? child.value : '')).join(''))
    .flatMap((json) => nodesIn(parse(json), 0))
  const byId = new Map(nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node] as const] : [])))
  const articles = nodes
    .filter((node) => typesOf(node).some((type) => ARTICLE.test(type)))
    .map((node) => read(node, (id) => byId.get(id) ?? null))
    .map((article) => ({ article, rank: isOwn(article.headline, article.url) + (article.published ? 0.1 : 0) }))
    .sort((a, b) => b.rank - a.rank)
  const best = articles[0]
  if (best && (best.rank >= 0.5 || articles.length === 1 || articles.every(({ rank }) => rank < 0.2)))
    return best.article
  return null
}

/** JSON as pages have it: in comments, with line ends in strings, with a comma too many. */
function parse(text: string): unknown {
  const bare = text
    .trim()
    .replace(
      /^(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)$/g,
      '',
    )
    .replace(/;\s*$/, '')
  for (const attempt of [
    bare,
    bare.replace(/[\n\r\t]+/g, ' '),
    bare.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1'),
  ]) {
    try {
      return JSON.parse(attempt)
    } catch {
      // The next attempt mends more.
    }
  }
  return null
}

const DEEPEST = 6

/** Every object of the page's own graph; what stands in lists of other pages is left out. */
function nodesIn(value: unknown, depth: number): Node[] {
  if (depth > DEEPEST) return []
  if (Array.isArray(value)) return value.flatMap((item) => nodesIn(item, depth + 1))
  if (!isNode(value)) return []
  return [
    value,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'about', 'hasPart', 'author', 'publisher'].flatMap((key) =>
      nodesIn(value[key], depth + 1),
    ),
  ]
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (node: Node): string[] => listOf(node['@type']).filter((type) => typeof type === 'string')

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]

function read(node: Node, byId: (id: string) => Node | null): LinkedArticle {
  const text = (key: string) => textIn(node[key])
  const authors = [...listOf(node['author']), ...(node['author'] ? [] : listOf(node['creator']))].flatMap((author) => {
    const found =
      typeof author === 'string' ? null : isNode(author) ? { ...byId(String(author['@id'])), ...author } : null
    const type = found ? typesOf(found) : []
    const names = found ? listOf(found['name']) : [author]
    return names.flatMap((name) => {
      const plain = plainOf(name)
      return plain ? [{ name: plain, isPerson: !type.some((one) => /Organi[sz]ation|Brand|Thing$/.test(one)) }] : []
    })
  })
  const publisher = listOf(node['publisher']).map((one) =>
    isNode(one) ? { ...byId(String(one['@id'])), ...one } : one,
  )[0]
  const page = node['mainEntityOfPage']
  return {
    headline: text('headline') ?? text('name') ?? null,
    description: text('description'),
    authors: [...authors.filter(({ isPerson }) => isPerson), ...authors.filter(({ isPerson }) => !isPerson)],
    published: text('datePublished') ?? text('dateCreated'),
    modified: text('dateModified'),
    publisher: isNode(publisher) ? plainOf(publisher['name']) : plainOf(publisher),
    url: text('url') ?? (isNode(page) ? textIn(page['@id']) : textIn(page)),
    lang: textIn(
      isNode(node['inLanguage'])
        ? (node['inLanguage']['alternateName'] ?? node['inLanguage']['name'])
        : node['inLanguage'],
    ),
    section: listOf(node['articleSection']).map(plainOf).find(Boolean) ?? null,
    keywords: listOf(node['keywords'])
      .flatMap((one) => (isNode(one) ? [plainOf(one['name'])] : (plainOf(one)?.split(/\s*[,;]\s*/) ?? [])))
      .filter((word): word is string => word !== null && word !== ''),
    image:
      listOf(node['image'])
        .map((one) => (isNode(one) ? textIn(one['url'] ?? one['contentUrl']) : textIn(one)))
        .find(Boolean) ?? null,
    body: bodyOf(node['articleBody']),
  }
}

const textIn = (value: unknown): string | null => listOf(value).map(plainOf).find(Boolean) ?? null

/** A value's words: some pages write HTML or its entities there, some twice over. */
function plainOf(value: unknown): string | null {
  if (typeof value !== 'string') return null
  let text = value
  for (let round = 0; round < 2 && /&[#\w]+;|<[a-z/]/i.test(text); round++) text = textOf(parseFragment(text))
  return text.replace(/\s+/g, ' ').trim() || null
}

/** The article's words, paragraphs parted by line ends as they are given. */
function bodyOf(value: unknown): string | null {
  const text = listOf(value)
    .filter((one) => typeof one === 'string')
    .join('\n')
  const paragraphs = text.split(/\n+|<\/p>|<br\s*\/?>/i).map(plainOf)
  return paragraphs.filter(Boolean).join('\n') || null
}
