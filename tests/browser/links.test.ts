import { expect, test } from '@playwright/test'
import { crawl } from './crawl.ts'
import { FIXTURE_SITE, REAL_SITE } from './sites.ts'

for (const [name, start] of Object.entries({ site: REAL_SITE, newspaper: FIXTURE_SITE })) {
  test(`no link, fragment or file of the ${name} is broken, and no page complains`, async ({ context }) => {
    test.setTimeout(180_000)
    const { pages, faults } = await crawl(context, start)
    expect(faults).toEqual([])
    expect(pages.length).toBeGreaterThan(15)
  })
}

test('former addresses of articles and sections lead to where they stand today, and keep the place in the page', async ({
  page,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto(`${FIXTURE_SITE}articles/post-office-to-move/?from=feed#the-old-address`)
  await expect(page).toHaveURL(`${FIXTURE_SITE}articles/post-office-moves/?from=feed#the-old-address`)
  await page.goto(`${FIXTURE_SITE}articles/灯台の夜/日誌/`)
  await expect(page).toHaveURL(/\/articles\/%E7%81%AF/)
  await expect(page.locator('h1')).toHaveText('三十四年の天気')
  expect(said).toEqual([])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('former addresses lead to where they stand today', async ({ page }) => {
    await page.goto(`${FIXTURE_SITE}articles/post-office-to-move/`)
    await expect(page).toHaveURL(`${FIXTURE_SITE}articles/post-office-moves/`)
  })
})
