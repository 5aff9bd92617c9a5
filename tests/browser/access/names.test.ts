import { expect, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from '../pages.ts'

/** What a page tells those who hear it, in the order in which it stands there. */
interface Told {
  headings: { level: number; text: string; links: number }[]
  landmarks: string[]
  /** The text names its quotations, notes and headings, and what stands around them tells them apart. */
  links: { name: string; to: string; isOfText: boolean }[]
  current: string[]
  first: string
}

/** Runs in the page. */
function tell(): Told {
  const seen = <T extends Element>(selector: string) =>
    [...document.querySelectorAll<T>(selector)].filter(
      (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('[aria-hidden=true]'),
    )
  const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  const nameOf = (element: Element) =>
    (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => words(document.getElementById(id)))
      .join(' ') ||
    element.getAttribute('aria-label') ||
    words(element)
  const isNamed = (element: Element) => element.matches('[aria-label], [aria-labelledby]')
  const roles = ['main', 'nav', 'aside', 'search', 'section', 'body > header', 'body > footer']
  return {
    headings: seen('h1, h2, h3, h4, h5, h6').map((heading) => ({
      level: Number(heading.tagName.slice(1)),
      text: words(heading),
      links: heading.querySelectorAll('a[aria-label]').length,
    })),
    landmarks: roles.flatMap((role) =>
      seen(role)
        .filter((element) => role !== 'section' || isNamed(element))
        .map((element) => (isNamed(element) ? `${role}: ${nameOf(element)}` : role)),
    ),
    links: seen<HTMLAnchorElement>('a[href]').map((link) => ({
      name: nameOf(link),
      to: link.href,
      isOfText: link.matches('.said, .q, .permalink, sup a, .footnotes a'),
    })),
    current: seen('[aria-current=page]').map(nameOf),
    first: words(document.querySelector('a, button, input, [tabindex]')),
  }
}

const pages = [...Object.entries(PAGES), ...Object.entries(FIXTURE_PAGES)]

for (const width of [1280, 360]) {
  test(`headings, landmarks and links of every kind of page make sense to those who hear them, ${width} wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const [kind, url] of pages) {
      await page.goto(url)
      const { headings, landmarks, links, first } = await page.evaluate(tell)

      expect.soft(headings.filter(({ level }) => level === 1).length, `${kind}: one h1`).toBe(1)
      const skipped = headings.filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
      expect.soft(skipped, `${kind}: no level of headings is left out`).toEqual([])
      expect
        .soft(
          headings.filter((heading) => heading.links > 0 || !heading.text),
          `${kind}: headings`,
        )
        .toEqual([])

      for (const one of ['main', 'body > header', 'body > footer']) {
        expect.soft(landmarks.filter((landmark) => landmark === one).length, `${kind}: one ${one}`).toBe(1)
      }
      expect.soft(new Set(landmarks).size, `${kind}: ${landmarks.join(', ')}`).toBe(landmarks.length)
      const nameless = landmarks.filter((landmark) => /^(nav|aside|section)$/.test(landmark))
      expect.soft(nameless, `${kind}: landmarks have names`).toEqual([])
      expect.soft(landmarks.length, `${kind}: landmarks are few`).toBeLessThanOrEqual(9)

      const targets = new Map<string, Set<string>>()
      for (const { name, to, isOfText } of links) {
        if (!isOfText) targets.set(name, (targets.get(name) ?? new Set()).add(to))
      }
      const ambiguous = [...targets].filter(([, to]) => to.size > 1).map(([name, to]) => [name, ...to])
      expect.soft(ambiguous, `${kind}: one name, one place`).toEqual([])
      expect
        .soft(
          links.filter(({ name }) => !/[\p{L}\p{N}↩]/u.test(name)),
          `${kind}: links have names`,
        )
        .toEqual([])
      expect.soft(first, kind).toBe(await page.locator('.skip').first().textContent())
    }
  })
}

test('the page that one is on is told where links lead to it', async ({ page }) => {
  for (const [kind, name] of [
    ['front', 'On the Record'],
    ['people', 'People'],
    ['topics', 'Topics'],
    ['archive', 'Archive'],
    ['about', 'About'],
    ['search', 'Search'],
    ['section', /^Context of the conflict/],
  ] as const) {
    await page.goto(PAGES[kind])
    const { current } = await page.evaluate(tell)
    expect(current.length, kind).toBe(1)
    expect(current[0]).toMatch(name)
  }
})
