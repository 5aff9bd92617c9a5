import { globSync, readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { test as base, expect, type Page, type Response, type Route } from '@playwright/test'
import { type Host, openHost } from './host.ts'
import { someOfEachKind } from './kinds.ts'

/* What a page may cost its reader: its budgets, and every file that a page asks for by itself. */

const root = new URL('../..', import.meta.url).pathname

const SITES = {
  site: { folder: `${root}dist`, base: '/' },
  newspaper: { folder: `${root}.cache/fixture-site`, base: '/lantern/' },
} as const
type Site = keyof typeof SITES

/** Bytes. */
const BUDGET = { html: 14_000, script: 2_000, font: 60_000 }
const MOST_FONTS = 2

/** What the scripts of pages that are for more than reading may weigh besides: bytes, compressed. */
const APPLICATIONS: Record<string, number> = { search: 8_500, offline: 2_500 }

/** Pages longer than what the budget is for: fifty quotations, and the list of all of them. */
const LONGER: Record<string, number> = { article: 17_000 }

/** What pages of the site itself ask for. Whoever adds a file writes it down here. */
const READING = ['Page.js', 'literata-latin.woff2', 'print.css']
const FILES: Record<string, string[]> = {
  front: READING,
  article: READING,
  section: READING,
  quotation: READING,
  people: READING,
  person: READING,
  topics: READING,
  topic: READING,
  archive: READING,
  month: READING,
  about: READING,
  'not found': READING,
  search: [...READING, 'search.js', 'index.json'],
  offline: [...READING, 'KeptPages.js'],
}

/** A reader's choices, before anything is painted: the one script within a page. */
const INLINE_SCRIPTS = 1

/** What Playwright says where it lets no worker in. */
const NO_WORKER = 'Service Worker registration blocked by Playwright'

/** The site's mark: browsers fetch it when they like, some never. */
const ICON = 'icon.svg'

const test = base.extend<object, { host: (site: Site) => Promise<Host> }>({
  host: [
    async ({ browserName: _ }, use) => {
      const open = new Map<Site, Promise<Host>>()
      await use((site) => {
        const host = open.get(site) ?? openHost(SITES[site].folder, SITES[site].base)
        open.set(site, host)
        return host
      })
      await Promise.all([...open.values()].map(async (host) => (await host).close()))
    },
    { scope: 'worker' },
  ],
})
// What a page asks for by itself; what is kept for reading offline comes later, at leisure.
test.use({ serviceWorkers: 'block', viewport: { width: 412, height: 823 } })

const compressed = (body: Buffer) => brotliCompressSync(body).length

/** A file's name without what changes with its content: `Page.js`, `literata-latin.woff2`. */
const plainName = (url: string) =>
  decodeURIComponent(new URL(url).pathname)
    .replace(/.*\//, '')
    .replace(/^([^.]+)\..*\.(\w+)$/, '$1.$2')

/** Some pages of each kind; those that lead on are gone at once. */
const pagesOf = (site: Site) =>
  [...someOfEachKind(SITES[site].folder)].flatMap(([kind, pages]) =>
    kind === 'moved' ? [] : pages.map((page) => ({ kind, ...page })),
  )

test('the article arrives in the first flight', () => {
  const file = globSync(`${SITES.site.folder}/articles/*/index.html`)[0] ?? ''
  expect(compressed(readFileSync(file))).toBeLessThanOrEqual(BUDGET.html)
})

for (const site of ['site', 'newspaper'] as const) {
  for (const { kind, path, html } of pagesOf(site)) {
    test(`costs no more than it may, and nothing moves: ${kind} of the ${site}, /${path}`, async ({ page, host }) => {
      const { url } = await host(site)
      const messages: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(error.message))
      await page.addInitScript(countShifts)
      await page.route(/\.(woff2|avif|webp|jpg|png|gif|svg)$/, arriveLate)

      const asked = await filesOf(page, url + path)
      const ofType = (type: string) => asked.filter((file) => file.type === type)
      const bytes = (type: string) => ofType(type).reduce((sum, { size }) => sum + size, 0)
      expect.soft(compressed(Buffer.from(html))).toBeLessThanOrEqual(LONGER[kind] ?? BUDGET.html)
      expect.soft(ofType('stylesheet').map(({ name }) => name)).toEqual(['print.css'])
      expect.soft(await blocking(page)).toEqual([])
      expect.soft(bytes('script')).toBeLessThanOrEqual(BUDGET.script + (APPLICATIONS[kind] ?? 0))
      expect.soft(ofType('script').length).toBeLessThanOrEqual(kind in APPLICATIONS ? 2 : 1)
      expect.soft(ofType('font').length).toBeLessThanOrEqual(MOST_FONTS)
      expect.soft(bytes('font')).toBeLessThanOrEqual(BUDGET.font)
      expect.soft(await scriptsIn(page)).toEqual({ blocking: 0, inline: INLINE_SCRIPTS })
      if (site === 'site') expect.soft(asked.map(({ name }) => name).sort()).toEqual([...(FILES[kind] ?? [])].sort())

      for (const width of [412, 1280]) {
        await page.setViewportSize({ width, height: 823 })
        if (width !== 412) await page.reload()
        await page.evaluate(scrollThrough)
        expect.soft(await page.evaluate(() => globalThis.shifts), `at ${width} pixels`).toEqual([])
      }
      expect(messages.filter((message) => message !== NO_WORKER)).toEqual([])
    })
  }
}

/** Long after the text. */
async function arriveLate(route: Route): Promise<void> {
  await new Promise((wake) => setTimeout(wake, 200))
  // The page may be left before.
  await route.continue().catch(() => {})
}

interface AskedFile {
  name: string
  type: string
  /** Bytes, compressed where that makes them fewer. */
  size: number
}

/** Loads a page, and tells the files that it asked for. */
async function filesOf(page: Page, url: string): Promise<AskedFile[]> {
  const asked: Promise<AskedFile | null>[] = []
  const note = (response: Response) => {
    const type = response.request().resourceType()
    if (type === 'document') return
    asked.push(
      response.body().then(
        (body) => ({
          name: plainName(response.url()),
          type,
          size: type === 'font' ? body.length : Math.min(body.length, compressed(body)),
        }),
        () => null,
      ),
    )
  }
  page.on('response', note)
  await page.goto(url, { waitUntil: 'networkidle' })
  page.off('response', note)
  return (await Promise.all(asked)).flatMap((file) => (file && file.name !== ICON ? [file] : []))
}

/** Files that the page waits for before it is shown. */
const blocking = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking')
      .map(({ name }) => name),
  )

/** Scripts that hold up a page, and those in it; data for machines is none. */
const scriptsIn = (page: Page) =>
  page.evaluate(() => {
    const scripts = [...document.scripts].filter(({ type }) => ['', 'module', 'text/javascript'].includes(type))
    return {
      blocking: scripts.filter(({ src, type, defer, async }) => src && type !== 'module' && !defer && !async).length,
      inline: scripts.filter(({ src }) => !src).length,
    }
  })

declare global {
  // What has moved on a page: by how much, and what.
  var shifts: string[]
}

/** Runs in the page. */
function countShifts(): void {
  globalThis.shifts = []
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const sources: { node: Node | null }[] = Reflect.get(entry, 'sources') ?? []
      const moved = sources.map(({ node }) =>
        node instanceof Element ? `${node.tagName}.${node.className}` : node?.nodeName,
      )
      globalThis.shifts.push(`${Reflect.get(entry, 'value')}: ${moved.join(', ')}`)
    }
  }).observe({ type: 'layout-shift', buffered: true })
}

/** Runs in the page: brings all of it into sight, with its pictures. */
async function scrollThrough(): Promise<void> {
  const rest = () => new Promise((wake) => requestAnimationFrame(() => setTimeout(wake, 30)))
  const step = Math.max(innerHeight, document.documentElement.scrollHeight / 8)
  for (let top = 0; top < document.documentElement.scrollHeight; top += step) {
    scrollTo({ top, behavior: 'instant' })
    await rest()
  }
  await Promise.all([...document.images].map((image) => image.decode().catch(() => {})))
  await rest()
}
