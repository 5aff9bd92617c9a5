import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Response, test } from '@playwright/test'
import { parseRedirectsFile } from '../../src/publish/redirects-file.ts'
import { crawl } from './crawl.ts'
import { findServer, freePort, type Server, serve } from './servers.ts'

/*
 * The site and the fixture newspaper as nginx and Caddy serve them with the settings that `npm run hosting` prints:
 * each server has one of them at its root and the other below a path.
 */

const root = new URL('../..', import.meta.url).pathname
const NEWSPAPER = 'tests/fixtures/content'

/** Where each is built to; the first two are there when browser tests start. */
const builds = {
  siteAtRoot: { outDir: 'dist', base: '/' },
  newspaperBelow: { outDir: '.cache/fixture-site', base: '/lantern/' },
  newspaperAtRoot: { outDir: '.cache/fixture-site-at-root', base: '/', content: NEWSPAPER },
  siteBelow: { outDir: '.cache/site-below-path', base: '/news/', content: 'content' },
}

const sites: Record<Server['name'], (keyof typeof builds)[]> = {
  nginx: ['siteAtRoot', 'newspaperBelow'],
  caddy: ['newspaperAtRoot', 'siteBelow'],
}

/** An article of each. */
const articles: Record<keyof typeof builds, string> = {
  siteAtRoot: 'putin-ceasefire-current-lines',
  siteBelow: 'putin-ceasefire-current-lines',
  newspaperAtRoot: '灯台の夜',
  newspaperBelow: '灯台の夜',
}

/** What every page is sent with. */
const SENT: Record<string, RegExp> = {
  'content-security-policy': /frame-ancestors 'none'/,
  'strict-transport-security': /^max-age=63072000/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^strict-origin-when-cross-origin$/,
  'permissions-policy': /camera=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cache-control': /^public, max-age=0, must-revalidate$/,
  'content-type': /^text\/html; charset=utf-8$/i,
  'content-encoding': /^(gzip|zstd|br)$/,
}

const missing = (response: Response) => {
  const headers = response.headers()
  return Object.entries(SENT).flatMap(([name, value]) =>
    value.test(headers[name] ?? '') ? [] : [`is sent with ${name}: ${headers[name]}`],
  )
}

for (const server of [findServer('nginx'), findServer('caddy')]) {
  test.describe(`under ${server.name}`, () => {
    test.describe.configure({ mode: 'default', timeout: 240_000 })
    test.skip(!server.executable, `There is no ${server.name}: install it to have the site tested under it as well.`)

    const ports = new Map<string, number>()
    let stop = () => {}
    test.beforeAll(async () => {
      test.setTimeout(240_000)
      for (const build of sites[server.name]) {
        const { outDir, base, ...other } = builds[build]
        if ('content' in other) buildSite(outDir, base, other.content)
        ports.set(outDir, await freePort())
      }
      stop = await serve(server, ports)
    })
    test.afterAll(() => stop())

    for (const build of sites[server.name]) {
      const { outDir, base } = builds[build]
      const startOf = () => `http://localhost:${ports.get(outDir)}${base}`

      test(`nothing is broken or forbidden, and all is sent as it should be: ${build}`, async ({ context }) => {
        const { pages, faults } = await crawl(context, startOf(), missing)
        expect(faults).toEqual([])
        expect(pages.length).toBeGreaterThan(15)
      })

      test(`former addresses lead on for good: ${build}`, async ({ page, request }) => {
        const start = startOf()
        const redirects = parseRedirectsFile(readFileSync(join(root, outDir, '_redirects'), 'utf8'))
        for (const { from, to } of redirects) {
          const response = await request.get(new URL(from, start).href, { maxRedirects: 0 })
          expect(response.status(), from).toBe(301)
          expect(new URL(response.headers()['location'] ?? '', start).pathname, from).toBe(to)
          if (!to.endsWith('/')) continue
          await page.goto(new URL(`${from}#_text`, start).href)
          expect(page.url()).toBe(new URL(`${to}#_text`, start).href)
        }
      })

      test(`addresses without their last slash lead to the ones with it: ${build}`, async ({ request }) => {
        const start = startOf()
        const pages = ['people', `articles/${articles[build]}`]
        for (const path of [...pages.map((one) => base + one), ...(base === '/' ? [] : [base.slice(0, -1)])]) {
          const response = await request.get(new URL(path, start).href, { maxRedirects: 0 })
          expect([301, 308], path).toContain(response.status())
          const { href } = new URL(`${path}/`, start)
          const location = new URL(response.headers()['location'] ?? '', new URL(path, start))
          expect(decodeURI(location.href)).toBe(decodeURI(href))
        }
      })

      test(`what is not there, or not for readers, has the page for that: ${build}`, async ({ request }) => {
        const start = startOf()
        const front = await (await request.get(`${start}404.html`)).text()
        const hidden = ['_headers', '_redirects', '.nojekyll', '.git/config']
        for (const path of ['nothing/', 'nothing.md', 'articles/', '_astro/', '_astro/old.js', ...hidden]) {
          const response = await request.get(start + path)
          expect(response.status(), path).toBe(404)
          expect(await response.text(), path).toBe(front)
          expect(response.headers()['content-type'], path).toMatch(/^text\/html; charset=utf-8$/i)
          expect(response.headers()['cache-control'], path).toBe('public, max-age=0, must-revalidate')
        }
      })

      test(`files have their types, and are kept as long as they last: ${build}`, async ({ page, request }) => {
        const start = startOf()
        const astro = new Set<string>()
        page.on('response', (response) => {
          if (response.url().includes('/_astro/')) astro.add(response.url())
        })
        await page.goto(start, { waitUntil: 'networkidle' })
        expect(astro.size).toBeGreaterThan(0)
        for (const url of astro) {
          const headers = (await request.get(url)).headers()
          expect(headers['cache-control'], url).toBe('public, max-age=31536000, immutable')
          expect(headers['content-type'], url).toMatch(
            /^(font\/woff2|image\/(webp|png|jpeg|svg\+xml)|text\/(javascript|css))/,
          )
        }
        const article = `articles/${articles[build]}`
        for (const [path, type] of [
          ['icon.svg', 'image/svg+xml'],
          ['feed.json', 'application/json'],
          ['feed.xml', 'application/xml; charset=utf-8'],
          [`${article}.md`, 'text/markdown; charset=utf-8'],
          [`${article}/citation.bib`, 'application/x-bibtex; charset=utf-8'],
        ]) {
          const headers = (await request.get(start + path)).headers()
          expect(headers, path).toMatchObject({ 'content-type': type, 'x-content-type-options': 'nosniff' })
          expect(headers['access-control-allow-origin'], path).toBe(path === 'icon.svg' ? undefined : '*')
        }
      })
    }
  })
}

/** Builds as a publisher would. */
function buildSite(outDir: string, base: string, content: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', outDir], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, BASE_PATH: base },
  })
  if (status !== 0) throw new Error(`The build for ${base} has failed:\n${stdout}${stderr}`)
}
