import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { KeptPage } from '../../src/offline/kept.ts'
import { storeAt } from '../../src/offline/store.ts'

const SCOPE = 'https://a.example/news/'
const store = storeAt(SCOPE)

/** The browser's caches, with room for so many copies. */
class Caches {
  readonly caches = new Map<string, Map<string, Response>>()
  room = Number.POSITIVE_INFINITY

  has = async (name: string) => this.caches.has(name)
  delete = async (name: string) => this.caches.delete(name)
  match = async (address: string, { cacheName }: { cacheName: string }) =>
    this.caches.get(cacheName)?.get(address)?.clone()

  open = async (name: string) => {
    const cache = this.caches.get(name) ?? new Map<string, Response>()
    this.caches.set(name, cache)
    return {
      keys: async () => [...cache.keys()].map((url) => ({ url })),
      delete: async ({ url }: { url: string }) => cache.delete(url),
      put: async (address: string, copy: Response) => {
        if (!cache.has(address) && cache.size >= this.room) throw new DOMException('Full', 'QuotaExceededError')
        cache.set(address, copy)
      },
    }
  }
}

let browser = new Caches()

beforeEach(() => {
  browser = new Caches()
  vi.stubGlobal('caches', browser)
  vi.stubGlobal('navigator', { locks: { request: (_: string, task: () => unknown) => task() } })
})

afterEach(() => vi.unstubAllGlobals())

const pageOf = (name: string, readAt: number, assets: string[] = []): KeptPage => ({
  address: `${SCOPE}${name}/`,
  headline: name,
  section: null,
  lang: 'en',
  dir: 'ltr',
  former: [],
  pictures: [],
  readAt,
  assets,
})

const keep = (page: KeptPage) => store.keepPage(page, new Response(page.headline))
const headlines = async () => (await store.read()).pages.map(({ headline }) => headline)

test('a page that is kept comes back', async () => {
  await store.setUp()
  await keep(pageOf('a', 1))
  expect(await (await store.page(`${SCOPE}a/`))?.text()).toBe('a')
  expect(await headlines()).toEqual(['a'])
})

test('with a page go the files that no other page needs', async () => {
  await store.setUp()
  await keep(pageOf('a', 1, ['https://a.example/font', 'https://a.example/picture']))
  await keep(pageOf('b', 2, ['https://a.example/font']))
  for (const asset of ['font', 'picture']) await store.keepAsset(`https://a.example/${asset}`, new Response(asset))
  await store.forget(`${SCOPE}a/`)
  expect(await store.page(`${SCOPE}a/`)).toBeUndefined()
  expect([...(await store.assets())]).toEqual(['https://a.example/font'])
})

test('where room is short, the pages read longest ago make some', async () => {
  await store.setUp()
  for (const [index, name] of ['a', 'b', 'c', 'd'].entries()) await keep(pageOf(name, index))
  // Four pages and their list.
  browser.room = 5
  await keep(pageOf('e', 5))
  expect(await headlines()).toEqual(['e', 'd', 'c'])
  expect(await store.page(`${SCOPE}e/`)).toBeDefined()
  expect(await store.page(`${SCOPE}a/`)).toBeUndefined()
})

test('nothing is kept where nothing was set up, or where it was taken away', async () => {
  await keep(pageOf('a', 1))
  await store.keepAsset('https://a.example/font', new Response('font'))
  expect(browser.caches.size).toBe(0)
  await store.setUp()
  await keep(pageOf('a', 1))
  await store.clear()
  await keep(pageOf('b', 2))
  expect(browser.caches.size).toBe(0)
  expect(await headlines()).toEqual([])
})

test('sites below other paths are left alone', async () => {
  const other = storeAt('https://a.example/')
  await store.setUp()
  await other.setUp()
  await keep(pageOf('a', 1))
  await other.clear()
  expect(await headlines()).toEqual(['a'])
})
