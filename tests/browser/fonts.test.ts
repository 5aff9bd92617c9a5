import { expect, test } from '@playwright/test'
import { ARTICLE, FIXTURE_SITE } from './sites.ts'

/* What is set before the web font has come, and where it never comes, takes the same room. */

const STAND_INS = ['Georgia stand-in', 'Noto stand-in', 'Times stand-in', 'DejaVu stand-in']

/** Of a text's height: no more than one line in fifty more or fewer. */
const TOLERANCE = 0.02

test.use({ serviceWorkers: 'block' })

for (const url of [ARTICLE, `${FIXTURE_SITE}articles/harbour-bridge-vote/`]) {
  for (const width of [360, 1280]) {
    test(`stand-ins have the measures of the web font: ${new URL(url).pathname} at ${width} pixels`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto(url)
      const height = (family: string) =>
        page.evaluate(async (name) => {
          document.documentElement.style.setProperty('--serif', `"${name}", monospace`)
          await document.fonts.load(`1rem "${name}"`).catch(() => {})
          await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 50)))
          return document.querySelector<HTMLElement>('.text')?.offsetHeight ?? 0
        }, family)
      const isThere = (family: string) =>
        page.evaluate(async (name) => {
          const faces = [...document.fonts].filter((face) => face.family.replaceAll('"', '') === name)
          const loads = faces.map((face) =>
            face.load().then(
              () => true,
              () => false,
            ),
          )
          return (await Promise.all(loads)).includes(true)
        }, family)

      // Under another name, since a browser that has shown a page without its font does not change its mind.
      await page.evaluate(async () => {
        const font = document.querySelector<HTMLLinkElement>('link[rel=preload][as=font]')
        const face = new FontFace('The web font', `url(${font?.href})`, { weight: '400 600' })
        document.fonts.add(await face.load())
      })
      const wanted = await height('The web font')
      // The test would not notice anything if no other font changed the height.
      expect(Math.abs((await height('No such font')) / wanted - 1)).toBeGreaterThan(TOLERANCE)
      for (const family of STAND_INS) {
        if (!(await isThere(family))) continue
        expect.soft(Math.abs((await height(family)) / wanted - 1), family).toBeLessThan(TOLERANCE)
      }
    })
  }
}
