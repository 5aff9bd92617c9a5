import { dirname, join, relative, resolve, sep } from 'node:path'
import { ContentFaults, type Fault } from '../article/fault.ts'
import { addressesOf } from '../permalink/addresses.ts'
import { recordAddresses } from '../permalink/record-addresses.ts'
import { type ArticleStore, articleStoreFile, openArticleStore } from './article-store.ts'
import { codeDigest, readContent, readIndex } from './read-content.ts'

/** A folder of content, and where what is read of it is kept. */
export interface ReadingOrder {
  contentDir: string
  /** Where all is kept that can be made again. */
  cacheDir: string
  /** The project's root. */
  root: string
}

/** An entry of a collection, as Astro wants it. */
export interface Entry {
  id: string
  data: Record<string, unknown>
  digest?: string
  filePath?: string
}

/** The collections of a folder of content. Of articles they hold hardly more than the names: the rest is in their store. */
export interface Reading {
  articles: Entry[]
  people: Entry[]
  permalinks: Entry[]
  site: Entry[]
  /** Where there are any, no articles are given. */
  faults: readonly Fault[]
  /** Addresses and links that lead nowhere: nothing may be published until they are mended. */
  lost: readonly Fault[]
  /** What is worth a line while building. */
  notes: string[]
}

/** Reads a folder of content, and keeps its articles in their store. */
export async function readCollections(order: ReadingOrder): Promise<Reading> {
  const reading: Reading = { articles: [], people: [], permalinks: [], site: [], faults: [], lost: [], notes: [] }
  try {
    const { site, people, permalinks } = await readIndex(order.contentDir, order.root)
    reading.site = [{ id: 'site', data: site }]
    reading.permalinks = [{ id: 'permalinks', data: { permalinks } }]
    reading.people = people.map((person) => ({ id: person.slug, data: { ...person } }))
    return { ...reading, ...(await readAndKeepArticles(order)) }
  } catch (error) {
    if (!(error instanceof ContentFaults)) throw error
    return { ...reading, faults: error.faults }
  }
}

async function readAndKeepArticles({ contentDir, cacheDir, root }: ReadingOrder) {
  const store = openArticleStore(articleStoreFile(cacheDir, contentDir), codeDigest(root))
  try {
    let unchanged = 0
    const known: ArticleStore['known'] = (slug, digest) => {
      const read = store.known(slug, digest)
      if (read) unchanged++
      return read
    }
    const { articles, edition, permalinks, lost, lostLinks } = await readContent(contentDir, root, { ...store, known })
    store.keepOnly(articles)
    const { added } = recordAddresses(permalinks, addressesOf(edition))
    const notes = [`Articles: ${articles.length}, unchanged: ${unchanged}`]
    if (added.length > 0) notes.push(`Addresses not on record yet: ${added.length}; npm run permalinks records them`)
    const entries = articles.map(({ article, file, digest, pictures }) => {
      const filePath = relative(root, resolve(root, file))
      // Astro looks for them from the article's own file.
      const from = dirname(resolve(root, filePath))
      const images = pictures.map(({ key, path }) => [key, relative(from, join(contentDir, path)).replaceAll(sep, '/')])
      return { id: article.slug, data: { images: Object.fromEntries(images) }, digest, filePath }
    })
    return { articles: entries, lost: [...lost, ...lostLinks], notes }
  } finally {
    store.close()
  }
}
