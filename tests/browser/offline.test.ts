import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { test as base, type ConsoleMessage, expect, type Page } from '@playwright/test'
import { readKept } from '../../src/offline/kept.ts'
import { bundled } from '../../src/publish/bundled-scripts.ts'
import { parseHeadersFile } from '../../src/publish/headers-file.ts'
import { type Host, openHost } from './host.ts'
import { ARTICLE, FIXTURE_SITE, REAL_SITE } from './sites.ts'

const root = new URL('../..', import.meta.url).pathname

/** The fixture newspaper on a host of its own, which the test can change. */
const test = base.extend<{ host: Host }>({
  host: async ({ browserName: _ }, use) => {
    const host = await openHost(`${root}.cache/fixture-site`, '/lantern/')
    await use(host)
    await host.close()
  },
})

const PICTURES = 'articles/every-markdown/'
const SECTIONS = 'articles/harbour-bridge-vote/'

/** What is kept on the device, as the page about reading offline finds it. */
async function keptOn(page: Page) {
  const written = await page.evaluate(async () => {
    for (const name of (await caches.keys()).filter((key) => key.endsWith(':pages'))) {
      const cache = await caches.open(name)
      const list = (await cache.keys()).find(({ url }) => url.endsWith('offline-list.json'))
      if (list) return (await cache.match(list))?.json()
    }
  })
  return readKept(written)
}

/** Opens a page and waits until it is kept, with a file for each of its pictures. */
async function read(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await expect.poll(() => isRead(page, new URL(url).pathname), { message: `${url} is kept` }).toBe(true)
}

async function isRead(page: Page, path: string): Promise<boolean> {
  const { pages } = await keptOn(page)
  const kept = pages.find(({ address }) => decodeURI(new URL(address).pathname) === decodeURI(path))
  if (!kept) return false
  const has = await page.evaluate(
    (files) => Promise.all(files.map((file) => caches.match(file).then(Boolean))),
    kept.pictures.flat(),
  )
  const there = new Set(kept.pictures.flat().filter((_, index) => has[index]))
  return kept.pictures.every((sources) => sources.some((source) => there.has(source)))
}

const headlines = async (page: Page) => (await keptOn(page)).pages.map(({ headline }) => headline)

const listed = (page: Page) => page.locator('.kept-pages li a')

const toggle = (page: Page) => page.getByRole('switch', { name: 'Keep what I read' })

const registrations = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope))

test.describe('without a network', () => {
  test('an article that was read is as it was, with its pictures and its type', async ({ page, context }) => {
    const messages: string[] = []
    const note = (message: ConsoleMessage) => messages.push(message.text())
    page.on('pageerror', (error) => messages.push(error.message))
    context.on('console', note)
    context.on('serviceworker', (worker) => worker.on('console', note))
    const url = FIXTURE_SITE + PICTURES
    await read(page, url)
    const text = await page.locator('main').innerText()

    await context.setOffline(true)
    await page.reload()
    expect(await page.locator('main').innerText()).toBe(text)
    expect(await page.evaluate(() => document.fonts.check('1rem Literata'))).toBe(true)
    const images = page.locator('main img')
    expect(await images.count()).toBeGreaterThan(1)
    for (const image of await images.all()) {
      await image.scrollIntoViewIfNeeded()
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeTruthy()
    }
    expect(messages).toEqual([])
  })

  test('a picture is there in every size that a screen may ask for', async ({ page, context }) => {
    await read(page, FIXTURE_SITE + PICTURES)
    const sources = (await keptOn(page)).pages.flatMap(({ pictures }) => pictures.flat())
    expect(sources.length).toBeGreaterThan(3)
    await context.setOffline(true)
    const answers = await page.evaluate((all) => Promise.all(all.map(async (url) => (await fetch(url)).ok)), sources)
    expect(answers).toEqual(sources.map(() => true))
  })

  test('a link to a place in it lands there', async ({ page, context }) => {
    await read(page, ARTICLE)
    await context.setOffline(true)
    await page.goto('about:blank')
    await page.goto(`${ARTICLE}#russian-strategy`)
    await expect(page.locator('#russian-strategy')).toBeInViewport()
    await expect(page).toHaveURL(`${ARTICLE}#russian-strategy`)
  })

  test('former addresses, missing slashes and file names lead to the page that is kept', async ({ page, context }) => {
    const url = `${FIXTURE_SITE}articles/post-office-moves/`
    await read(page, url)
    await context.setOffline(true)
    for (const other of [
      'articles/post-office-to-move/',
      'articles/post-office-moves',
      'articles/post-office-moves/index.html?from=mail',
    ]) {
      await page.goto(`${FIXTURE_SITE}${other}#_text`)
      await expect(page).toHaveURL(`${url}#_text`)
      await expect(page.locator('h1')).not.toHaveText(/No connection/)
    }
  })

  test('for a page that was never read there is the list, which leads to those that were', async ({
    page,
    context,
  }) => {
    await read(page, ARTICLE)
    await read(page, `${ARTICLE}context/`)
    await context.setOffline(true)
    await page.goto(`${REAL_SITE}archive/`)
    await expect(page.locator('h1')).toHaveText('No connection, and no copy of this page')
    await expect(page.locator('.not-kept')).toContainText(`${REAL_SITE}archive/`)
    await expect(listed(page)).toHaveText([/^Putin would accept/, /^Putin would accept/])
    await expect(page.locator('.kept-pages li').first()).toContainText(
      /Section: Context of the conflict.*Read today, \d\d:\d\d/,
    )
    await listed(page).nth(1).click()
    await expect(page).toHaveURL(ARTICLE)
    await expect(page.locator('.text > section')).toHaveCount(5)

    await context.setOffline(false)
    await page.goto(`${REAL_SITE}archive/`)
    await expect(page.locator('h1')).toHaveText('Archive')
  })

  test('what only a network can give says so, and is not kept', async ({ page, context }) => {
    await read(page, ARTICLE)
    for (const file of ['feed.xml', 'articles/putin-ceasefire-current-lines.md']) {
      await page.goto(REAL_SITE + file).catch(() => {}) // Some files are saved instead of shown.
    }
    await page.goto(`${REAL_SITE}people/`)
    await context.setOffline(true)
    await page.goto(`${REAL_SITE}feed.xml`)
    await expect(page.locator('h1')).toHaveText('No connection, and no copy of this page')
    const addresses = (await keptOn(page)).pages.map(({ address }) => address)
    expect(addresses.filter((address) => !address.endsWith('/'))).toEqual([])
  })
})

test.describe('with a network', () => {
  test('readers get a page as it is now, and keep that', async ({ page, context, host }) => {
    const url = host.url + SECTIONS
    await read(page, url)
    const html = readFileSync(`${root}.cache/fixture-site/${SECTIONS}index.html`, 'utf8')
    host.answers.set(SECTIONS, { body: html.replace(/(<h1[^>]*>)[^<]*/, '$1News of today') })
    await page.reload()
    await expect(page.locator('h1')).toHaveText('News of today')
    await page.waitForLoadState('networkidle')
    await context.setOffline(true)
    await page.reload()
    await expect(page.locator('h1')).toHaveText('News of today')
  })

  test('a copy comes where the host is at fault, or does not answer in time', async ({ page, host }) => {
    const url = host.url + SECTIONS
    await read(page, url)
    const headline = await page.locator('h1').innerText()
    host.answers.set(SECTIONS, { status: 503, body: '<h1>Out of order</h1>' })
    await page.reload()
    await expect(page.locator('h1')).toHaveText(headline)
    host.answers.set(SECTIONS, 'silence')
    await page.reload()
    await expect(page.locator('h1')).toHaveText(headline)
  })

  test('a page that is withdrawn is forgotten', async ({ page, context, host }) => {
    await read(page, host.url + SECTIONS)
    await read(page, `${host.url}people/`)
    host.answers.set(SECTIONS, { status: 404, body: '<h1>There is no such page</h1>' })
    await page.goto(host.url + SECTIONS)
    await expect(page.locator('h1')).toHaveText('There is no such page')
    await expect.poll(() => isRead(page, `/lantern/${SECTIONS}`)).toBe(false)
    await context.setOffline(true)
    await page.goto(host.url + SECTIONS)
    await expect(page.locator('h1')).toHaveText('No connection, and no copy of this page')
  })

  test('after a new publication, what was read before keeps the files that the host no longer has', async ({
    page,
    context,
    host,
  }) => {
    await read(page, host.url + PICTURES)
    await read(page, `${host.url}people/`)
    const { pages } = await keptOn(page)
    for (const asset of pages.flatMap(({ assets }) => assets)) {
      const path = decodeURI(asset.slice(host.url.length))
      if (path.startsWith('_astro/')) host.answers.set(path, { status: 404 })
    }
    const people = readFileSync(`${root}.cache/fixture-site/people/index.html`, 'utf8')
    const renewed = people.replaceAll('/_astro/Page', '/_astro/New')
    host.answers.set('people/', { body: renewed.replace(/(<h1[^>]*>)[^<]*/, '$1Everyone') })
    const script = /_astro\/New[^"]*/.exec(renewed)?.[0] ?? ''
    host.answers.set(script, { body: 'document.body.classList.add("new")' })
    host.answers.set('offline-worker.js', {
      body: `${readFileSync(`${root}.cache/fixture-site/offline-worker.js`, 'utf8')}//`,
    })
    await page.goto(`${host.url}people/`)
    await expect(page.locator('body')).toHaveClass('new')
    await expect
      .poll(() => page.evaluate(async (file) => Boolean(await caches.match(file)), host.url + script))
      .toBe(true)

    // The new worker comes when no page needs the old one.
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
      .toBe('installed')
    const next = await context.newPage()
    await page.close()
    await context.setOffline(true)
    await next.goto(host.url + PICTURES)
    for (const image of await next.locator('main img').all()) {
      await image.scrollIntoViewIfNeeded()
      await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth)).toBeTruthy()
    }
    await next.goto(`${host.url}people/`)
    await expect(next.locator('h1')).toHaveText('Everyone')
    await expect(next.locator('body')).toHaveClass('new')
  })
})

test.describe('the first visit', () => {
  test('asks for nothing more until the page is there', async ({ page, host }) => {
    // A picture that does not come holds the page up.
    host.answers.set('held.png', 'silence')
    await page.addInitScript((src) => {
      addEventListener('DOMContentLoaded', () => document.body.append(Object.assign(new Image(), { id: 'held', src })))
    }, `${host.url}held.png`)
    await page.goto(host.url + SECTIONS, { waitUntil: 'domcontentloaded' })
    await expect.poll(() => host.asked).toContain('held.png')
    await page.waitForTimeout(500)
    const before = host.asked.filter((path) => path !== 'held.png')
    await page.evaluate(() => document.getElementById('held')?.removeAttribute('src'))
    await expect.poll(() => isRead(page, `/lantern/${SECTIONS}`)).toBe(true)
    expect(
      before.filter((path) => !/^_astro\/.*\.(woff2|js|avif|webp)$|^_astro\/print\.[^/]*\.css$|^icon\.svg$/.test(path)),
    ).toEqual([SECTIONS])
    expect(before.filter((path) => path.endsWith('.js'))).toHaveLength(1)
    expect(host.asked).toContain('offline-worker.js')
  })

  test('loads one script, of two thousand bytes at most', () => {
    for (const path of [
      '',
      'articles/putin-ceasefire-current-lines/',
      'articles/putin-ceasefire-current-lines/context/',
    ]) {
      const html = readFileSync(`${root}dist/${path}index.html`, 'utf8')
      const scripts = [...html.matchAll(/<script[^>]* src="\/([^"]*)"/g)].map(([, src = '']) => src)
      expect(scripts).toHaveLength(1)
      const script = readFileSync(`${root}dist/${scripts[0]}`)
      expect(brotliCompressSync(script).length).toBeLessThanOrEqual(2000)
      expect(script.toString()).not.toMatch(/\bimport\b/)
    }
  })

  test('works with the headers that hosts are told to send', async ({ page, context, host }) => {
    const [rule] = parseHeadersFile(readFileSync(`${root}.cache/fixture-site/_headers`, 'utf8'))
    expect(rule?.headers['Content-Security-Policy']).toContain("default-src 'none'")
    const refused: string[] = []
    page.on('console', (message) => refused.push(message.text()))
    await read(page, host.url + PICTURES)
    await page.goto(`${host.url}offline/`)
    await expect(listed(page)).toHaveCount(1)
    await context.setOffline(true)
    await page.goto(`${host.url}topics/`)
    await expect(listed(page)).toHaveCount(1)
    expect(refused).toEqual([])
  })
})

test.describe('the page about it', () => {
  test('lists what is kept, newest first, and forgets one or all', async ({ page }) => {
    for (const path of ['people/', 'topics/', 'archive/']) await read(page, REAL_SITE + path)
    await page.getByRole('link', { name: 'Reading offline' }).click()
    await expect(listed(page)).toHaveText(['Archive', 'Topics', 'People'])
    await page.getByRole('button', { name: 'Forget Topics' }).click()
    await expect(listed(page)).toHaveText(['Archive', 'People'])
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Forgotten.')
    await expect(page.getByRole('button', { name: 'Forget People' })).toBeFocused()
    expect(await headlines(page)).toEqual(['Archive', 'People'])
    await page.getByText('Forget all …').click()
    await page.getByRole('button', { name: 'Yes, forget them all' }).click()
    await expect(page.getByText('Nothing yet.')).toBeVisible()
    expect(await headlines(page)).toEqual([])
  })

  test('switches it off for good, and on again', async ({ page }) => {
    await read(page, ARTICLE)
    await page.goto(`${REAL_SITE}offline/`)
    await expect(toggle(page)).toBeChecked()
    await toggle(page).click()
    await expect(toggle(page)).not.toBeChecked()
    await expect(page.getByText('Nothing is kept.')).toBeVisible()
    expect(await page.evaluate(() => caches.keys())).toEqual([])

    // The next visit finds it as it was left.
    await page.goto(ARTICLE)
    await page.waitForLoadState('networkidle')
    expect(await registrations(page)).toEqual([])
    expect(await page.evaluate(() => caches.keys())).toEqual([])

    await page.goto(`${REAL_SITE}offline/`)
    await expect(toggle(page)).not.toBeChecked()
    await toggle(page).press('Space')
    await expect(toggle(page)).toBeChecked()
    await read(page, ARTICLE)
    expect(await registrations(page)).toEqual([REAL_SITE])
  })

  test('knows only the site that it belongs to', async ({ page }) => {
    await read(page, FIXTURE_SITE + SECTIONS)
    expect(await registrations(page)).toEqual([FIXTURE_SITE])
    expect(await page.evaluate(() => caches.keys())).toEqual([
      'on-the-record:/lantern/:pages',
      'on-the-record:/lantern/:assets',
    ])
  })

  test('says what it needs where there is no script', async ({ browser }) => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${REAL_SITE}offline/`)
    await expect(page.locator('noscript p')).toBeVisible()
    await expect(page.getByRole('switch')).toBeHidden()
    await expect(page.locator('.list')).toBeHidden()
    await page.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`raises no barrier that axe knows, and is no wider than a small screen, ${colorScheme}`, async ({
      page,
      context,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 800 })
      for (const path of [PICTURES, 'articles/very-short/', 'articles/灯台の夜/', 'people/', ''])
        await read(page, FIXTURE_SITE + path)
      const check = async () => {
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      }
      await page.goto(`${FIXTURE_SITE}offline/`)
      await expect(listed(page)).toHaveCount(5)
      await page.getByText('Forget all …').click()
      await check()
      await context.setOffline(true)
      await page.goto(`${FIXTURE_SITE}articles/a-very-long-address-${'that-goes-on-'.repeat(12)}/`)
      await expect(page.locator('.not-kept')).toBeVisible()
      await check()
    })
  }
})

test('where the publisher stops offering it, it takes itself and all copies away', async ({ page, host }) => {
  await read(page, host.url + SECTIONS)
  const { code } = await bundled(`${root}src/offline/remove.ts`)
  host.answers.set('offline-worker.js', { body: code })
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
  await expect.poll(() => registrations(page)).toEqual([])
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([])
})
