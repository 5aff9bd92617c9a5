import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from './pages.ts'
import { ARTICLE } from './sites.ts'

const pages = Object.values(PAGES)
const fixturePages = Object.values(FIXTURE_PAGES)

test('the article arrives in the first flight', () => {
  const html = readFileSync(new URL(`../../dist${new URL(ARTICLE).pathname}index.html`, import.meta.url))
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(14_000)
})

for (const url of pages) {
  test(`nothing blocks or fails: ${new URL(url).pathname}`, async ({ page }) => {
    const requests: string[] = []
    const messages: string[] = []
    page.on('request', (request) => requests.push(request.resourceType()))
    page.on('console', (message) => messages.push(message.text()))
    page.on('pageerror', (error) => messages.push(error.message))
    await page.goto(url)
    await page.waitForLoadState('networkidle')
    // The style sheet for paper is there for when it is needed, and holds up nothing.
    expect(requests.filter((type) => type === 'stylesheet').length).toBeLessThanOrEqual(1)
    await expect(page.locator('link[rel=stylesheet]:not([media=print])')).toHaveCount(0)
    expect(requests.filter((type) => type === 'font').length).toBeLessThanOrEqual(2)
    // Data for machines is no script.
    const scripts = page.locator('script:not([type="application/ld+json"])')
    // One stands in the head itself: a reader's choices, before anything is painted.
    const within = scripts.and(page.locator(':not([src])'))
    expect(await within.evaluateAll((all) => all.map((script) => script.parentElement?.localName))).toEqual(['head'])
    expect(await scripts.and(page.locator('[src]:not([type=module], [defer])')).count()).toBe(0)
    expect(messages).toEqual([])
  })
}

for (const width of [320, 768, 1280]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const url of [...pages, ...fixturePages]) {
      await page.goto(url)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, url).toBeLessThanOrEqual(0)
    }
  })
}
