import { expect, type Page, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

test.use({ colorScheme: 'light' })

const PAPER = { light: 'rgb(252, 250, 245)', dark: 'rgb(22, 21, 19)' }

const paperOf = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const open = (page: Page) => page.getByRole('button', { name: 'How to read' }).click()

/** Waits for what takes the choice up. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await page.waitForLoadState('load')
}

test('colours, size and typeface are chosen at once, and hold on every page and after coming back', async ({
  page,
}) => {
  await visit(page, ARTICLE)
  expect(await paperOf(page)).toBe(PAPER.light)
  const text = page.locator('.text p').first()
  const before = await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))
  await open(page)
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await page.getByRole('radio', { name: 'Largest' }).check({ force: true })
  await page.getByRole('radio', { name: 'Sans-serif' }).check({ force: true })
  const chosen = async () => {
    expect(await paperOf(page)).toBe(PAPER.dark)
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('20px')
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toContain('Literata')
    const colours = await page
      .locator('meta[name=theme-color]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('content')))
    expect(colours).toEqual(['#161513', '#161513'])
  }
  await chosen()
  expect(await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))).toBeCloseTo(
    before * 1.25,
  )
  for (const url of [`${ARTICLE}context/`, REAL_SITE, `${REAL_SITE}search/`]) {
    await visit(page, url)
    await chosen()
  }
  await open(page)
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await page.getByRole('radio', { name: 'As the device' }).check({ force: true })
  await page.getByRole('radio', { name: 'Standard' }).check({ force: true })
  // Also on the page that one comes back to.
  await page.goBack()
  await expect.poll(() => paperOf(page)).toBe(PAPER.light)
})

test('a choice is there before anything of the page is painted, and before its script has come', async ({ page }) => {
  await visit(page, ARTICLE)
  await open(page)
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await page.addInitScript(() => {
    const seen: string[] = []
    Object.assign(window, { seen })
    new MutationObserver(() => {
      if (document.body && seen.length === 0) seen.push(document.documentElement.className)
    }).observe(document, { childList: true, subtree: true })
    requestAnimationFrame(() => seen.push(document.documentElement.className))
  })
  await page.route('**/*.js', (route) => setTimeout(() => route.continue(), 500))
  await page.goto(ARTICLE, { waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => document.body?.childElementCount ?? 0)).toBeGreaterThan(1)
  expect(await paperOf(page)).toBe(PAPER.dark)
  await page.waitForLoadState('load')
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'))
  expect([...new Set(seen)]).toEqual(['dark'])
})

test('a choice in one tab holds in the others', async ({ page, context }) => {
  await visit(page, ARTICLE)
  const other = await context.newPage()
  await visit(other, REAL_SITE)
  await open(page)
  await page.getByRole('radio', { name: 'Dark' }).check({ force: true })
  await expect.poll(() => paperOf(other)).toBe(PAPER.dark)
})

test('choices are made by keyboard, and Escape leads back to where one was', async ({ page }) => {
  await visit(page, ARTICLE)
  const button = page.getByRole('button', { name: 'How to read' })
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'As the device' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await paperOf(page)).toBe(PAPER.dark)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('radio', { name: 'Standard' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeHidden()
  await expect(button).toBeFocused()
})

test.describe('where one reads without script', () => {
  test.use({ javaScriptEnabled: false })
  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto(ARTICLE)
    await expect(page.locator('.choices, .copy').filter({ visible: true })).toHaveCount(0)
    await page.locator('.article-header .share').click()
    await expect(page.locator('.citation')).toBeInViewport()
    await page.locator('.in-order .share').first().click()
    await expect(page.locator('main.quotation')).toBeVisible()
  })
})

test.describe('passing on', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] })
  const pasted = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

  test('what somebody said is copied with who said it, the headline and a link that leads there', async ({ page }) => {
    await visit(page, ARTICLE)
    await page.locator('.in-order .copy').nth(4).click()
    await expect(page.getByRole('status')).toHaveText('Copied')
    const text = await pasted(page)
    expect(text).toMatch(
      /^“[^”]+” — Dmytro Kuleba, Putin would accept a ceasefire on today’s lines, Russian sources say, https:\S+\/q-[^/]+\/$/,
    )
    await page.goto(REAL_SITE.slice(0, -1) + new URL(text.split(' ').at(-1) ?? '').pathname)
    await expect(page.locator('h1')).toContainText(text.slice(1, 20))
    await page.locator('.copy').click()
    expect(await pasted(page)).toBe(text)
  })

  test('an article and a section are copied with their links, and a heading’s permalink as it stands', async ({
    page,
  }) => {
    await visit(page, ARTICLE)
    await page.locator('.article-header .copy').click()
    expect(await pasted(page)).toMatch(/^Putin would accept .* say, https:\S+\/putin-ceasefire-current-lines\/$/)
    await page.locator('.permalink').first().click()
    await expect(page.getByRole('status')).toHaveText('Copied')
    expect(await pasted(page)).toBe(`${ARTICLE}#context`)
    expect(page.url()).toBe(`${ARTICLE}#context`)
    await visit(page, `${ARTICLE}context/`)
    await page.locator('.section-header .copy').click()
    expect(await pasted(page)).toMatch(
      /^Context of the conflict and Putin’s position — Putin would accept .*\/context\/$/,
    )
  })

  test('where nothing may be copied, what would be is shown', async ({ page }) => {
    await visit(page, `${FIXTURE_SITE}articles/letter-from-the-lighthouse/`)
    await page.evaluate(() =>
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject() }),
    )
    await page.locator('.in-order .copy').first().click()
    await expect(page.getByRole('status')).toContainText('— Odile Farrant')
  })

  test('where one touches the screen, a link for sharing opens what the device has for it', async ({ browser }) => {
    const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } })
    const page = await context.newPage()
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'share', {
        value: async (data: unknown) => Object.assign(window, { shared: data }),
      })
    })
    await visit(page, ARTICLE)
    await page.locator('.article-header .share').tap()
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual({
      text: expect.stringMatching(/^Putin would accept .*, https:\S+$/),
    })
    expect(page.url()).toBe(ARTICLE)
    await context.close()
  })
})
