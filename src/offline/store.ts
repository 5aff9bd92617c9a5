import { OFFLINE_PAGE } from './addresses.ts'
import { halved, type Kept, type KeptPage, needs, readKept, withoutPage, withPage } from './kept.ts'

/** What is kept on this device of the site at one scope. */
export type Store = ReturnType<typeof storeAt>

/**
 * Opens what is kept: copies of pages, their assets, and the list of both, in the browser's caches. Their names never
 * change, so that a new worker finds what was read before it. Pages and worker may use it at the same time.
 * @param scope address of the site's root, with its last slash; sites below other paths have stores of their own
 */
export function storeAt(scope: string) {
  const name = `on-the-record:${new URL(scope).pathname}`
  const pageCache = `${name}:pages`
  const assetCache = `${name}:assets`
  const list = `${scope}offline-list.json`
  const standIn = scope + OFFLINE_PAGE

  /** One task at a time, whether a page or the worker has it done. */
  const alone = <T>(task: () => Promise<T>) => navigator.locks.request(name, task)

  /** Nothing is ever written where nothing was set up: what a reader has switched off stays off. */
  const isSetUp = () => caches.has(pageCache)

  async function setUp(): Promise<void> {
    await caches.open(pageCache)
    await caches.open(assetCache)
  }

  const clear = () =>
    alone(async () => {
      await caches.delete(pageCache)
      await caches.delete(assetCache)
    })

  async function copyIn(cacheName: string, address: string): Promise<Response | undefined> {
    return caches.match(address, { cacheName, ignoreVary: true })
  }

  async function read(): Promise<Kept> {
    const written: unknown = await (await copyIn(pageCache, list))?.json().catch(() => null)
    return readKept(written)
  }

  /** Writes the list, then drops every copy that is not on it. */
  async function write(kept: Kept): Promise<void> {
    const pages = await caches.open(pageCache)
    await pages.put(list, new Response(JSON.stringify(kept), { headers: { 'Content-Type': 'application/json' } }))
    const listed = new Set([list, standIn, ...kept.pages.map(({ address }) => address)])
    await drop(pages, (address) => !listed.has(address))
    const needed = needs(kept)
    await drop(await caches.open(assetCache), (address) => !needed(address))
  }

  /** Changes what is kept; nothing else changes it meanwhile. */
  const change = (update: (kept: Kept) => Kept) =>
    alone(async () => {
      if (await isSetUp()) await write(update(await read()))
    })

  /** Puts a copy into its cache and on the list. Where room is short, the pages read longest ago make some. */
  const put = (address: string, copy: Response, update: (kept: Kept) => Kept) =>
    alone(async () => {
      if (!(await isSetUp())) return
      const spare = copy.clone()
      const pages = await caches.open(pageCache)
      try {
        await pages.put(address, copy)
        await write(update(await read()))
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error
        await write(halved(await read()))
        await pages.put(address, spare)
        await write(update(await read()))
      }
    })

  return {
    isSetUp,
    setUp,
    clear,
    read,
    change,
    forget: (address: string) => change((kept) => withoutPage(kept, address)),
    keepPage: (page: KeptPage, copy: Response) => put(page.address, copy, (kept) => withPage(kept, page)),
    keepStandIn: (copy: Response, facts: NonNullable<Kept['standIn']>) =>
      put(standIn, copy, (kept) => ({ ...kept, standIn: facts })),
    page: (address: string) => copyIn(pageCache, address),
    asset: (address: string) => copyIn(assetCache, address),
    /** The assets of which there is a copy. */
    async assets(): Promise<Set<string>> {
      const keys = (await isSetUp()) ? await (await caches.open(assetCache)).keys() : []
      return new Set(keys.map(({ url }) => url))
    },
    async keepAsset(address: string, answer: Response): Promise<void> {
      // It has to be here whole before others are made to wait.
      const copy = new Response(await answer.blob(), { headers: answer.headers })
      await alone(async () => {
        if (await isSetUp()) await (await caches.open(assetCache)).put(address, copy)
      })
    },
  }
}

async function drop(cache: Cache, isUseless: (address: string) => boolean): Promise<void> {
  const useless = (await cache.keys()).filter(({ url }) => isUseless(url))
  await Promise.all(useless.map((request) => cache.delete(request)))
}
