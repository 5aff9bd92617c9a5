import type { Article } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { type ArticleIndex, indexArticle } from './article-index.ts'
import { weigh } from './article-terms.ts'
import { cutShards, FILE_LIMIT, type Shard } from './cut-shards.ts'
import { NAMES_IN_FILE, type NameText, type SearchManifest, speakerTerm, type TermLists, topicTerm } from './files.ts'
import { PostingsWriter, writeEntries } from './postings.ts'

/** A name that can be searched for. */
export interface SearchedName extends NameText {
  /** Other names of the same. */
  aliases: readonly string[]
  /** How often it is found: those found most come first. */
  count: number
}

/** What the index is made from. */
export interface Searched {
  site: Site
  /** Published articles, newest first. */
  articles: readonly Article[]
  people: readonly SearchedName[]
  topics: readonly SearchedName[]
  /** What has been made of an article already; where it is left out, that is made. */
  indexOf?: (article: Article) => ArticleIndex
}

/** The index, made: bodies of its files, in the order of their numbers. Those of articles are made one by one. */
export interface SearchIndex {
  manifest: Omit<SearchManifest, 'version' | 'articles'>
  shards: string[]
  older: string[]
  people: string[]
  topics: string[]
}

/**
 * Makes the index; the same articles give the same bytes.
 * @param onArticle is given each article's number, and the digest of what its results are shown with
 */
export function buildIndex(
  { site, articles, people, topics, indexOf = (article) => indexArticle(article, site) }: Searched,
  onArticle: (number: number, shown: string) => void = () => {},
): SearchIndex {
  const lists = new Map<string, Lists>()
  const listsOf = (term: string) => {
    const known = lists.get(term)
    if (known) return known
    const made: Lists = {}
    lists.set(term, made)
    return made
  }
  let entries = 0
  for (const [number, article] of numbered(articles)) {
    entries += 1 + article.sections.length + article.quotations.length
    const { shown, terms } = indexOf(article)
    onArticle(number, shown)
    for (let at = 0; at < terms.length; at += 2) {
      const list = listsOf(terms[at] ?? '')
      list.articles ??= new PostingsWriter(PART_LIMIT)
      list.articles.add(number, terms[at + 1] ?? '')
    }
  }
  const addNames = (kind: 'people' | 'topics', names: readonly SearchedName[], ownTerm: (slug: string) => string) =>
    inFiles(names).map((file, number) => {
      for (const [term, found] of nameTerms(file, ownTerm)) {
        const list = listsOf(term)
        list[kind] ??= new PostingsWriter()
        list[kind].add(number, writeEntries(found))
      }
      return JSON.stringify(file.map(({ count, aliases, ...text }): NameText => text))
    })
  const peopleFiles = addNames('people', people, speakerTerm)
  const topicFiles = addNames('topics', topics, topicTerm)
  const older: string[] = []
  const shards = cutShards(sortedLists(lists, older))
  return {
    manifest: { entries, shards: shards.map(({ start }) => start) },
    shards: shards.map(shardBody),
    older,
    people: peopleFiles,
    topics: topicFiles,
  }
}

/** Articles with their numbers, the oldest first: a new one leaves the others' numbers as they are. */
export function numbered(articles: readonly Article[]): [number: number, article: Article][] {
  return articles.toReversed().map((article, number) => [number, article])
}

/** Bytes after which a list of postings goes on in another file. */
const PART_LIMIT = FILE_LIMIT * 0.75

interface Lists {
  articles?: PostingsWriter
  people?: PostingsWriter
  topics?: PostingsWriter
}

/** Those with the most entries first, so that the first file holds the names that are wanted most; it is always there. */
function inFiles(names: readonly SearchedName[]): SearchedName[][] {
  const sorted = names.toSorted((a, b) => b.count - a.count || (a.slug < b.slug ? -1 : 1))
  return Array.from({ length: Math.max(1, Math.ceil(sorted.length / NAMES_IN_FILE)) }, (_, index) =>
    sorted.slice(index * NAMES_IN_FILE, (index + 1) * NAMES_IN_FILE),
  )
}

/** Terms of one file of names, with the places of the names there and the weights. */
function nameTerms(names: readonly SearchedName[], ownTerm: (slug: string) => string): Map<string, number[]> {
  const terms = new Map<string, number[]>()
  for (const [place, { slug, name, role, aliases }] of names.entries()) {
    const found = weigh([[name, 3], ...aliases.map((alias): [string, number] => [alias, 2]), [role, 1]])
    found.set(ownTerm(slug), 3)
    for (const [term, weight] of found) {
      const places = terms.get(term) ?? []
      terms.set(term, places)
      places.push(place, weight)
    }
  }
  return terms
}

/** Terms in their order with their postings as JSON; what is too long for a shard is put among the older parts. */
function* sortedLists(lists: Map<string, Lists>, older: string[]): Generator<[term: string, list: string]> {
  for (const term of [...lists.keys()].sort()) {
    const { articles, people, topics } = lists.get(term) ?? {}
    const newest = articles?.part()
    const list: TermLists = {
      ...(newest && { articles: newest.text }),
      ...(people && { people: people.part().text }),
      ...(topics && { topics: topics.part().text }),
    }
    if (articles && newest && articles.full.length > 0) {
      list.first = newest.first
      list.older = articles.full
        .map(({ first, text }) => ({ file: older.push(JSON.stringify(text)) - 1, first }))
        .reverse()
    }
    yield [term, JSON.stringify(Object.keys(list).length === 1 && list.articles ? list.articles : list)]
  }
}

const shardBody = ({ terms, lists }: Shard) => `{"terms":${JSON.stringify(terms)},"lists":[${lists.join(',')}]}`
