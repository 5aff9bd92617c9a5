import { describe, expect, test } from 'vitest'
import { fileAddress, kindOf, pageAddress } from '../../src/offline/requests.ts'

const SCOPE = 'https://a.example/news/'

const kind = (path: string, asked: { method?: string; mode?: string; isPartial?: boolean; isAhead?: boolean } = {}) =>
  kindOf({ method: 'GET', mode: 'navigate', isPartial: false, url: new URL(path, SCOPE).href, ...asked }, SCOPE)

describe('what a request is for', () => {
  test.each([
    '',
    'articles/a/',
    'articles/a/b/',
    'articles/a',
    'articles/a/index.html',
    'articles/灯台の夜/',
    '?from=mail',
  ])('a reader who opens “%s” reads a page', (path) => expect(kind(path)).toBe('page'))

  test.each(['feed.xml', 'articles/a.md', 'articles/a/quotations.json', 'search/', 'search/?q=ferry', '404.html'])(
    'a reader who opens “%s” is only let through',
    (path) => expect(kind(path)).toBe('passing'),
  )

  test('what a browser fetches before anybody has opened it is not read yet', () => {
    expect(kind('articles/a/', { isAhead: true })).toBe('ahead')
    expect(kind('_astro/a.BxK3.webp', { mode: 'no-cors', isAhead: true })).toBe('asset')
  })

  test('files whose names change with their content are assets', () => {
    expect(kind('_astro/a.BxK3.webp', { mode: 'no-cors' })).toBe('asset')
    expect(kind('_astro/a.BxK3.woff2', { mode: 'cors' })).toBe('asset')
    expect(kind('icon.svg', { mode: 'no-cors' })).toBe('icon')
  })

  test.each(['pagefind/pagefind.js', 'cards/a.png', 'feed.json', 'manifest.webmanifest', 'icons/icon-192.png'])(
    '“%s”, asked for by a page, is left alone',
    (path) => expect(kind(path, { mode: 'cors' })).toBe('other'),
  )

  test('other origins and paths, other methods and parts of files are left alone', () => {
    expect(kind('https://b.example/news/')).toBe('other')
    expect(kind('https://a.example/')).toBe('other')
    expect(kind('https://a.example/newspaper/')).toBe('other')
    expect(kind('/_astro/a.BxK3.webp', { mode: 'no-cors' })).toBe('other')
    expect(kind('articles/a/', { method: 'POST' })).toBe('other')
    expect(kind('_astro/a.BxK3.mp4', { mode: 'no-cors', isPartial: true })).toBe('other')
  })
})

test.each([
  ['articles/a/', 'articles/a/'],
  ['articles/a', 'articles/a/'],
  ['articles/a/index.html', 'articles/a/'],
  ['index.html', ''],
  ['?from=mail', ''],
  ['articles/a/?from=mail#q-we', 'articles/a/'],
  ['articles/%e7%81%af/', 'articles/%E7%81%AF/'],
  ['articles/灯/', 'articles/%E7%81%AF/'],
  ['articles/100%/', 'articles/100%/'],
])('a page asked for as “%s” is kept as “%s”', (asked, kept) => {
  expect(pageAddress(new URL(asked, SCOPE).href, SCOPE)).toBe(SCOPE + kept)
})

test('a file is kept under its name, whatever is asked of it', () => {
  expect(fileAddress(`${SCOPE}_astro/a.webp?v=1#x`, SCOPE)).toBe(`${SCOPE}_astro/a.webp`)
})
