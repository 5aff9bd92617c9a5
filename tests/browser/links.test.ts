import { expect, test } from '@playwright/test'
import { FIXTURE_SITE, REAL_SITE } from './sites.ts'

for (const [name, start] of Object.entries({ site: REAL_SITE, newspaper: FIXTURE_SITE })) {
  test(`no link, fragment or picture of the ${name} is broken`, async ({ page, request }) => {
    test.setTimeout(180_000)
    const ids = new Map<string, Set<string>>()
    const links: { from: string; to: URL }[] = []
    const files = new Set<string>()
    const waiting = [start]
    for (let url = waiting.pop(); url; url = waiting.pop()) {
      if (ids.has(url)) continue
      const response = await request.get(url)
      expect(response.status(), url).toBe(200)
      await page.setContent((await response.text()).replace('<head>', `<head><base href="${url}">`), {
        waitUntil: 'commit',
      })
      const found = await page.evaluate(() => ({
        ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
        links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
        files: [...document.querySelectorAll<HTMLElement>('img, script[src], link[rel=icon], link[rel=preload]')].map(
          (element) => ('href' in element ? String(element.href) : String((element as HTMLImageElement).src)),
        ),
      }))
      expect(new Set(found.ids).size, `ids stand once on ${url}`).toBe(found.ids.length)
      ids.set(url, new Set(found.ids))
      for (const file of found.files) files.add(file)
      for (const link of found.links) {
        const to = new URL(link)
        if (to.origin !== new URL(start).origin) continue
        expect(to.pathname.startsWith(new URL(start).pathname), `${link} on ${url} is below the base path`).toBe(true)
        links.push({ from: url, to })
        waiting.push(to.origin + to.pathname)
      }
    }
    for (const { from, to } of links) {
      const id = decodeURIComponent(to.hash.slice(1))
      if (id) expect(ids.get(to.origin + to.pathname)?.has(id), `${to.href} on ${from}`).toBe(true)
    }
    for (const file of files) expect((await request.get(file)).status(), file).toBe(200)
    expect(ids.size).toBeGreaterThan(15)
  })
}
