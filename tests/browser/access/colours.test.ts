import { expect, type Page, test } from '@playwright/test'
import { PAGES } from '../pages.ts'
import { ARTICLE } from '../sites.ts'

type Rgb = readonly number[]

/** Relative luminance (WCAG 2). */
function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const part = channel / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast of two colours, from 1 to 21 (WCAG 2). */
function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** The colours of the palette as the page has them now, and the ink of links' lines and of the links of headings. */
async function palette(page: Page): Promise<Map<string, Rgb>> {
  const colours = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
    const probe = document.body.appendChild(document.createElement('span'))
    const read = (colour: string, opacity = 1) => {
      probe.style.color = colour
      if (!canvas) return []
      const fill = (style: string, alpha: number) => {
        canvas.globalAlpha = alpha
        canvas.fillStyle = style
        canvas.fillRect(0, 0, 1, 1)
      }
      const drawn = getComputedStyle(probe).color
      probe.style.color = 'var(--paper)'
      fill(getComputedStyle(probe).color, 1)
      fill(drawn, opacity)
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
    }
    const link = document.querySelector('.permalink')
    const line = document.querySelector('.citation a, .facts a')
    const names = ['paper', 'ink', 'quiet', 'rule', 'said', 'tint', 'lit']
    const all = [
      ...names.map((name) => [name, read(`var(--${name})`)] as const),
      ['permalink', link ? read('var(--quiet)', Number(getComputedStyle(link).opacity)) : []] as const,
      ['line', line ? read(getComputedStyle(line).textDecorationColor) : []] as const,
    ]
    probe.remove()
    return all
  })
  return new Map(colours)
}

/** What is written in which colour on which, and the contrast that it needs: 7 for what one reads, 4.5 for labels, 3 for signs. */
const PAIRS = [
  ['ink', 'paper', 7],
  ['ink', 'tint', 7],
  ['ink', 'lit', 7],
  ['said', 'paper', 7],
  ['said', 'tint', 7],
  ['quiet', 'paper', 7],
  ['quiet', 'tint', 4.5],
  ['quiet', 'lit', 4.5],
  ['permalink', 'paper', 4.5],
  ['line', 'paper', 3],
] as const

test('the palette has the contrast of level AAA for text and of level AA for everything else', async ({ page }) => {
  await page.goto(ARTICLE)
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const more of ['no-preference', 'more'] as const) {
      await page.emulateMedia({ colorScheme, contrast: more })
      const colours = await palette(page)
      for (const [above, below, least] of PAIRS) {
        const found = contrast(colours.get(above) ?? [], colours.get(below) ?? [])
        expect.soft(found, `${above} on ${below}, ${colorScheme}, ${more}`).toBeGreaterThanOrEqual(least)
      }
      const rule = contrast(colours.get('rule') ?? [], colours.get('paper') ?? [])
      if (more === 'more') expect.soft(rule, `rules, ${colorScheme}`).toBeGreaterThanOrEqual(3)
    }
  }
})

/** What an element looks like beside its words, as far as forced colours leave it. */
const look = (page: Page, selector: string, pseudo?: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, pseudo) => {
      const style = getComputedStyle(element, pseudo)
      const { outlineStyle, outlineColor, borderInlineStartColor, borderStyle, backgroundColor, backgroundImage } =
        style
      const { borderBlockEndWidth, color } = style
      return {
        outline: outlineStyle === 'none' ? '' : outlineColor,
        border: `${borderStyle} ${borderInlineStartColor}`,
        below: borderBlockEndWidth,
        background: backgroundColor,
        image: backgroundImage,
        color,
      }
    }, pseudo)

for (const colorScheme of ['light', 'dark'] as const) {
  test(`forced colours leave every mark its meaning, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.goto(`${ARTICLE}#q-eternal-war`)
    const paper = await look(page, 'body')
    const said = await look(page, '.text .q:target')
    expect(said.outline, 'the quotation that a link leads to').not.toBe('')

    // Full dot, ring: told by what fills them, not by their colour alone.
    const dot = await look(page, '.quotations .mark:not(.unnamed)', '::before')
    const ring = await look(page, '.quotations .mark.unnamed', '::before')
    expect(dot.background).toBe(paper.color)
    expect(ring.background).toBe('rgba(0, 0, 0, 0)')
    expect(ring.border).toContain(paper.color)
    expect((await look(page, '.text .said:not(.unnamed)')).image).toContain(paper.color)
    expect((await look(page, '.text .said.unnamed')).image).toContain(paper.color)

    // What is being read, in the list of quotations.
    await expect(page.locator('.in-order [aria-current]')).toHaveCount(1)
    const current = await look(page, '.in-order li:has([aria-current])')
    const other = await look(page, '.in-order li:not(:has([aria-current]))')
    expect(other.border).toContain(paper.background)
    expect(current.border).not.toContain(paper.background)
    expect((await look(page, '.views [open] > summary')).below).not.toBe('0px')
    expect((await look(page, '.views :not([open]) > summary')).below).toBe('0px')

    await page.goto(`${ARTICLE}#_said-eternal-war`)
    expect((await look(page, '.in-order li:target')).outline).not.toBe('')
    await page.goto(`${ARTICLE}#context`)
    expect((await look(page, '.heading:has(:target)')).outline).not.toBe('')
    await expect(page.locator('.contents [aria-current]')).toHaveCSS('-webkit-text-stroke-width', /^0\.\d+px$/)

    await page.goto(PAGES.quotation)
    expect((await look(page, '.to-place')).border).toMatch(/^solid/)
    await page.goto(PAGES.offline)
    expect((await look(page, '.keep .track')).border).toMatch(/^solid/)
  })
}
