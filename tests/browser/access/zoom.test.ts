import { expect, type Page, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from '../pages.ts'

/** What WCAG 1.4.12 lets readers set. */
const SPACING = `* {
  line-height: 1.5 !important;
  letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`

/** Pixels by which a page is wider than the screen, and what is cut off or runs out of its box in it. */
const losses = (page: Page) =>
  page.evaluate(() => {
    const name = (element: Element) =>
      `${element.tagName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`
    const found =
      document.documentElement.scrollWidth > innerWidth ? [`page: ${document.documentElement.scrollWidth}`] : []
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || !element.textContent?.trim()) continue
      const style = getComputedStyle(element)
      // Tables and code scroll by themselves, which WCAG 1.4.10 allows for; where a list shows the first lines of a
      // text, the text is what it links to; the bar names a section that stands in the contents; some words are
      // for those alone who hear them.
      const isMeant =
        element.closest('table, pre, .here, .unseen, .skip, [role=status]') ||
        style.webkitLineClamp !== 'none' ||
        style.overflowX === 'auto'
      if (isMeant) continue
      const clips = style.overflow === 'hidden' || style.overflow === 'clip'
      if (clips && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)) {
        found.push(`cut off: ${name(element)}`)
      }
      const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
      const boxes = words.flatMap((text) => {
        const range = document.createRange()
        range.selectNode(text)
        return [...range.getClientRects()]
      })
      boxes.push(element.getBoundingClientRect())
      if (boxes.some(({ left, right }) => left < -1 || right > innerWidth + 1))
        found.push(`out of sight: ${name(element)}`)
    }
    return found
  })

/** Share of the screen that stays covered while one reads. */
const covered = (page: Page) =>
  page.evaluate(() => {
    const fixed = [...document.querySelectorAll('body *')].filter(
      (element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility(),
    )
    return fixed.reduce((sum, element) => sum + element.getBoundingClientRect().height, 0) / innerHeight
  })

const pages = [...Object.entries(PAGES), ...Object.entries(FIXTURE_PAGES)]
const reading = ['article', 'section', 'quotation', 'everyMarkdown', 'rightToLeft', 'longHeadline']

test('nothing is lost at 400 %, and nothing covers what one reads', async ({ page }) => {
  // A screen of 1280 × 1024 pixels, four times as large.
  await page.setViewportSize({ width: 320, height: 256 })
  for (const [kind, url] of pages) {
    await page.goto(url)
    expect.soft(await losses(page), kind).toEqual([])
    expect.soft(await covered(page), kind).toBe(0)
  }
})

test('at 400 %, contents and quotations stand before and behind the text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(PAGES.article)
  const tops = []
  for (const part of ['h1', '.contents', '.text', '.quotations']) {
    const box = await page.locator(part).boundingBox()
    expect(box?.height, part).toBeGreaterThan(20)
    tops.push(box?.y ?? 0)
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b))
  await expect(page.locator('.bar')).toBeHidden()
  await page.locator('.contents a[href="#implications"]').press('Enter')
  await expect(page.locator('h2#implications')).toBeInViewport()
  await page.locator('.text .said').nth(4).press('Enter')
  await expect(page.locator('.in-order li:target .q')).toBeInViewport()
})

test('nothing is lost on a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const [kind, url] of pages) {
    await page.goto(url)
    expect.soft(await losses(page), kind).toEqual([])
    expect.soft(await covered(page), kind).toBeLessThan(0.1)
  }
})

test('nothing is lost where readers set letters, words and lines further apart', async ({ page }) => {
  for (const [kind, url] of pages) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(url)
    // The policy of a page holds for its own styles, not for those of its reader.
    const client = await page.context().newCDPSession(page)
    const { frameTree } = await client.send('Page.getFrameTree')
    await client.send('DOM.enable')
    await client.send('CSS.enable')
    const { styleSheetId } = await client.send('CSS.createStyleSheet', { frameId: frameTree.frame.id })
    await client.send('CSS.setStyleSheetText', { styleSheetId, text: SPACING })
    await expect(page.locator('h1')).not.toHaveCSS('word-spacing', '0px')
    expect.soft(await losses(page), `${kind}, wide`).toEqual([])
    await page.setViewportSize({ width: 360, height: 740 })
    expect.soft(await losses(page), `${kind}, phone`).toEqual([])
    await client.detach()
  }
})

test('nothing is lost where readers have set their letters twice as large', async ({ page }) => {
  const client = await page.context().newCDPSession(page)
  await client.send('Page.setFontSizes', { fontSizes: { standard: 32 } })
  for (const [kind, url] of pages) {
    for (const viewport of [
      { width: 1280, height: 800 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(viewport)
      await page.goto(url)
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
      expect.soft(await losses(page), `${kind}, ${viewport.width}`).toEqual([])
    }
    if (!reading.includes(kind)) continue
    await page.setViewportSize({ width: 320, height: 568 })
    expect.soft(await losses(page), `${kind}, 320`).toEqual([])
  }
})
