import { relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { ContentFaults, formatFault } from '../article/fault.ts'
import { pictureOf, picturesIn } from '../article/pictures.ts'
import { addressesOf } from '../permalink/addresses.ts'
import { recordAddresses } from '../permalink/record-addresses.ts'
import { readSettings } from '../settings.ts'
import { type ArticleStore, articleStoreFile, openArticleStore } from './article-store.ts'
import { readContent, readIndex } from './read-content.ts'

export type CollectionName = 'articles' | 'people' | 'permalinks' | 'site'

/** Fills one collection with what the folder of content holds. */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `on-the-record-${collection}`,
    async load(context) {
      const root = fileURLToPath(context.config.root)
      const { contentDir } = readSettings(root)
      const fill = async () => store(context, await entriesOf(collection, context, contentDir, root))
      const refill = () => fill().catch((error: unknown) => context.logger.error(messageOf(error)))
      // While writing, a fault is shown and the last good content stays, if there is any.
      await (context.watcher && context.store.keys().length > 0 ? refill() : fill())
      watch(context, contentDir, refill)
    },
  }
}

interface Entry {
  id: string
  data: Record<string, unknown>
  digest?: string
  filePath?: string
}

async function entriesOf(
  collection: CollectionName,
  { config, logger, watcher }: LoaderContext,
  contentDir: string,
  root: string,
): Promise<Entry[]> {
  if (collection === 'articles') {
    const store = openArticleStore(articleStoreFile(fileURLToPath(config.cacheDir), contentDir))
    try {
      let unchanged = 0
      const known: ArticleStore['known'] = (slug, digest) => {
        const read = store.known(slug, digest)
        if (read) unchanged++
        return read
      }
      const { articles, edition, permalinks, lost } = await readContent(contentDir, root, { ...store, known })
      store.keepOnly(articles)
      // While writing, addresses come and go; what is published keeps them.
      if (watcher) for (const fault of lost) logger.warn(formatFault(fault))
      else if (lost.length > 0) throw new ContentFaults(lost)
      logger.info(`Articles: ${articles.length}, unchanged: ${unchanged}`)
      const { added } = recordAddresses(permalinks, addressesOf(edition))
      if (added.length > 0) logger.info(`Addresses not on record yet: ${added.length}; npm run permalinks records them`)
      return articles.map(({ article, file, digest }) => ({
        id: article.slug,
        data: { images: Object.fromEntries(picturesIn(article).map((key) => [key, pictureOf(key)])) },
        digest,
        filePath: relative(root, resolve(root, file)),
      }))
    } finally {
      store.close()
    }
  }
  const { site, people, permalinks } = await readIndex(contentDir, root)
  if (collection === 'site') return [{ id: 'site', data: site }]
  if (collection === 'permalinks') return [{ id: 'permalinks', data: { permalinks } }]
  return people.map((person) => ({ id: person.slug, data: { ...person } }))
}

async function store({ store, parseData }: LoaderContext, entries: readonly Entry[]): Promise<void> {
  const gone = new Set(store.keys())
  for (const entry of entries) {
    gone.delete(entry.id)
    store.set({ ...entry, data: await parseData(entry) })
  }
  for (const id of gone) store.delete(id)
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Reads the content anew whenever one of its files changes. */
function watch({ watcher }: LoaderContext, contentDir: string, refill: () => Promise<void>): void {
  if (!watcher) return
  watcher.add(contentDir)
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => (path.startsWith(contentDir) ? refill() : undefined))
  }
}
