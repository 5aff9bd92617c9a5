import { globSync, readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { parsePermalinks } from '../../src/permalink/permalinks-file.ts'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

const root = new URL('../..', import.meta.url).pathname
const sites = {
  site: { content: 'content', built: 'dist' },
  newspaper: { content: 'tests/fixtures/content', built: '.cache/fixture-site' },
}
/** Pages and files that only machines follow, or that are no address to keep. */
const UNRECORDED = /^(404\.html|offline\/|.*share\.png|sitemap|news-sitemap|robots|.*\.txt)/

for (const [name, { content, built }] of Object.entries(sites)) {
  test(`what is on record of the ${name} is what is built, page for page and place for place`, () => {
    const text = readFileSync(`${root}${content}/permalinks.txt`, 'utf8')
    const { permalinks } = parsePermalinks(text, '')
    const pages = globSync('**/index.html', { cwd: root + built }).filter((page) => !UNRECORDED.test(page))
    for (const page of pages) {
      const html = readFileSync(`${root}${built}/${page}`, 'utf8')
      // Former addresses lead on; nothing says that all of them were ever used.
      if (html.includes('name="robots"')) continue
      const path = `/${page.replace(/index\.html$/, '')}`
      const ids = [...html.matchAll(/<(?!style|script)[a-z][^>]* id="([^"_][^"]*)"/g)].map(([, id = '']) => id)
      const places = [...(permalinks.get(path)?.fragments.keys() ?? [])]
      expect(permalinks.has(path), path).toBe(true)
      expect(places.sort(), path).toEqual(ids.sort())
    }
    for (const { path } of permalinks.values()) {
      const isFile = globSync(`.${path}${path.endsWith('/') ? 'index.html' : ''}`, { cwd: root + built }).length === 1
      expect(isFile, path).toBe(true)
    }
  })
}

const quotation = 'q-the-kremlin-has-not-yet-demonstrated'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a quotation’s page shows the words and the speaker, and leads to its place', async ({ page }) => {
      await page.goto(ARTICLE)
      await page.locator(`.in-order a[href$="/${quotation}/"]`).click()
      await expect(page.locator('h1 .q')).toContainText('The Kremlin has not yet demonstrated')
      await expect(page.locator('.by .speaker')).toContainText('US State Department spokesperson')
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /putin-ceasefire-current-lines\/$/)
      await expect(page.locator('meta[property="og:url"]')).toHaveAttribute('content', new RegExp(`/${quotation}/$`))
      await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', /^US State.*: “The Kremlin/)
      await page.locator('.to-place').click()
      await expect(page.locator('.text .q:target')).toBeInViewport()
    })

    test('the link by words lands on them', async ({ page }) => {
      await page.goto(`${ARTICLE}${quotation}/`)
      const link = await page.locator('.cite a[href*=":~:text="]').getAttribute('href')
      await page.goto(new URL(link ?? '', REAL_SITE).href)
      await expect(page.locator(`[id="${quotation}"]`)).toBeInViewport()
    })

    test('a former address leads to the page of today', async ({ page }) => {
      for (const [former, today] of [
        ['articles/post-office-to-move/', 'articles/post-office-moves/'],
        ['topics/cargo/', 'topics/correio/'],
      ]) {
        await page.goto(FIXTURE_SITE + former)
        await expect(page).toHaveURL(FIXTURE_SITE + today)
      }
      await page.goto(`${FIXTURE_SITE}articles/灯台の夜/日誌/`)
      await expect(page.locator('h1')).toHaveText('三十四年の天気')
    })
  })
}

test('a former address takes along the place that was asked for', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/post-office-to-move/#_quotations`)
  await expect(page).toHaveURL(`${FIXTURE_SITE}articles/post-office-moves/#_quotations`)
})

test('a place that has left its section is named where it was, and leads on', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/harbour-bridge-vote/the-count/#q-he-died-at-ninety-in-work`)
  const link = page.locator('[id="q-he-died-at-ninety-in-work"]')
  await expect(link).toBeInViewport()
  await link.click()
  await expect(page.locator('.text .q:target')).toBeInViewport()
})

test('what was taken back says so', async ({ page }) => {
  for (const path of ['articles/gull-in-council/', 'articles/gull-in-council/the-vote/']) {
    await page.goto(FIXTURE_SITE + path)
    await expect(page.locator('h1')).toHaveText('This was taken back')
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  }
})
