import { expect, type Page, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from '../pages.ts'
import { ARTICLE } from '../sites.ts'

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 640 }

const focused = (page: Page) => page.locator(':focus')

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY))

/** Presses Tab until an element has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, selector: string) {
  const wanted = page.locator(selector)
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`Tab does not lead to ${selector}`)
}

for (const [name, viewport] of Object.entries({ wide: WIDE, phone: PHONE })) {
  test.describe(name, () => {
    test.use({ viewport })

    test(`the first keys lead past all that is on every page: ${name}`, async ({ page }) => {
      await page.goto(ARTICLE)
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveText('Skip to the text')
      await expect(focused(page)).toHaveCSS('clip-path', 'none')
      await expect(focused(page)).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
      await expect(page.locator('.text .prose').first()).toBeInViewport()
      await page.keyboard.press('Tab')
      expect(await focused(page).evaluate((element) => element.closest('.text') !== null)).toBe(true)

      await page.goto(`${ARTICLE}?`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveText('Skip to the quotations')
      await expect(focused(page)).toBeInViewport({ ratio: 1 })
      await page.keyboard.press('Enter')
      await expect(page.locator('#_quotations-title')).toBeInViewport()
      await page.keyboard.press('Tab')
      expect(await focused(page).evaluate((element) => element.closest('.quotations') !== null)).toBe(true)
    })

    test(`from a dot to who said it, and back to the very place: ${name}`, async ({ page }) => {
      await page.goto(ARTICLE)
      const dot = page.locator('.text .said').nth(5)
      await dot.focus()
      const words = await page.locator('.text .q').nth(5).textContent()
      await page.keyboard.press('Enter')
      await expect(page.locator('.in-order li:target')).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveText(words ?? '')
      await page.keyboard.press('Enter')
      await expect(page.locator('.text .q:target')).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(dot).toBeFocused()
    })

    test(`the way back from a quotation’s own page leads to where one was: ${name}`, async ({ page }) => {
      await page.goto(ARTICLE)
      await page.evaluate(() => document.fonts.ready)
      const dot = page.locator('.text .said').nth(8)
      const onScreen = async () => (await dot.boundingBox())?.y ?? Number.NaN
      await dot.focus()
      await page.keyboard.press('Enter')
      await expect(page.locator('.in-order li:target')).toBeInViewport()
      await page.keyboard.press('Tab')
      await tabTo(page, '.in-order li:target .share')
      const before = await onScreen()
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/q-/)
      await page.goBack()
      await expect(page.locator('.in-order li:target')).toBeInViewport()
      // Within a line of text: letters may come a little later than the page.
      await expect.poll(async () => Math.abs((await onScreen()) - before)).toBeLessThan(32)
    })
  })
}

test.describe('on a wide screen', () => {
  test.use({ viewport: WIDE })

  test('from the contents into a section', async ({ page }) => {
    await page.goto(ARTICLE)
    await tabTo(page, '.contents a[href="#implications"]')
    await page.keyboard.press('Enter')
    await expect(page.locator('h2#implications')).toBeInViewport()
    await expect(page.locator('.contents [aria-current]')).toHaveAttribute('href', '#implications')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveAccessibleName('Link to “Implications and future perspectives”')
  })

  test('the list of quotations turns to speakers and back', async ({ page }) => {
    await page.goto(`${ARTICLE}#_quotations`)
    await tabTo(page, '.views details:last-child summary')
    await page.keyboard.press('Enter')
    await expect(page.locator('.by-speaker')).toBeVisible()
    await expect(page.locator('.in-order')).toBeHidden()
    await page.keyboard.press('Tab')
    expect(await focused(page).evaluate((element) => element.closest('.by-speaker') !== null)).toBe(true)
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Space')
    await expect(page.locator('.in-order')).toBeVisible()
  })

  test('what is kept for reading offline is switched off and on', async ({ page }) => {
    await page.goto(PAGES.offline)
    const toggle = page.getByRole('switch', { name: 'Keep what I read' })
    await expect(toggle).toBeVisible()
    await tabTo(page, '.keep button')
    await expect(toggle).toBeChecked()
    await page.keyboard.press('Space')
    await expect(toggle).not.toBeChecked()
    await expect(toggle).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(toggle).toBeChecked()
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`on a phone ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ viewport: PHONE, javaScriptEnabled })

    test(`contents are opened, read and followed${javaScriptEnabled ? '' : ', without JavaScript'}`, async ({
      page,
    }) => {
      await page.goto(`${ARTICLE}#context`)
      const opener = page.locator('.bar a[href="#_contents"]')
      await opener.focus()
      const before = await scrolled(page)
      await page.keyboard.press('Enter')
      await expect(page.locator('.contents')).toBeVisible()
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveText('Close')
      await page.keyboard.press('Enter')
      await expect(page.locator('.contents')).toBeHidden()
      expect(await scrolled(page)).toBe(before)
      await page.keyboard.press('Tab')
      await expect(opener).toBeFocused()

      await page.keyboard.press('Enter')
      await tabTo(page, '.contents a[href="#implications"]')
      await page.keyboard.press('Enter')
      await expect(page.locator('.contents')).toBeHidden()
      await expect(page.locator('h2#implications')).toBeInViewport()
      await page.keyboard.press('Tab')
      await expect(focused(page)).toHaveAccessibleName('Link to “Implications and future perspectives”')
    })
  })
}

test.describe('sheets on a phone', () => {
  test.use({ viewport: PHONE })

  test('close with Escape, with a touch beside them, and are not in the way back', async ({ page }) => {
    await page.goto(`${ARTICLE}#implications`)
    const before = await scrolled(page)
    for (const sheet of ['contents', 'quotations']) {
      const opener = page.locator(`.bar a[href="#_${sheet}"]`)
      await opener.press('Enter')
      await expect(page.locator(`.${sheet}`)).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.locator(`.${sheet}`)).toBeHidden()
      await opener.press('Enter')
      await page.mouse.click(180, 40)
      await expect(page.locator(`.${sheet}`)).toBeHidden()
      expect(await scrolled(page)).toBe(before)
    }
    await page.locator('.bar a[href="#_contents"]').press('Enter')
    await page.locator('.contents a[href="#context"]').press('Enter')
    await expect(page).toHaveURL(`${ARTICLE}#context`)
    await page.goBack()
    await expect(page.locator('.contents')).toBeHidden()
    expect(await scrolled(page)).toBe(before)
  })

  test('open from the right as well', async ({ page }) => {
    await page.goto(FIXTURE_PAGES.rightToLeft)
    await page.locator('.bar a[href="#_quotations"]').press('Enter')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveClass('close')
    await page.keyboard.press('Escape')
    await expect(page.locator('.quotations')).toBeHidden()
  })
})
