import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { FORMER, hostileContent } from '../hostile/content.ts'
import { ELSEWHERE, PIECES, TEXTS } from '../hostile/vectors.ts'
import { type Host, openHost } from './host.ts'

/*
 * A newspaper in which every article, name and setting means harm, read in a browser that has its Content-Security-
 * Policy switched off: what the policy would stop must not be there in the first place.
 */

const root = new URL('../..', import.meta.url).pathname
const TWO_MINUTES = 120_000
/** Pages that are open at the same time. */
const AT_ONCE = 4

// One newspaper for all tests.
test.describe.configure({ mode: 'default', timeout: TWO_MINUTES })

let folder = ''
let host: Host

test.beforeAll(async () => {
  test.setTimeout(TWO_MINUTES)
  folder = mkdtempSync(join(tmpdir(), 'on-the-record-hostile-'))
  for (const [path, content] of Object.entries(hostileContent())) {
    mkdirSync(dirname(join(folder, 'content', path)), { recursive: true })
    writeFileSync(join(folder, 'content', path), content)
  }
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', join(folder, 'dist')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: join(folder, 'content'), SITE_URL: '', BASE_PATH: '' },
  })
  expect(status, stdout + stderr).toBe(0)
  host = await openHost(join(folder, 'dist'), '/')
})

test.afterAll(async () => {
  await host?.close()
  rmSync(folder, { recursive: true, force: true })
})

const filesThat = (ending: RegExp) =>
  readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((path) => ending.test(path))

/** A reader without a policy; whatever runs, asks, fetches or leads away is noted. */
async function unprotected(context: BrowserContext): Promise<string[]> {
  const noted: string[] = []
  await context.exposeFunction('ran', () => noted.push('a script ran'))
  context.on('dialog', (dialog) => {
    noted.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('request', (request) => {
    if (!request.url().startsWith(host.url)) noted.push(`a request: ${request.url()}`)
  })
  context.on('weberror', (error) => noted.push(`an error: ${error.error().message}`))
  await context.route(
    (url) => !url.href.startsWith(host.url),
    (route) => route.abort(),
  )
  return noted
}

const openUnprotected = test.extend<{ context: BrowserContext; noted: string[] }>({
  context: async ({ browser }, use) => {
    const context = await browser.newContext({ bypassCSP: true, serviceWorkers: 'block' })
    await use(context)
    await context.close()
  },
  noted: async ({ context }, use) => use(await unprotected(context)),
})

/** Tries all that can be tried on a page. @returns what is in it that should not be, and what it has lost of its own */
async function harmOn(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const found: string[] = []
    const { pathname } = location
    // What leads to another page leads there without a test; everything else is followed.
    addEventListener('click', (event) => {
      const link = event.composedPath().find((target) => target instanceof Element && target.matches('a[href]'))
      if (link instanceof HTMLAnchorElement && /^(?:https?|mailto|tel):/.test(link.protocol)) event.preventDefault()
    })
    const pointed = ['pointerover', 'mouseover', 'pointerdown', 'mousedown', 'click']
    const others = ['focus', 'focusin', 'input', 'keydown', 'toggle', 'load', 'error']
    for (const element of document.querySelectorAll('body > *, main *, header *, footer *')) {
      for (const name of pointed) element.dispatchEvent(new MouseEvent(name, { bubbles: true, cancelable: true }))
      for (const name of others) element.dispatchEvent(new Event(name, { cancelable: true }))
    }
    // An address that is a script runs when it is its turn.
    await new Promise((later) => setTimeout(later))

    const foreign =
      'iframe, frame, frameset, object, embed, applet, base, portal, fencedframe, math, body link:not([rel=stylesheet]), body style, body meta, video, audio, template:not(main.listing > .kept-pages template), [style], [srcset*=":"], meta[http-equiv=refresh]'
    for (const element of document.querySelectorAll(foreign)) found.push(element.outerHTML.slice(0, 200))
    for (const form of document.forms) if (!form.closest('search')) found.push(form.outerHTML.slice(0, 200))
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const isAddress = /^(?:href|src|action|formaction|cite|data|poster|ping|xlink:href|background)$/.test(name)
        const scheme = isAddress && URL.parse(value, location.href)?.protocol
        if (name.startsWith('on')) found.push(`${element.tagName} has ${name}`)
        if (scheme && !/^(?:https?|mailto|tel|ircs?|xmpp):$/.test(scheme)) found.push(`${name} is ${value}`)
      }
    }
    for (const script of document.scripts) {
      const isOurs = script.src
        ? new URL(script.src).pathname.startsWith('/_astro/')
        : script.closest('head') && /^(?:|speculationrules|application\/ld\+json)$/.test(script.type)
      if (!isOurs) found.push(script.outerHTML.slice(0, 200))
      if (script.type === 'application/ld+json') JSON.parse(script.text)
    }

    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
    if (twice.length > 0) found.push(`twice: ${twice}`)
    const count = (selector: string) => document.querySelectorAll(selector).length
    for (const [selector, wanted] of [
      ['main', 1],
      ['h1', 1],
      ['body > main', 1],
      ['body > footer.footer', 1],
      ['body > .masthead', 1],
      ['head > title', 1],
      ['head > meta[http-equiv=content-security-policy]', 1],
      ['head > meta[charset]', 1],
    ] as const) {
      if (count(selector) !== wanted) found.push(`${count(selector)} ${selector}`)
    }
    if (count('.reading') > 0) {
      const parts = ['.reading > .text', ...(count('.skip') > 1 ? ['.reading > .quotations'] : [])]
      for (const part of parts) if (count(part) !== 1) found.push(`${count(part)} ${part}`)
      if (count('.text .said:not(:empty)') > 0) found.push('somebody else’s words')
    }
    const body = [...document.body.children]
      .map(({ tagName, classList }) => [tagName, ...classList].join('.'))
      .join(' ')
    const whole =
      /^(?:A\.skip ){1,2}HEADER\.masthead\.wide MAIN\S* (?:NOSCRIPT )?(?:SECTION\.more\.wide )?FOOTER\.footer\.wide\.quiet (?:NAV\.bar )?P\.toast SCRIPT LINK$/
    // The script of the search page stands in it.
    if (!whole.test(body.replace('SCRIPT LINK SCRIPT', 'SCRIPT LINK'))) found.push(body)
    if (/\btaken\b/.test(document.title)) found.push(`its title is ${document.title}`)
    if (location.pathname !== pathname) found.push(`it has gone to ${location.href}`)
    return found
  })
}

openUnprotected('what runs is noticed', async ({ page, noted }) => {
  await page.goto(`${host.url}about/`)
  for (const [html, note] of [
    ['<img src=x onerror=top.ran(1)>', 'a script ran'],
    ['<a href="javascript:top.ran(1)">words</a>', 'a script ran'],
    ['<b onmouseover=alert(1)>words</b>', 'a dialog: 1'],
    [`<img src=https://${ELSEWHERE}/a.png>`, `a request: https://${ELSEWHERE}/a.png`],
  ] as const) {
    await page.evaluate((piece) => document.querySelector('main')?.insertAdjacentHTML('beforeend', piece), html)
    await harmOn(page)
    await expect.poll(() => noted, { message: html }).toContain(note)
    noted.length = 0
  }
})

openUnprotected('nothing of it runs on any page, and every page is whole', async ({ context, noted }) => {
  expect(PIECES.length + TEXTS.length).toBeGreaterThan(250)
  // Those that lead on are read where they lead to.
  const pages = filesThat(/\.html$/)
    .filter((path) => readFileSync(join(folder, 'dist', path), 'utf8').includes('<header class="masthead'))
    .map((path) => host.url + path.replace(/(^|\/)index\.html$/, '$1'))
  expect(pages.length).toBeGreaterThan(50)
  const faults: string[] = []
  const readAll = async () => {
    const page = await context.newPage()
    for (let url = pages.pop(); url !== undefined; url = pages.pop()) {
      await page.goto(encodeURI(url))
      const found = await harmOn(page)
      faults.push(...[...found, ...noted.splice(0)].map((fault) => `${url}: ${fault}`))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, readAll))
  expect(faults).toEqual([])
})

/** What would run in an address, if it were read as HTML. */
const IMAGE = '<img src=/icon.svg onload=top.ran(1)>'

openUnprotected('nothing of it runs among the results of a search, whatever is looked for', async ({ page, noted }) => {
  const queries = [
    ...TEXTS.slice(0, 12).map((text) => `q=${encodeURIComponent(text)}`),
    `q=${encodeURIComponent(IMAGE)}`,
    'q=top+ran&kind=quotation',
    'q=img&kind=person',
    'q=script&kind=topic',
    `q=words&speaker=${encodeURIComponent(`"${IMAGE}`)}&topic=__proto__`,
    `q=words&kind=${encodeURIComponent(IMAGE)}&speaker=constructor`,
    `q=%E0%A4%A&topic=%00`,
  ]
  for (const query of queries) {
    await page.goto(`${host.url}search/?${query}#${IMAGE}`)
    await expect(page.locator('.search-status')).toHaveText(/\S/)
    expect([...(await harmOn(page)), ...noted], query).toEqual([])
  }
  await page.goto(`${host.url}search/?q=swans+script`)
  await expect(page.locator('.results a').first()).toBeVisible()
})

openUnprotected('nothing of it runs at an address where nothing is', async ({ context, page, noted }) => {
  for (const address of [
    `${IMAGE}/"'>${IMAGE}`,
    `articles/${IMAGE}/?${IMAGE}#${IMAGE}`,
    '?%E0%A4%A#%E0%A4%A',
    `#${IMAGE}`,
  ]) {
    await page.goto(host.url + address)
    expect([...(await harmOn(page)), ...noted], address).toEqual([])
  }

  // What stands in for pages that are not kept says their address.
  const standIn = readFileSync(join(folder, 'dist/offline/index.html'), 'utf8')
  await context.route(`${host.url}lost/**`, (route) => route.fulfill({ body: standIn, contentType: 'text/html' }))
  await page.goto(`${host.url}lost/"'>${IMAGE}?${IMAGE}#${IMAGE}`)
  await expect(page.locator('.not-kept bdi')).toContainText('onload=top.ran(1)')
  expect([...(await harmOn(page)), ...noted]).toEqual([])

  // What has moved takes the place along that was asked for, and nothing else.
  await page.goto(`${host.url}articles/${FORMER}-0/#"'>${IMAGE}`)
  await expect(page).toHaveURL(/articles\/fields-0\//)
  expect(noted).toEqual([])
})

test('what is kept on a device is listed under its own name', async ({ browser }) => {
  const context = await browser.newContext({ bypassCSP: true })
  const noted = await unprotected(context)
  const page = await context.newPage()
  await page.goto(`${host.url}articles/fields-0/`)
  const headline = await page.locator('h1').textContent()
  expect(headline).toBe(TEXTS[0])
  const keptPages = () =>
    page.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.endsWith(':pages'))
      const answers = await Promise.all(names.map(async (name) => (await caches.open(name)).matchAll()))
      return Promise.all(answers.flat().map((answer) => answer.text()))
    })
  await expect.poll(async () => (await keptPages()).join()).toContain('"section":null')
  await page.goto(`${host.url}offline/`)
  await expect(page.locator('.kept-pages li a')).toHaveText(headline ?? '')
  expect(noted).toEqual([])
  await context.close()
})

test('what machines get is well formed, and no policy trusts what an article says', async ({ page }) => {
  const read = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8')
  for (const path of filesThat(/\.json$|\.webmanifest$/)) expect(() => JSON.parse(read(path)), path).not.toThrow()
  const documents = filesThat(/\.xml$/).map((path) => [path, read(path)] as const)
  expect(documents.length).toBeGreaterThan(5)
  const harm = await page.evaluate((all) => {
    const parser = new DOMParser()
    return all.flatMap(([path, text]) => {
      const document = parser.parseFromString(text, 'text/xml')
      if (document.querySelector('parsererror')) return [`${path} is not well formed`]
      const texts = [...document.querySelectorAll('content, encoded')].map(({ textContent }) => textContent ?? '')
      return texts.flatMap((html) =>
        [...parser.parseFromString(html, 'text/html').querySelectorAll('*')]
          .filter(
            ({ tagName, attributes }) =>
              /^(?:SCRIPT|STYLE|IFRAME|OBJECT|EMBED|FORM|SVG|MATH|LINK|META|BASE)$/i.test(tagName) ||
              [...attributes].some(
                ({ name, value }) => /^on/.test(name) || /^\W*(?:javascript|data|vbscript):/i.test(value),
              ),
          )
          .map(({ outerHTML }) => `${path}: ${outerHTML.slice(0, 200)}`),
      )
    })
  }, documents)
  expect(harm).toEqual([])

  const told = createHash('sha256').update('top.ran(1)').digest('base64')
  for (const path of ['_headers', ...filesThat(/\.html$/)]) {
    expect(read(path).includes(told), path).toBe(false)
    expect(read(path), path).toContain("script-src 'self'")
  }
})
