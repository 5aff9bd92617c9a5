import { expect, test } from '@playwright/test'
import { PAGES } from '../pages.ts'

/*
 * What a screen reader is told of the article, whole: roles, names, states and their order. Where a change is meant,
 * write the files anew and read the diff as one who hears it:
 *   npx playwright test --config tests/playwright.config.ts tree --update-snapshots
 */
for (const [name, viewport] of Object.entries({
  wide: { width: 1280, height: 800 },
  phone: { width: 360, height: 740 },
})) {
  test(`the article is told as it is written down: ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    await page.goto(PAGES.article)
    await expect(page.locator('.contents [aria-current], .here [aria-current]').first()).toBeAttached()
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `article-${name}.aria.yml` })
  })
}
