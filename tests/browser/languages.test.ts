import { globSync, readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { FIXTURE_SITE } from './sites.ts'

test.use({ javaScriptEnabled: false })

const root = new URL('../..', import.meta.url).pathname
const articleIn = (slug: string) => `${FIXTURE_SITE}articles/${slug}/`

const ARABIC = articleIn('الجسر-الجديد')
const JAPANESE = articleIn('灯台の夜')
const GERMAN = articleIn('die-hafenbrückenabstimmung')

/** An element's box on the screen. */
async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not shown.`)
  return { ...box, end: box.x + box.width }
}

for (const [url, lang, dir, controls] of [
  [ARABIC, 'ar', 'rtl', ['المحتويات', 'الاقتباسات', 'القسم 1 من 3', 'بحث']],
  [GERMAN, 'de', 'ltr', ['Inhalt', 'Zitate', 'Abschnitt 1 von 3', 'Suche']],
  [articleIn('la-corne-de-brume'), 'fr', 'ltr', ['Sommaire', 'Citations', 'Partie 1 sur 3', 'Chercher']],
  [articleIn('la-lonja-en-silencio'), 'es', 'ltr', ['Índice', 'Citas', 'Apartado 1 de 3', 'Buscar']],
  [articleIn('o-barco-do-correio'), 'pt-BR', 'ltr', ['Índice', 'Citações', 'Parte 1 de 3', 'Pesquisa']],
  [articleIn('пором-за-розкладом'), 'uk', 'ltr', ['Зміст', 'Цитати', 'Розділ 1 з 3', 'Пошук']],
  [articleIn('часы-на-ратуше'), 'ru', 'ltr', ['Содержание', 'Цитаты', 'Раздел 1 из 3', 'Поиск']],
  [JAPANESE, 'ja', 'ltr', ['Contents', 'Quotations', 'Section 1 of 3', 'Search']],
] as const) {
  test(`an article in ${lang} has controls in its language, or marked as English`, async ({ page }) => {
    await page.goto(url)
    await expect(page.locator('html')).toHaveAttribute('lang', lang)
    await expect(page.locator('html')).toHaveAttribute('dir', dir)
    const places = ['#_contents-title', '#_quotations-title', '.alone a', '.masthead li:last-child a']
    const spoken = await page.evaluate(
      (selectors) =>
        selectors.map((selector) => {
          const element = document.querySelector(selector)
          return [element?.textContent, element?.closest('[lang]')?.getAttribute('lang')]
        }),
      places,
    )
    expect(spoken).toEqual(controls.map((control) => [control, lang === 'ja' ? 'en' : lang]))
    // What the newspaper says of itself is in its own language, wherever it says it.
    for (const own of ['.masthead .name', '.footer > p']) {
      await expect(page.locator(own).first()).toHaveAttribute('lang', 'en')
    }
  })
}

test('an Arabic page is mirrored, rails and all', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(ARABIC)
  const [contents, text, quotations] = [
    await boxOf(page, '.contents'),
    await boxOf(page, '.text'),
    await boxOf(page, '.quotations'),
  ]
  expect(contents.x).toBeGreaterThanOrEqual(text.end)
  expect(text.x).toBeGreaterThanOrEqual(quotations.end)
  // The name of the newspaper, in Latin letters, has its mark where it begins to be read.
  await expect(page.locator('.masthead .name')).toHaveCSS('direction', 'ltr')
  expect((await boxOf(page, '.masthead .name')).x).toBeGreaterThan((await boxOf(page, '.masthead ul')).end)
  // Letters that join are never spaced, and no headline cuts off what stands above and below them.
  for (const heading of ['h1', '.text h2', '.label']) {
    await expect(page.locator(heading).first()).toHaveCSS('letter-spacing', /^(normal|0px)$/)
  }
  // The dot stands behind the words: at their left end, on the same line.
  const ends = await page.locator('.text .said').evaluateAll((links) =>
    links.map((link) => {
      const words = [...(link.previousElementSibling?.getClientRects() ?? [])].at(-1)
      const dot = link.getBoundingClientRect()
      return words !== undefined && dot.left < words.left && Math.abs(dot.bottom - words.bottom) < 20
    }),
  )
  expect(ends).toEqual(ends.map(() => true))

  await page.setViewportSize({ width: 360, height: 700 })
  const [here, bar] = [await boxOf(page, '.here'), await boxOf(page, '.to-quotations')]
  expect(here.x).toBeGreaterThan(bar.end - 1)
})

test('nothing is wider than a small phone, in any script', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  const uk = articleIn('пором-за-розкладом')
  for (const url of [ARABIC, JAPANESE, GERMAN, uk, `${GERMAN}kosten/`, `${FIXTURE_SITE}archive/2031/04/`]) {
    await page.goto(url)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), url).toBeLessThanOrEqual(0)
    const cut = await page
      .locator('h1')
      .evaluateAll((all) => all.filter((heading) => heading.scrollWidth > heading.clientWidth).length)
    expect(cut, url).toBe(0)
  }
})

test('an article leads to itself in other languages, each called by its own name', async ({ page }) => {
  await page.goto(articleIn('harbour-bridge-vote'))
  const links = page.locator('.article-header [hreflang]')
  expect(
    await links.evaluateAll((all) =>
      all.map((link) => [link.textContent, link.getAttribute('hreflang'), link.getAttribute('lang')]),
    ),
  ).toEqual([
    ['العربية', 'ar', 'ar'],
    ['Deutsch', 'de', 'de'],
  ])
  await links.last().click()
  await expect(page).toHaveURL(encodeURI(GERMAN))
  // It names the English one alone, and yet leads to the Arabic one too.
  await expect(page.locator('.article-header [hreflang=ar]')).toHaveCount(1)
})

test('pages that name others in other languages are named by them, and only articles do', () => {
  const pages = new Map<string, string>()
  for (const file of globSync('**/index.html', { cwd: `${root}.cache/fixture-site` })) {
    const html = readFileSync(`${root}.cache/fixture-site/${file}`, 'utf8')
    const [, canonical = ''] = /<link rel="canonical" href="([^"]*)"/.exec(html) ?? []
    const named = [...html.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)].map(
      ([, lang, address]) => `${lang} ${address}`,
    )
    if (named.length === 0) continue
    expect(file).toMatch(/^articles\/[^/]+\/index\.html$/)
    const [, own = ''] = /<html lang="([^"]*)"/.exec(html) ?? []
    expect(named, file).toContain(`${own} ${canonical}`)
    expect(
      named.filter((one) => one.startsWith('x-default ')),
      file,
    ).toHaveLength(1)
    pages.set(canonical, named.join('\n'))
  }
  expect(pages.size).toBe(5)
  for (const [address, named] of pages) {
    for (const line of named.split('\n')) expect(pages.get(line.split(' ')[1] ?? ''), address).toBe(named)
  }
})

test.describe('no barrier that axe knows', () => {
  test.use({ javaScriptEnabled: true })
  for (const url of [ARABIC, JAPANESE]) {
    test(decodeURI(new URL(url).pathname), async ({ page }) => {
      await page.goto(url)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
})
