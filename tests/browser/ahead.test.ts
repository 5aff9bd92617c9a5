import { test as base, expect, type Page } from '@playwright/test'
import { readKept } from '../../src/offline/kept.ts'
import { type Host, openHost } from './host.ts'

/* What browsers fetch and prepare before anybody follows a link. */

const root = new URL('../..', import.meta.url).pathname

const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = await openHost(`${root}.cache/fixture-site`, '/lantern/')
    await use(host)
    await host.close()
  },
})

const NEXT = 'articles/harbour-bridge-vote/'

/** Paths of the pages that are kept to be read offline. */
async function keptPaths(page: Page): Promise<string[]> {
  const written = await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((key) => key.endsWith(':pages'))) {
      const cache = await caches.open(name)
      const list = (await cache.keys()).find(({ url }) => url.endsWith('offline-list.json'))
      if (list) return (await cache.match(list))?.json()
    }
  })
  return readKept(written).pages.map(({ address }) => new URL(address).pathname.replace('/lantern/', ''))
}

test('a page is fetched when its link is about to be followed, and counts as read when somebody has opened it', async ({
  page,
  host,
}) => {
  const messages: string[] = []
  page.on('console', (message) => messages.push(message.text()))
  await page.goto(host.url)
  await expect.poll(() => keptPaths(page)).toEqual([''])
  await page.reload()
  expect(host.asked).not.toContain(NEXT)

  const link = page.locator(`main a[href$="${NEXT}"]`).first()
  await link.hover()
  await expect.poll(() => host.asked).toContain(NEXT)
  // As long as it takes to keep a page that was read.
  await page.waitForTimeout(500)
  expect(await keptPaths(page)).toEqual([''])

  await link.click()
  await expect(page).toHaveURL(host.url + NEXT)
  await expect.poll(() => keptPaths(page)).toEqual([NEXT, ''])
  expect(messages).toEqual([])
})

test('links to files, to the search and to places on the page itself fetch nothing', async ({ browser, host }) => {
  // No worker, which keeps pages when it likes.
  const page = await browser.newPage({ serviceWorkers: 'block' })
  await page.goto(host.url + NEXT, { waitUntil: 'networkidle' })
  // Pictures and the like may come late; what must not come are pages, feeds and the index.
  const asked = () => host.asked.filter((path) => !path.startsWith('_astro/') && path !== 'icon.svg')
  const before = asked()
  for (const selector of ['.contents ol a[href^="#"]', 'a[href$="/feed.xml"]', '.masthead a[href$="/search/"]']) {
    await page.locator(selector).first().hover()
    await page.waitForTimeout(400)
  }
  expect(asked()).toEqual(before)
  await page.close()
})

test('nothing runs on a page that is prepared until somebody opens it', async ({ page, host }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'prerendering', { configurable: true, value: true })
  })
  await page.goto(host.url + NEXT, { waitUntil: 'networkidle' })
  const current = page.locator('.contents [aria-current]')
  await expect(current).toHaveCount(0)
  expect(host.asked).not.toContain('offline-worker.js')

  await page.evaluate(() => document.dispatchEvent(new Event('prerenderingchange')))
  await expect(current).toHaveCount(1)
  await expect.poll(() => keptPaths(page)).toEqual([NEXT])
})
