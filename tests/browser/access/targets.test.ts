import { expect, type Page, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from '../pages.ts'

/** CSS pixels that a target has at least in both directions (WCAG 2.5.8), and one for thumbs (2.5.5). */
const TARGET = 24
const THUMB = 44

/**
 * Targets that are too small. A link in a line of text is as high as the line (2.5.8, "inline"); no other exception is
 * made use of, not even that of free space around.
 */
const tooSmall = (page: Page, selector: string, least: number) =>
  page.locator(selector).evaluateAll((targets, least) => {
    const isInLine = (target: Element) => {
      if (getComputedStyle(target).display !== 'inline') return false
      const words = target.closest('p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, blockquote')?.cloneNode(true)
      if (!(words instanceof Element)) return false
      for (const link of words.querySelectorAll('a')) link.remove()
      return /\p{L}{2}/u.test(words.textContent ?? '')
    }
    return targets.flatMap((target) => {
      if (!target.checkVisibility({ visibilityProperty: true }) || target.closest('[inert]')) return []
      const around = target instanceof HTMLInputElement ? (target.closest('label') ?? target) : target
      const boxes = [...around.getClientRects()]
      const width = Math.max(...boxes.map((box) => box.width))
      const height = Math.max(...boxes.map((box) => box.height))
      // Browsers round what they lay out to parts of pixels.
      if (Math.min(width, height) >= least - 0.05 || isInLine(target)) return []
      const name = target.getAttribute('aria-label') || target.textContent?.trim() || target.outerHTML
      return [`${name.slice(0, 40)} (${target.className}): ${width.toFixed(1)} × ${height.toFixed(1)}`]
    })
  }, least)

const CONTROLS = 'a[href], button, input, summary, select, [tabindex="0"]'

const pages = {
  ...PAGES,
  everyMarkdown: FIXTURE_PAGES.everyMarkdown,
  rightToLeft: FIXTURE_PAGES.rightToLeft,
  newspaper: FIXTURE_PAGES.front,
}

for (const [name, viewport] of Object.entries({
  phone: { width: 360, height: 740 },
  wide: { width: 1280, height: 800 },
})) {
  test.describe(name, () => {
    test.use({ viewport, hasTouch: name === 'phone', isMobile: name === 'phone' })

    test(`whatever can be pressed is large enough for it, on every kind of page: ${name}`, async ({ page }) => {
      for (const [kind, url] of Object.entries(pages)) {
        await page.goto(url)
        expect.soft(await tooSmall(page, CONTROLS, TARGET), kind).toEqual([])
      }
    })
  })
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })

  test('the bar and the sheets that it opens are made for thumbs, and so are the dots', async ({ page }) => {
    await page.goto(PAGES.article)
    expect(await tooSmall(page, '.bar a', THUMB)).toEqual([])
    const widths = await page
      .locator('.said')
      .evaluateAll((dots) => dots.map((dot) => Math.max(...[...dot.getClientRects()].map(({ width }) => width))))
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(TARGET)
    await page.goto(`${PAGES.article}#_contents`)
    expect(await tooSmall(page, '.contents a', THUMB)).toEqual([])
    await page.goto(`${PAGES.article}#_quotations`)
    expect(await tooSmall(page, '.quotations .close', THUMB)).toEqual([])
  })
})
