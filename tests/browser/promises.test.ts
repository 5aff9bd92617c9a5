import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

/** A page of every kind. */
const pages = [
  REAL_SITE,
  ARTICLE,
  `${ARTICLE}context/`,
  `${ARTICLE}q-eternal-war/`,
  `${REAL_SITE}people/`,
  `${REAL_SITE}people/vladimir-putin/`,
  `${REAL_SITE}topics/`,
  `${REAL_SITE}topics/ukraine/`,
  `${REAL_SITE}archive/`,
  `${REAL_SITE}archive/2024/05/`,
  `${REAL_SITE}about/`,
  `${REAL_SITE}search/`,
  `${REAL_SITE}offline/`,
  `${REAL_SITE}404.html`,
]

const fixturePages = [
  '',
  'articles/every-markdown/',
  'articles/fifty-quotations/',
  'articles/very-short/',
  'people/',
  'search/',
].map((path) => FIXTURE_SITE + path)

for (const url of [...pages, ...fixturePages]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no barrier that axe knows, ${colorScheme}: ${new URL(url).pathname}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(url)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
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
