import { expect, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from './pages.ts'

for (const width of [320, 768, 1280]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const url of [...Object.values(PAGES), ...Object.values(FIXTURE_PAGES)]) {
      await page.goto(url)
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, url).toBeLessThanOrEqual(0)
    }
  })
}
