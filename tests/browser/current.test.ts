import { expect, type Page, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE } from './sites.ts'

const screens = {
  wide: { viewport: { width: 1440, height: 900 }, place: '.contents ol' },
  phone: { viewport: { width: 390, height: 800 }, place: '.here' },
}

/** The fragments that are marked as current in a list, by script or by style sheet, and shown as such. */
const current = (page: Page, list: string) =>
  page
    .locator(`${list} a:is(:target-current, [aria-current])`)
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).visibility === 'visible')
        .map((link) => (link as HTMLAnchorElement).hash),
    )

const sectionIds = (page: Page) =>
  page.locator('.contents ol a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash))

const inkOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => getComputedStyle(element).color)

for (const [name, { viewport, place }] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(`${name}, ${colorScheme}, ${javaScriptEnabled ? 'with' : 'without'} script`, () => {
        test.use({ viewport, colorScheme, javaScriptEnabled })

        test('the beginning, every section that a link leads to, and the end are marked', async ({ page }) => {
          await page.goto(ARTICLE)
          await expect.poll(() => current(page, place)).toEqual(['#_top'])
          const ids = await sectionIds(page)
          for (const id of ids) {
            await page.goto(ARTICLE + id)
            await expect.poll(() => current(page, place)).toEqual([id])
          }
          await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
          await expect.poll(() => current(page, place)).toEqual([ids.at(-1)])
        })

        test('a quotation that a link leads to is lit, and its section is marked', async ({ page }) => {
          await page.goto(ARTICLE)
          const ink = await inkOf(page, '.text .q')
          const paper = await page
            .locator('.text .q')
            .first()
            .evaluate((q) => getComputedStyle(q).backgroundColor)
          for (const [quotation, section] of [
            ['#q-they-should-be-resumed', '#context'],
            ['#q-eternal-war', '#russian-strategy'],
            ['#q-one-of-the-most-difficult-moments', '#peace-summit'],
          ] as const) {
            await page.goto(ARTICLE + quotation)
            const target = page.locator('.q:target')
            await expect(target).toBeInViewport()
            expect(await target.evaluate((q) => getComputedStyle(q).color)).toBe(ink)
            expect(await target.evaluate((q) => getComputedStyle(q).backgroundColor)).not.toBe(paper)
            await expect.poll(() => current(page, place)).toEqual([section])
          }
        })
      })
    }
  }
}

for (const [name, { viewport }] of Object.entries(screens)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the list of quotations marks each that a link leads to, and none at the beginning: ${name}, ${colorScheme}`, async ({
      page,
    }) => {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      await page.goto(ARTICLE)
      const entries = page.locator('.in-order li')
      const links = await entries
        .locator('.q')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash))
      expect(await current(page, '.in-order')).toEqual([])
      for (const [index, link] of links.entries()) {
        await page.goto(ARTICLE + link)
        await expect.poll(() => current(page, '.in-order')).toEqual([link])
        const said = await inkOf(page, '.text .q')
        await expect(entries.nth(index)).toHaveCSS('border-left-color', said)
      }
    })
  }
}

test.describe('the list of quotations', () => {
  test.use({ viewport: screens.wide.viewport })

  test('keeps the mark in sight in a long list, and moves on when the reader does', async ({ page }) => {
    await page.goto(`${FIXTURE_SITE}articles/fifty-quotations/`)
    const last = page.locator('.in-order li').last()
    await page
      .locator('.text .q')
      .last()
      .evaluate((words) => words.scrollIntoView({ block: 'start' }))
    await expect(last.locator('[aria-current]')).toHaveCount(1)
    await expect(last).toBeInViewport()
    await page.evaluate(() => scrollTo(0, 0))
    await expect(last.locator('[aria-current]')).toHaveCount(0)
  })
})

test.describe('forty sections, some of one word', () => {
  for (const [name, { viewport, place }] of Object.entries(screens)) {
    test(`each is marked when a link leads to it: ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport)
      const article = `${FIXTURE_SITE}articles/forty-sections/`
      await page.goto(article)
      const ids = await sectionIds(page)
      expect(ids).toHaveLength(41)
      for (const id of ids) {
        await page.goto(article + id)
        await expect.poll(() => current(page, place)).toEqual([id])
      }
    })
  }
})

test.describe('on a phone, without script', () => {
  test.use({ viewport: screens.phone.viewport, javaScriptEnabled: false })

  test('the bar opens contents, and an entry closes them and leads to its place', async ({ page }) => {
    await page.goto(ARTICLE)
    await expect(page.locator('.contents')).toBeHidden()
    await page.locator('.bar a', { hasText: 'Contents' }).click()
    await expect(page.locator('.contents')).toBeVisible()
    await page.locator('.contents a', { hasText: 'Peace summit' }).click()
    await expect(page.locator('.contents')).toBeHidden()
    await expect(page.locator('h2#peace-summit')).toBeInViewport()
  })

  test('the bar opens the quotations, which close without moving the text', async ({ page }) => {
    await page.goto(`${ARTICLE}#implications`)
    const place = () => page.evaluate(() => Math.round(scrollY))
    const before = await place()
    await page.locator('.bar .to-quotations').click()
    await expect(page.locator('.quotations')).toBeVisible()
    expect(await place()).toBe(before)
    await page.locator('.quotations .close').click()
    await expect(page.locator('.quotations')).toBeHidden()
    expect(await place()).toBe(before)
  })

  test('the dot behind a quotation shows who said it, and the way back leads to where one was', async ({ page }) => {
    await page.goto(ARTICLE)
    const said = page.locator('.said').nth(5)
    await said.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => Math.round(scrollY))
    await said.click()
    await expect(page.locator('.in-order li:target .speaker')).toBeInViewport()
    await page.goBack()
    await expect(page.locator('.quotations')).toBeHidden()
    expect(await page.evaluate(() => Math.round(scrollY))).toBe(before)
  })
})

test('on a wide screen the dot lights the entry and the text stays where it is', async ({ page }) => {
  await page.setViewportSize(screens.wide.viewport)
  await page.goto(ARTICLE)
  const said = page.locator('.said').nth(6)
  await said.scrollIntoViewIfNeeded()
  await page.evaluate(() => scrollBy(0, 200))
  const before = await page.evaluate(() => Math.round(scrollY))
  await said.click()
  await expect(page.locator('.in-order li:target .speaker')).toBeInViewport()
  expect(Math.abs((await page.evaluate(() => Math.round(scrollY))) - before)).toBeLessThan(40)
})
