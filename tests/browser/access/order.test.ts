import { expect, test } from '@playwright/test'
import { PAGES } from '../pages.ts'
import { FIXTURE_SITE } from '../sites.ts'

/** Parts of a reading page in the order in which they make sense. */
const PARTS = {
  article: [
    '.skip',
    '.masthead',
    'h1',
    '.facts',
    '.contents',
    '.text > .prose',
    '.text > section:last-of-type',
    '.citation',
    '.quotations',
    '.more',
    '.footer',
    '.bar',
  ],
  section: ['.skip', '.masthead', 'h1', '.contents', '.text .prose', '.pager', '.quotations', '.footer', '.bar'],
} as const

test.use({ viewport: { width: 800, height: 600 } })

for (const [url, parts] of [
  [`${FIXTURE_SITE}articles/harbour-bridge-vote/`, PARTS.article],
  [PAGES.section, PARTS.section],
] as const) {
  test(`without style sheets, everything stands in its order and nothing is there that only they need: ${new URL(url).pathname}`, async ({
    page,
  }) => {
    await page.goto(url)
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('style, link[rel=stylesheet]')) sheet.remove()
    })
    const tops = []
    for (const part of parts) {
      const box = await page.locator(part).first().boundingBox()
      expect(box?.height, part).toBeGreaterThan(0)
      tops.push(box?.y ?? 0)
    }
    expect(tops).toEqual(tops.toSorted((a, b) => a - b))
    for (const part of ['.close', '.here', '.shade']) {
      for (const one of await page.locator(part).all()) await expect(one).toBeHidden()
    }
    // Words that stand side by side are parted by more than style.
    const joined = (await page.locator('body').innerText()).match(/.*\p{L}(?:Share|Skip|\d).*/gu)
    expect(joined).toBeNull()
    await expect(page.locator('.quotations .sourcing')).toHaveText(/^\d+ quotations \d+ named speakers?/)
  })
}
