import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, type Response, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

const SEARCH = `${REAL_SITE}search/`
const FIXTURE_SEARCH = `${FIXTURE_SITE}search/`

const field = (page: Page) => page.getByRole('searchbox')
const status = (page: Page) => page.getByRole('main').getByRole('status')
const results = (page: Page) => page.locator('.results > li')
const address = (page: Page) => decodeURIComponent(new URL(page.url()).search)

/** Looks for something as a reader would. */
async function search(page: Page, text: string, url = FIXTURE_SEARCH) {
  await page.goto(url)
  await field(page).fill(text)
  await expect(status(page)).toContainText(text)
}

const axe = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

test('a word of the text leads to its section, and is marked', async ({ page }) => {
  await search(page, 'crowns')
  await expect(status(page)).toHaveText(/^\d+ results? for “crowns”$/)
  const hit = page.locator('.hit', { hasText: 'What it will cost' })
  await expect(hit.locator('.kind')).toHaveText('Section')
  await expect(hit.locator('mark')).toHaveText(['crowns'])
  await hit.getByRole('link').click()
  await expect(page).toHaveURL(`${FIXTURE_SITE}articles/harbour-bridge-vote/#the-money`)
  await expect(page.locator('#the-money')).toBeInViewport()
})

test('a heading leads to its section', async ({ page }) => {
  await search(page, 'implications', SEARCH)
  await results(page)
    .getByRole('link', { name: /implications/i })
    .first()
    .click()
  await expect(page).toHaveURL(`${ARTICLE}#implications`)
})

test('a quotation is found by its words and leads to its place, in red and with its speaker', async ({ page }) => {
  await search(page, 'eternal war', SEARCH)
  const hit = page.locator('.hit', { has: page.locator('.q') }).first()
  await expect(hit.locator('.q')).toHaveText('“eternal war,”')
  await expect(hit.locator('.speaker')).toHaveText(/^Dmitry Peskov, /)
  await expect(hit).toContainText('Russia did not want an “eternal war,” said')
  const said = await page
    .locator('.q')
    .first()
    .evaluate((q) => getComputedStyle(q).color)
  expect(said).not.toBe(await page.locator('h1').evaluate((title) => getComputedStyle(title).color))
  await hit.locator('.q').click()
  await expect(page).toHaveURL(`${ARTICLE}#q-eternal-war`)
  await expect(page.locator('.text .q:target')).toBeInViewport()
})

test('a person comes first, and leads to everything that the person said', async ({ page }) => {
  await search(page, 'peskov', SEARCH)
  await expect(results(page).first()).toContainText('Person')
  await results(page).first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dmitry Peskov')
})

test('an unnamed source has a ring and is called one', async ({ page }) => {
  await search(page, 'freeze', SEARCH)
  const speaker = page.locator('.speaker.unnamed')
  await expect(speaker).toContainText('unnamed source')
  const dot = await speaker.evaluate((element) => getComputedStyle(element, '::before').backgroundColor)
  expect(dot).toBe('rgba(0, 0, 0, 0)')
})

test('Japanese is found without spaces, and shown as Japanese', async ({ page }) => {
  await search(page, '灯台守')
  const headline = results(page).getByRole('heading', { name: 'クァーン灯台' })
  expect(await headline.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe('ja')
  await expect(headline.locator('mark').last()).toHaveText('灯台守')
  await search(page, '玉ねぎ')
  await expect(page.locator('.hits mark').first()).toHaveText('玉ねぎ')
})

test('Arabic is found with and without the article, and shown from right to left', async ({ page }) => {
  for (const text of ['الجسر', 'جسر']) {
    await search(page, text)
    const headline = results(page).getByRole('heading', { level: 2, name: 'ميناء تانسي يختار' })
    await expect(headline).toHaveCSS('direction', 'rtl')
    await expect(headline.locator('mark')).toHaveText(['الجسر'])
    await expect(page.locator('.hits .q').first()).toHaveText(/^«.*»$/)
  }
})

test('the date of a result begins where the headline does', async ({ page }) => {
  /** Where the words of the first such element stand, whatever room it has beside them. */
  const edges = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const range = document.createRange()
        range.selectNodeContents(element)
        const { left, right } = range.getBoundingClientRect()
        return { left, right }
      })
  await search(page, 'crowns')
  expect((await edges('.result time')).left).toBeCloseTo((await edges('.result:has(time) h2')).left, 0)
  await search(page, 'الجسر')
  expect((await edges('.result time')).right).toBeCloseTo((await edges('.result:has(time) h2')).right, 0)
})

test('a quotation in another language stands between that language’s marks', async ({ page }) => {
  await search(page, 'Hand gezählt')
  await expect(page.locator('.hits .q').first()).toHaveText(/^„Ich habe eine .*“$/)
})

test.describe('filters', () => {
  test('leave one kind, and stand in the address', async ({ page }) => {
    await search(page, 'umbrella')
    await page.getByRole('radio', { name: 'Quotations' }).check()
    await expect(page.locator('.hit .kind')).toHaveText(['Quotation', 'Quotation'])
    await expect.poll(() => address(page)).toBe('?q=umbrella&kind=quotation')
  })

  test('leave what one speaker said; the name is offered as one types', async ({ page }) => {
    await page.goto(FIXTURE_SEARCH)
    const saidBy = page.getByLabel('Said by')
    await saidBy.fill('toll')
    await expect(page.locator('#_speakers option')).toHaveCount(1)
    await expect(page.locator('#_speakers option')).toHaveAttribute('value', 'Bram Tolliver')
    await saidBy.press('Enter')
    await expect(saidBy).toHaveValue('Bram Tolliver')
    await expect.poll(() => address(page)).toBe('?speaker=bram-tolliver')
    await expect(page.locator('.hit').first()).toBeVisible()
    const speakers = await page.locator('.hit .speaker').allTextContents()
    expect(speakers.length).toBeGreaterThan(5)
    for (const speaker of speakers) expect(speaker).toContain('Bram Tolliver')
    await field(page).fill('umbrella')
    await expect(page.locator('.hit')).toHaveCount(1)
    await saidBy.fill('')
    await expect.poll(() => page.locator('.hit').count()).toBeGreaterThan(1)
    await expect.poll(() => address(page)).toBe('?q=umbrella')
  })

  test('leave the articles on one topic', async ({ page }) => {
    await page.goto(FIXTURE_SEARCH)
    await page.getByLabel('On the topic').fill('Ferries')
    await expect(results(page).first()).toBeVisible()
    await expect.poll(() => address(page)).toBe('?topic=ferries')
    await expect(page.locator('.hit .kind').first()).toHaveText('Article')
  })

  test('say so where a name is not known', async ({ page }) => {
    await page.goto(FIXTURE_SEARCH)
    await page.getByLabel('Said by').fill('zzyzx')
    await page.getByLabel('Said by').press('Tab')
    await expect(status(page)).toHaveText('Nobody called “zzyzx” is quoted here')
    await expect(page.getByLabel('Said by')).toHaveAttribute('aria-invalid', 'true')
  })

  test('are shown as the address has them', async ({ page }) => {
    await page.goto(`${FIXTURE_SEARCH}?q=hand&kind=quotation&speaker=bram-tolliver&topic=harbour-bridge`)
    await expect(field(page)).toHaveValue('hand')
    await expect(page.getByRole('radio', { name: 'Quotations' })).toBeChecked()
    await expect(page.getByLabel('Said by')).toHaveValue('Bram Tolliver')
    await expect(page.getByLabel('On the topic')).toHaveValue('Harbour bridge')
    await expect(page.locator('.hit')).toHaveCount(2)
  })
})

test('the way back leads from search to search, and from a result to the results', async ({ page }) => {
  await search(page, 'umbrella')
  await field(page).press('Enter')
  await field(page).fill('kettle')
  await expect(status(page)).toContainText('kettle')
  await page.getByRole('radio', { name: 'Sections' }).check()
  await expect.poll(() => address(page)).toBe('?q=kettle&kind=section')
  await page.goBack()
  await expect(status(page)).toContainText('kettle')
  await expect(page.getByRole('radio', { name: 'Everything' })).toBeChecked()
  await page.goBack()
  await expect(field(page)).toHaveValue('umbrella')
  await expect(status(page)).toContainText('umbrella')
  await page.goForward()
  await expect(field(page)).toHaveValue('kettle')
  await results(page).getByRole('link').first().click()
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.goBack()
  await expect(status(page)).toContainText('kettle')
  await expect(results(page).first()).toBeVisible()
})

test('everything can be done by the keyboard', async ({ page }) => {
  await search(page, 'umbrella')
  await page.keyboard.press('ArrowDown')
  const links = page.locator('.found a, .found button:visible')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(links.nth(1)).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(field(page)).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Escape')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('umbrella')
  for (const label of ['Everything', 'Said by', 'On the topic']) {
    await page.keyboard.press('Tab')
    await expect(page.getByLabel(label)).toBeFocused()
  }
  await page.keyboard.press('Tab')
  await expect(links.first()).toBeFocused()
  await page.keyboard.press('/')
  await expect(field(page)).toBeFocused()
  await expect(field(page)).toHaveValue('umbrella')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/articles\//)
})

test('further hits and results are shown where one asks for them, and have the focus', async ({ page }) => {
  await search(page, 'tolliver')
  await expect(results(page)).toHaveCount(10)
  const withButton = await results(page).evaluateAll((all) => all.findIndex((entry) => entry.querySelector('button')))
  const first = results(page).nth(withButton)
  const hits = first.locator('.hit')
  await expect(hits).toHaveCount(3)
  await first.getByRole('button', { name: /more from this article/ }).press('Enter')
  await expect(hits.nth(3)).toBeVisible()
  await expect(first.locator(':focus')).toHaveCount(1)
  await expect(first.getByRole('button')).toHaveCount(0)
  await page.getByRole('button', { name: 'Show more' }).click()
  await expect(results(page).nth(10)).toBeVisible()
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused()
})

test('where nothing is found, what would find something can be followed', async ({ page }) => {
  await search(page, 'umbrella zzyzx')
  await expect(status(page)).toHaveText('Nothing found for “umbrella zzyzx”')
  await expect(page.locator('.hints')).toContainText('No text has the word “zzyzx”.')
  await page.locator('.hints').getByRole('link', { name: '“umbrella”' }).click()
  await expect(field(page)).toHaveValue('umbrella')
  await expect(results(page).first()).toBeVisible()
})

test('a word that nothing has is shortened, which is said', async ({ page }) => {
  await search(page, 'ceasefires', SEARCH)
  await expect(page.locator('.hints')).toContainText('these have words that begin with “ceasefire”')
  await expect(results(page).first().locator('mark').first()).toHaveText('ceasefire')
})

test('a failed download is told, and can be tried again', async ({ page }) => {
  let isDown = true
  await page.route('**/terms/*.json', (route) => (isDown ? route.abort() : route.continue()))
  await page.goto(SEARCH)
  await field(page).fill('ceasefire')
  await expect(status(page)).toHaveText('The search could not be loaded.')
  isDown = false
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(results(page).first()).toBeVisible()
})

test('an index that was published anew in the meantime is read anew', async ({ page }) => {
  let version = 'gone'
  await page.route('**/search/index.json', async (route) => {
    const manifest = await (await route.fetch()).json()
    await route.fulfill({ json: { ...manifest, version: version || manifest.version } })
  })
  const old = page.waitForResponse('**/search/index.json')
  await page.goto(SEARCH)
  await field(page).focus()
  await old
  version = ''
  await field(page).fill('ceasefire')
  await expect(results(page).first()).toBeVisible()
})

test('what stands in the index is text, whatever it says', async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><b>ceasefire</b>'
  await page.route('**/search/articles/*/0.json', async (route) => {
    const file = await (await route.fetch()).json()
    const sections = file.sections.map((section: object) => ({ ...section, heading: hostile, text: hostile }))
    const quotations = file.quotations.map((said: object) => ({
      ...said,
      words: hostile,
      speaker: hostile,
      before: hostile,
    }))
    await route.fulfill({
      json: { ...file, headline: hostile, standfirst: hostile, lede: hostile, sections, quotations },
    })
  })
  await search(page, 'ceasefire', SEARCH)
  await expect(results(page).first()).toContainText(hostile)
  await expect(page.locator('.found :is(img, b)')).toHaveCount(0)
  await page.goto(`${SEARCH}?q=${encodeURIComponent(hostile)}&speaker=${encodeURIComponent(hostile)}`)
  await expect(status(page)).toContainText('<img')
  await expect(page.locator('main :is(img, b)')).toHaveCount(0)
})

test('nothing of the search is fetched where one reads, nor before one searches', async ({ page, browser }) => {
  const requests: string[] = []
  const isOfSearch = (url: string) => /\/search\/|\/_astro\/search/.test(url)
  page.on('request', (request) => requests.push(request.url()))
  for (const url of [REAL_SITE, ARTICLE, `${REAL_SITE}people/`]) {
    await page.goto(url)
    await page.waitForLoadState('networkidle')
  }
  expect(requests.filter(isOfSearch)).toEqual([])

  // On a phone the field does not have the focus by itself.
  const phone = await browser.newPage({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })
  const fetched: string[] = []
  phone.on('request', (request) => fetched.push(request.url()))
  await phone.goto(SEARCH)
  await phone.waitForLoadState('networkidle')
  expect(fetched.filter((url) => url.endsWith('.json'))).toEqual([])
  await phone.close()
})

test('a search fetches a few small files of this site only', async ({ page }) => {
  const responses: Response[] = []
  page.on('response', (response) => responses.push(response))
  await page.goto(`${FIXTURE_SEARCH}?q=kettle`)
  await expect(results(page).first()).toBeVisible()
  for (const response of responses) expect(new URL(response.url()).origin).toBe(new URL(FIXTURE_SITE).origin)
  const files = responses.filter((response) => response.url().endsWith('.json'))
  expect(files.length).toBeLessThan(8)
  for (const file of files) expect((await file.body()).length, file.url()).toBeLessThan(30_000)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results have no barrier that axe knows, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto(`${FIXTURE_SEARCH}?q=bridge`)
    await expect(results(page).first()).toBeVisible()
    expect(await axe(page)).toEqual([])
    await page.goto(`${FIXTURE_SEARCH}?q=${encodeURIComponent('الجسر zzyzx')}`)
    await expect(page.locator('.hints')).not.toBeEmpty()
    expect(await axe(page)).toEqual([])
  })
}

for (const width of [320, 768, 1280]) {
  test(`no result is wider than a screen of ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const text of ['tolliver', 'brückenbaukosten', '灯台', 'الجسر', 'commission']) {
      await page.goto(`${FIXTURE_SEARCH}?q=${encodeURIComponent(text)}`)
      await expect(results(page).first()).toBeVisible()
      const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(beyond, text).toBeLessThanOrEqual(0)
    }
  })
}

test('the links of the masthead stand in one line from 320 pixels on', async ({ page }) => {
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(ARTICLE)
    const tops = await page
      .locator('.masthead li')
      .evaluateAll((all) => all.map((entry) => entry.getBoundingClientRect().top))
    expect(new Set(tops).size, `at ${width}`).toBe(1)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('there are links to everything instead of a form that would do nothing', async ({ page }) => {
    await page.goto(FIXTURE_SITE)
    await page.getByRole('link', { name: 'Search' }).click()
    await expect(page.locator('form')).toBeHidden()
    const list = page.locator('.browse')
    await expect(list.getByRole('link', { name: 'Port Tansy votes for its bridge' })).toBeVisible()
    await expect(list.getByRole('link', { name: 'What it will cost, and what there is' })).toHaveAttribute(
      'href',
      '/lantern/articles/harbour-bridge-vote/#the-money',
    )
    for (const name of ['Ferries', 'Bram Tolliver', 'April 2031', 'All topics', 'Everyone who is quoted']) {
      await expect(list.getByRole('link', { name, exact: true })).toBeVisible()
    }
  })
})

test('where the script does not come, there are links to everything too', async ({ page }) => {
  await page.route('**/_astro/search*.js', (route) => route.abort())
  await page.goto(`${FIXTURE_SEARCH}?q=bridge`)
  await expect(page.locator('form')).toBeHidden()
  await expect(page.locator('.browse')).toBeVisible()
})

test('browsers can add the search to their own', async ({ page, request }) => {
  await page.goto(FIXTURE_SITE)
  const link = page.locator('link[rel=search]')
  await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml')
  const description = await request.get(new URL((await link.getAttribute('href')) ?? '', FIXTURE_SITE).href)
  expect(await description.text()).toContain('template="https://lantern.example/lantern/search/?q={searchTerms}"')
})
