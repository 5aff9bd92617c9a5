import { globSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { FIXTURE_PAGES, PAGES } from './pages.ts'
import { FIXTURE_SITE, REAL_SITE } from './sites.ts'

/** The addresses that a file of `src/pages` makes pages at: a part in brackets stands for anything. */
const addressesOf = (file: string) =>
  new RegExp(
    `^${file
      .replace(/\.astro$/, '')
      .replace(/(^|\/)index$/, '$1')
      .replace(/^404$/, '404.html')
      .replace(/\/\[\.\.\.[^\]]+\]/, '(?:/.+)?')
      .replace(/\[\.\.\.[^\]]+\]/, '.+')
      .replace(/\[[^\]]+\]/g, '[^/]+')}/?$`,
  )

test('the list of pages has one of every kind', () => {
  const listed = [...Object.values(PAGES), ...Object.values(FIXTURE_PAGES)].map((url) =>
    url.replace(FIXTURE_SITE, '').replace(REAL_SITE, ''),
  )
  const files = globSync('**/*.astro', { cwd: new URL('../../src/pages', import.meta.url).pathname })
  expect(files.length).toBeGreaterThan(10)
  const missing = files.filter((file) => !listed.some((path) => addressesOf(file).test(path)))
  expect(missing, 'add a page of this kind to tests/browser/pages.ts').toEqual([])
})
