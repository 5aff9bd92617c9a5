import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Loader, LoaderContext } from 'astro/loaders'
import { ContentFaults, formatFault } from '../article/fault.ts'
import { plainly } from '../publish/build-fault.ts'
import { readSettings } from '../settings.ts'
import type { ContentReader } from './content-reader.ts'
import type { Entry, Reading } from './read-collections.ts'
import { readerFor } from './read-early.ts'

/** One for all collections. */
let reader: ContentReader | undefined

/** Fills one collection with what the folder of content holds. */
export function contentLoader(collection: 'articles' | 'people' | 'permalinks' | 'site'): Loader {
  return {
    name: `on-the-record-${collection}`,
    async load(context) {
      reader ??= readerFor(context.config, context.watcher !== undefined)
      const { read, readAgain } = reader
      const fill = async (reading: Promise<Reading>) => {
        const found = await reading.catch((error: unknown) => {
          throw plainly(error)
        })
        if (collection === 'articles') report(found, context)
        // What else there is of faulty content would be half of it.
        if (found.faults.length === 0) await store(context, found[collection])
      }
      const refill = (reading: Promise<Reading>) =>
        fill(reading).catch((error: unknown) => context.logger.error(messageOf(error)))
      watch(context, () => refill(readAgain()))
      // While writing, a fault is shown and the last good content stays, if there is any.
      await (context.watcher && context.store.keys().length > 0 ? refill(read()) : fill(read()))
    },
  }
}

/** @throws ContentFaults where there is something that must not be published */
function report({ faults, lost, notes }: Reading, { logger, watcher }: LoaderContext): void {
  if (faults.length > 0) throw new ContentFaults(faults)
  // While writing, addresses come and go; what is published keeps them.
  if (watcher) for (const fault of lost) logger.warn(formatFault(fault))
  else if (lost.length > 0) throw new ContentFaults(lost)
  for (const note of notes) logger.info(note)
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
function watch({ config, watcher }: LoaderContext, refill: () => Promise<void>): void {
  if (!watcher) return
  const { contentDir } = readSettings(fileURLToPath(config.root))
  watcher.add(contentDir)
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher.on(event, (path: string) => (path.startsWith(join(contentDir, sep)) ? refill() : undefined))
  }
}
