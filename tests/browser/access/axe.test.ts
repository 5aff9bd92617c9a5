import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from '../pages.ts'

/** All that axe can check by itself, but for what is a matter of taste or of level AAA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What colours can break, and nothing else can: all that has to be checked again in other colours. */
const COLOURS = ['color-contrast', 'link-in-text-block']

/** Words that one comes to read, which have the contrast of level AAA. */
const TEXT = ['h1', '.standfirst', '.text h2', '.prose', '.quotations .words', '.lead .standfirst', '.about p']

const WIDE = { width: 1280, height: 800 }
const PHONE = { width: 360, height: 740 }

const inOtherColours: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  dark: { colorScheme: 'dark', contrast: null },
  'more contrast': { colorScheme: 'light', contrast: 'more' },
  'dark, more contrast': { colorScheme: 'dark', contrast: 'more' },
  'forced colours': { colorScheme: 'light', contrast: null, forcedColors: 'active' },
  'forced colours, dark': { colorScheme: 'dark', contrast: null, forcedColors: 'active' },
}

/** Axe, not gathering what it has found nothing against. */
const axe = (page: Page) => new AxeBuilder({ page }).options({ resultTypes: ['violations'] })

/** Barriers as axe finds them, each with where it stands. */
async function barriers(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function textBarriers(page: Page): Promise<string[]> {
  const builder = axe(page).withRules('color-contrast-enhanced')
  for (const selector of TEXT) if (await page.locator(selector).count()) builder.include(selector)
  return barriers(builder)
}

for (const [kind, url] of Object.entries(PAGES)) {
  test(`no barrier that axe knows: ${kind}`, async ({ page }) => {
    await page.setViewportSize(WIDE)
    await page.goto(url)
    expect(await barriers(axe(page).withTags(TAGS)), 'wide').toEqual([])
    for (const [name, media] of Object.entries(inOtherColours)) {
      await page.emulateMedia(media)
      expect(await barriers(axe(page).withRules(COLOURS)), name).toEqual([])
    }
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme, contrast: null, forcedColors: null })
      expect(await textBarriers(page), `text, ${colorScheme}`).toEqual([])
    }
    await page.setViewportSize(PHONE)
    expect(await barriers(axe(page).withTags(TAGS)), 'phone').toEqual([])
  })
}

for (const [kind, url] of Object.entries(FIXTURE_PAGES)) {
  test(`no barrier that axe knows in the newspaper: ${kind}`, async ({ page }) => {
    await page.setViewportSize(WIDE)
    await page.goto(url)
    expect(await barriers(axe(page).withTags(TAGS)), 'wide').toEqual([])
    await page.setViewportSize(PHONE)
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await barriers(axe(page).withTags(TAGS)), 'phone, dark').toEqual([])
  })
}

for (const [kind, url] of [
  ['article', PAGES.article],
  ['section', PAGES.section],
  ['newspaper, article from right to left', FIXTURE_PAGES.rightToLeft],
] as const) {
  test(`no barrier that axe knows where a sheet is open: ${kind}`, async ({ page }) => {
    await page.setViewportSize(PHONE)
    for (const sheet of ['contents', 'quotations']) {
      await page.goto(`${url}#_${sheet}`)
      await expect(page.locator(`.${sheet}`)).toBeVisible()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        // What lies in the shade cannot be reached.
        const inSheet = axe(page).withTags(TAGS).include(`.${sheet}`).include('.bar')
        expect(await barriers(inSheet), `${sheet}, ${colorScheme}`).toEqual([])
      }
    }
  })
}
