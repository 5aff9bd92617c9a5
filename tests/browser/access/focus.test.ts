import { expect, type Page, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from '../pages.ts'

/** More stops than any of these pages has. */
const MANY = 400

/** What has the focus; null at the end of the page; and whether it is covered or out of sight (WCAG 2.4.11). */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const [box = element.getBoundingClientRect()] = element.getClientRects()
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)
    const isSeen = top !== null && (element.contains(top) || top === element.closest('label'))
    const name = `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 40)}`
    return { name, isSeen, covers: isSeen ? '' : `${top?.tagName}.${top?.className}` }
  })

/** Goes through a page by a key, @returns the names of all stops, and of those that are not in sight */
async function goThrough(page: Page, key: string) {
  const stops: string[] = []
  const hidden: string[] = []
  for (let count = 0; count < MANY; count++) {
    await page.keyboard.press(key)
    const stop = await focused(page)
    if (!stop) break
    stops.push(stop.name)
    if (!stop.isSeen) hidden.push(`${stop.name} (under ${stop.covers})`)
  }
  return { stops, hidden }
}

for (const [kind, url, viewport] of [
  ['article', PAGES.article, { width: 1280, height: 800 }],
  ['article', PAGES.article, { width: 900, height: 700 }],
  ['article', PAGES.article, { width: 360, height: 640 }],
  ['article', PAGES.article, { width: 320, height: 256 }],
  ['section', PAGES.section, { width: 360, height: 640 }],
  ['newspaper, right to left', FIXTURE_PAGES.rightToLeft, { width: 360, height: 640 }],
  ['newspaper, everything', FIXTURE_PAGES.everyMarkdown, { width: 768, height: 500 }],
  ['search', PAGES.search, { width: 360, height: 640 }],
] as const) {
  test(`what has the focus is in sight, forwards and backwards: ${kind}, ${viewport.width} × ${viewport.height}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await page.goto(url)
    if (kind === 'search') await page.getByRole('searchbox').blur()
    const forwards = await goThrough(page, 'Tab')
    expect(forwards.stops.length).toBeGreaterThan(15)
    expect(forwards.hidden).toEqual([])
    expect((await goThrough(page, 'Shift+Tab')).hidden).toEqual([])
  })
}

for (const sheet of ['contents', 'quotations']) {
  test(`while the sheet of ${sheet} is open, nothing in its shade has the focus`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(PAGES.article)
    await page.locator(`.bar a[href="#_${sheet}"]`).press('Enter')
    await expect(page.locator(`.${sheet}`)).toBeVisible()
    const controls = await page
      .locator(`:is(.${sheet}, .bar) :is(a[href]:not([tabindex]), summary, button):visible`)
      .count()
    const { stops, hidden } = await goThrough(page, 'Tab')
    expect(stops[0]).toBe('A Close')
    expect(hidden).toEqual([])
    expect(stops.length).toBe(controls)
  })
}
