import { existsSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

/**
 * How key pages look. Pictures in `tests/browser/pictures` are compared with what is drawn now: all letters are from
 * fonts of the project, so that they are the same on every machine with this browser. Another one breaks lines in its
 * own way, so there nothing is compared. `npm run pictures` takes them anew.
 */
const BROWSER = '156'

const FONTS = ['src/fonts', 'node_modules/@fontsource-variable/noto-naskh-arabic/files'].map(
  (folder) => new URL(`../../${folder}/`, import.meta.url).pathname,
)

interface Picture {
  url: string
  width: number
  dark?: true
  /** What a reader does before the picture is taken. */
  after?: (page: Page) => Promise<unknown>
}

const PHONE = 360
const TABLET = 768
const DESK = 1280

const bridge = `${FIXTURE_SITE}articles/harbour-bridge-vote/`

const pictures: Record<string, Picture> = {
  'article-phone': { url: ARTICLE, width: PHONE },
  'article-tablet': { url: ARTICLE, width: TABLET, dark: true },
  'article-desk': { url: ARTICLE, width: DESK },
  'article-desk-dark-landed': {
    url: ARTICLE,
    width: DESK,
    dark: true,
    // Only now: where one lands among other letters, one stays.
    after: (page) =>
      page.evaluate(() => {
        location.hash = 'q-eternal-war'
      }),
  },
  'article-phone-contents': {
    url: ARTICLE,
    width: PHONE,
    after: (page) => page.locator('.bar').getByRole('link', { name: 'Contents' }).click(),
  },
  'article-phone-quotations': {
    url: ARTICLE,
    width: PHONE,
    dark: true,
    after: (page) => page.locator('.bar').getByRole('link', { name: 'Quotations' }).click(),
  },
  'article-choices': {
    url: ARTICLE,
    width: DESK,
    after: (page) => page.getByRole('button', { name: 'How to read' }).click(),
  },
  'section-desk': { url: `${ARTICLE}russian-strategy/`, width: DESK },
  'quotation-phone-dark': { url: `${ARTICLE}q-eternal-war/`, width: PHONE, dark: true },
  'front-desk': { url: REAL_SITE, width: DESK },
  'front-of-a-newspaper-phone': { url: FIXTURE_SITE, width: PHONE },
  'person-tablet': { url: `${FIXTURE_SITE}people/hanna-brisk/`, width: TABLET },
  'people-desk': { url: `${FIXTURE_SITE}people/`, width: DESK },
  'search-phone': { url: `${FIXTURE_SITE}search/`, width: PHONE },
  'article-with-picture-phone': { url: bridge, width: PHONE, dark: true },
  'article-in-arabic-desk': { url: `${FIXTURE_SITE}articles/الجسر-الجديد/`, width: DESK },
  'article-in-arabic-phone': { url: `${FIXTURE_SITE}articles/الجسر-الجديد/`, width: PHONE, dark: true },
  'article-in-german-phone': { url: `${FIXTURE_SITE}articles/die-hafenbrückenabstimmung/`, width: PHONE },
}

test.use({ bypassCSP: true, serviceWorkers: 'block' })

for (const [name, { url, width, dark, after }] of Object.entries(pictures)) {
  test(`it looks as it did: ${name}`, async ({ page, browser }) => {
    const version = browser.version().split('.')[0]
    test.skip(version !== BROWSER, `The pictures were taken with Chromium ${BROWSER}; this is ${version}.`)
    await page.route('**/picture-fonts/*', (route) => {
      const file = new URL(route.request().url()).pathname.split('/').at(-1)
      const path = FONTS.map((folder) => folder + file).find((one) => existsSync(one))
      return path ? route.fulfill({ path }) : route.abort()
    })
    await page.setViewportSize({ width, height: width < TABLET ? 740 : 800 })
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' })
    await page.goto(url)
    await page.addStyleTag({ path: new URL('pictures.css', import.meta.url).pathname })
    await page.evaluate(() => document.fonts.ready)
    await after?.(page)
    await page.waitForLoadState('networkidle')
    await expect(page).toHaveScreenshot(`${name}.png`)
  })
}
