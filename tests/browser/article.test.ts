import { expect, type Page, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE } from './sites.ts'

test.use({ javaScriptEnabled: false })

/** Fragments of links that lead to no element of the page that they stand on. */
const brokenFragments = (page: Page) =>
  page
    .locator('a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1)))
        .filter((id) => !document.getElementById(id)),
    )

/** The list of quotations as readers see it: words and speaker. */
const listed = (page: Page) =>
  page.locator('.in-order li').evaluateAll((entries) =>
    entries.map((entry) => ({
      words: entry.querySelector('.q')?.textContent ?? '',
      speaker: [...entry.querySelectorAll('.speaker a')].map((link) => link.textContent).join(' & ') || null,
      unnamed: entry.querySelector('.speaker.unnamed') !== null,
      link: entry.querySelector('.q')?.getAttribute('href') ?? '',
    })),
  )

test('the article has one headline, and headings in order', async ({ page }) => {
  await page.goto(ARTICLE)
  await expect(page.locator('h1')).toHaveCount(1)
  const levels = await page.locator('main :is(h1, h2, h3)').evaluateAll((all) => all.map(({ tagName }) => tagName))
  expect(levels[0]).toBe('H1')
  await expect(page.locator('.text h2')).toHaveCount(5)
})

test('every link to a place leads to an element of the page', async ({ page }) => {
  await page.goto(ARTICLE)
  expect(await brokenFragments(page)).toEqual([])
  await expect(page.locator('.contents ol a')).toHaveCount(6)
})

test('ten quotations stand in the list with those who said them', async ({ page }) => {
  await page.goto(ARTICLE)
  const quotations = await listed(page)
  expect(quotations.map(({ speaker, unnamed }) => (unnamed ? 'unnamed' : speaker))).toEqual([
    'Vladimir Putin',
    'unnamed',
    'Vladimir Putin',
    'Vladimir Putin',
    'Dmytro Kuleba',
    'Dmitry Peskov',
    'Volodymyr Zelenskiy',
    'US State Department spokesperson',
    'US State Department spokesperson',
    'Volodymyr Zelenskiy',
  ])
  await expect(page.locator('.quotations .sourcing')).toHaveText(/10 quotations\s*5 named speakers\s*1 unnamed source/)
})

test('text and list lead to each other', async ({ page }) => {
  await page.goto(ARTICLE)
  for (const { link, words } of await listed(page)) {
    const place = page.locator(`.text [id="${decodeURIComponent(link.slice(1))}"]`)
    expect(words.replace(/[“”,.]/g, '')).toContain((await place.innerText()).replace(/[“”,.]/g, '').slice(0, 20))
    const back = await place.locator('xpath=following-sibling::a[contains(@class,"said")][1]').getAttribute('href')
    await expect(page.locator(`[id="${back?.slice(1)}"] a.q`)).toHaveAttribute('href', link)
  }
})

test('each section has a page with the same words, and its own quotations', async ({ page }) => {
  await page.goto(ARTICLE)
  const sections = await page.locator('.text > section').evaluateAll((all) =>
    all.map((section) => ({
      heading: section.querySelector('h2')?.textContent ?? '',
      page: section.querySelector<HTMLAnchorElement>('.alone a')?.href ?? '',
      text: section.querySelector('.prose')?.textContent ?? '',
      quotations: section.querySelectorAll('.q').length,
    })),
  )
  expect(sections).toHaveLength(5)
  for (const [index, section] of sections.entries()) {
    await page.goto(new URL(new URL(section.page).pathname, ARTICLE).href)
    await expect(page.locator('h1')).toHaveText(section.heading)
    expect(await page.locator('.prose').textContent()).toBe(section.text)
    await expect(page.locator('.in-order li')).toHaveCount(section.quotations)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /putin-ceasefire-current-lines\/$/)
    await expect(page.locator('.contents [aria-current=page]')).toContainText(section.heading)
    await expect(page.locator('.pager [rel=next]')).toHaveCount(index < sections.length - 1 ? 1 : 0)
    expect(await brokenFragments(page)).toEqual([])
  }
})

test('a speaker’s page holds everything that the speaker said, each leading to its place', async ({ page }) => {
  await page.goto(ARTICLE)
  await page.locator('.in-order .speaker a', { hasText: 'Vladimir Putin' }).first().click()
  await expect(page.locator('h1')).toHaveText('Vladimir Putin')
  await expect(page.locator('.appearance li')).toHaveCount(3)
  await page.locator('.appearance .q').first().click()
  await expect(page.locator('.text .q:target')).toBeInViewport()
})

test('copying a heading does not pick up its link', async ({ page }) => {
  await page.goto(ARTICLE)
  expect(await page.locator('.text h2').first().innerText()).toBe('Context of the conflict and Putin’s position')
})

test('the list can be read by speaker, and opens in order again where a dot leads to it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto(ARTICLE)
  await page.locator('summary', { hasText: 'By speaker' }).click()
  await expect(page.locator('.in-order')).toBeHidden()
  const counts = await page
    .locator('.by-speaker > li')
    .evaluateAll((speakers) =>
      speakers.map((speaker) => [
        speaker.querySelector('.speaker')?.firstElementChild?.tagName === 'A',
        speaker.querySelectorAll('li').length,
      ]),
    )
  expect(counts).toEqual([
    [true, 3],
    [false, 1],
    [true, 1],
    [true, 1],
    [true, 2],
    [true, 2],
  ])
  await page.locator('.text .said').first().click()
  await expect(page.locator('.in-order li:target')).toBeVisible()
  await expect(page.locator('.by-speaker')).toBeHidden()
})

test('bodies and unnamed sources are marked as such', async ({ page }) => {
  await page.goto(ARTICLE)
  await expect(page.locator('.text .said.unnamed')).toHaveCount(1)
  await expect(page.locator('.text .said.unnamed')).toHaveAccessibleName('Said by one of four Russian sources')
  await expect(page.locator('.in-order .speaker.unnamed')).toContainText('unnamed source')
})

test('on a wide screen the text keeps its place where there are no contents', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const placeOf = async (url: string, part: string) => {
    await page.goto(url)
    return (await page.locator(part).boundingBox()) ?? { x: 0, width: 0 }
  }
  const withContents = await placeOf(ARTICLE, '.text')
  const letter = `${FIXTURE_SITE}articles/letter-from-the-lighthouse/`
  const without = await placeOf(letter, '.text')
  expect([without.x, without.width]).toEqual([withContents.x, withContents.width])
  expect((await placeOf(letter, '.quotations')).x).toBeGreaterThan(without.x + without.width)
})

test('a block that is quoted is listed with who wrote it, paragraph by paragraph', async ({ page }) => {
  await page.goto(`${FIXTURE_SITE}articles/letter-from-the-lighthouse/`)
  expect((await listed(page)).map(({ words, speaker }) => [words.slice(0, 20), speaker])).toEqual([
    ['“The lamp is in orde', 'Odile Farrant'],
    ['“I have swept everyt', 'Odile Farrant'],
    ['“Brooms are to be re', 'Bram Tolliver'],
    ['“She will want the f', 'Bram Tolliver'],
    ['“Nobody in this town', 'Hanne Sorley & Jonah Peck'],
  ])
})

test('what two say together leads to both, and stands on the page of each', async ({ page }) => {
  for (const [name, other] of [
    ['Hanne Sorley', 'Jonah Peck'],
    ['Jonah Peck', 'Hanne Sorley'],
  ] as const) {
    await page.goto(`${FIXTURE_SITE}articles/letter-from-the-lighthouse/`)
    await expect(page.locator('.in-order .speaker').last()).toHaveText('Hanne Sorley and Jonah Peck')
    await page.locator('.in-order').getByRole('link', { name, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name)
    const said = page.getByRole('main')
    await expect(said).toContainText('Nobody in this town ordered forty brooms')
    await expect(said).toContainText(`With ${other}`)
  }
})
