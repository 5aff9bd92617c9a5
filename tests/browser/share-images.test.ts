import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

/** Pages of every kind, and the page whose image stands for each. */
const pages = [
  [REAL_SITE, REAL_SITE],
  [ARTICLE, ARTICLE],
  [`${ARTICLE}context/`, `${ARTICLE}context/`],
  [`${REAL_SITE}people/vladimir-putin/`, `${REAL_SITE}people/vladimir-putin/`],
  [`${REAL_SITE}people/`, REAL_SITE],
  [`${REAL_SITE}topics/ukraine/`, REAL_SITE],
  [`${REAL_SITE}archive/2024/05/`, REAL_SITE],
  [`${REAL_SITE}about/`, REAL_SITE],
  [`${FIXTURE_SITE}articles/الجسر-الجديد/`, `${FIXTURE_SITE}articles/الجسر-الجديد/`],
  [`${FIXTURE_SITE}articles/灯台の夜/`, `${FIXTURE_SITE}articles/灯台の夜/`],
] as const

for (const [page, pictured] of pages) {
  test(`where it is shared, an image stands for ${decodeURI(new URL(page).pathname)}`, async ({
    page: tab,
    request,
  }) => {
    await tab.goto(page)
    const content = (name: string) =>
      tab.locator(`meta:is([property="${name}"], [name="${name}"])`).getAttribute('content')
    const address = new URL((await content('og:image')) ?? '')
    expect(address.protocol).toBe('https:')
    expect(address.pathname).toBe(new URL('share.png', pictured).pathname)
    expect(await content('twitter:card')).toBe('summary_large_image')
    expect((await content('og:image:alt'))?.length).toBeGreaterThan(5)

    const response = await request.get(new URL(address.pathname, page).href)
    expect(response.headers()['content-type']).toBe('image/png')
    const { width, height } = await sharp(await response.body()).metadata()
    expect([width, height].map(String)).toEqual([await content('og:image:width'), await content('og:image:height')])
  })
}

test('every quotation has an image at its own address', async ({ page, request }) => {
  await page.goto(ARTICLE)
  const ids = await page
    .locator('.in-order .q')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1)))
  expect(ids).toHaveLength(10)
  for (const id of ids) expect((await request.get(`${ARTICLE}${id}/share.png`)).status()).toBe(200)
})
