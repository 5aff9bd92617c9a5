import { expect, test } from '@playwright/test'
import { PAGES } from '../pages.ts'
import { ARTICLE } from '../sites.ts'

test('where readers want less motion, nothing moves on any kind of page', async ({ page }) => {
  for (const [kind, url] of Object.entries(PAGES)) {
    await page.goto(url)
    const moving = await page.evaluate(
      () =>
        [document.documentElement, ...document.querySelectorAll('*')].filter((element) =>
          [undefined, '::before', '::after'].some((pseudo) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo)
            return !/^0s(, 0s)*$/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth'
          }),
        ).length,
    )
    expect(moving, kind).toBe(0)
  }
  await page.goto(ARTICLE)
  await page.locator('.text a').first().focus()
  const behaviour = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)
  expect(await behaviour()).toBe('auto')
  // Only where nobody asked for less, a link within the page glides.
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await behaviour()).toBe('smooth')
})
