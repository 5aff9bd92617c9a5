import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/offline/page-facts.ts'

const SCOPE = 'https://a.example/news/'

const page = ({ root = '<html lang="en" dir="ltr">', head = '', body = '' }) =>
  `<!DOCTYPE html>${root}<head><meta charset="utf-8"><link rel="manifest" href="/news/manifest.webmanifest">${head}</head><body>${body}</body></html>`

const title = (text: string) => `<meta property="og:title" content="${text}">`

describe('how a page is listed', () => {
  test('by its headline, in its language', () => {
    const html = page({
      root: '<html lang="ar" dir="rtl">',
      head: title('A &#38; B: &quot;C&#39;s&#x22;'),
      body: '<h1>A</h1>',
    })
    expect(readPage(html, SCOPE)).toMatchObject({ headline: 'A & B: "C\'s"', section: null, lang: 'ar', dir: 'rtl' })
  })

  test('a section’s page by both its heading and the headline, dashes in them or not', () => {
    const html = page({
      head: title('Cost — and price — Bridge opens — at last'),
      body: '<h1 id="cost">\n  <em>Cost</em> — and  price</h1>',
    })
    expect(readPage(html, SCOPE)).toMatchObject({ section: 'Cost — and price', headline: 'Bridge opens — at last' })
  })

  test('by its title, or its first heading, where it says nothing else', () => {
    expect(readPage(page({ head: '<title>A · B</title>' }), SCOPE)).toMatchObject({ headline: 'A · B' })
    expect(readPage(page({ body: '<h1>A</h1>' }), SCOPE)).toMatchObject({ headline: 'A' })
  })
})

test('former addresses are known as they are asked for', () => {
  const html = page({ root: '<html lang="en" data-former="/news/articles/灯/ /news/articles/b/">' })
  expect(readPage(html, SCOPE)?.former).toEqual([`${SCOPE}articles/%E7%81%AF/`, `${SCOPE}articles/b/`])
})

test('a page of another site below the same path, and one that only leads on, are none of ours', () => {
  const stranger = '<!doctype html><link rel="manifest" href="/news/other/manifest.webmanifest"><h1>A</h1>'
  const leadsOn = '<!doctype html><meta http-equiv="refresh" content="0;url=/news/articles/b/"><a href="/b/">b</a>'
  expect(readPage(stranger, SCOPE)).toBeNull()
  expect(readPage(leadsOn, SCOPE)).toBeNull()
})

test('a page that says what was taken back is none to list', () => {
  expect(readPage(page({}), SCOPE)?.isListed).toBe(true)
  expect(readPage(page({ head: '<meta name="robots" content="noindex">' }), SCOPE)?.isListed).toBe(false)
})

describe('which files a page needs', () => {
  const html = page({
    head: [
      '<style>@font-face{src:url(/news/_astro/a.B1.woff2)}@font-face{src:url("/news/_astro/b.B2.woff2")format("woff2")}</style>',
      '<link rel="preload" href="/news/_astro/a.B1.woff2" as="font" crossorigin>',
      '<link rel="icon" href="/news/icon.svg"><link rel="apple-touch-icon" href="/news/icons/apple-touch-icon.png">',
      '<meta property="og:image" content="https://a.example/news/cards/a.png">',
      '<script type="module" src="/news/_astro/page.B3.js"></script><script src="https://b.example/_astro/c.js"></script>',
    ].join(''),
    body: [
      '<img src="/news/_astro/p.webp" srcset="/news/_astro/p_4.webp 480w, /news/_astro/p_12.webp 1200w, /news/_astro/p_8.webp 800w">',
      '<img src="/news/_astro/small.webp"><img src="data:image/png;base64,AA"><img src="/elsewhere.png">',
    ].join(''),
  })
  const asset = (name: string) => `${SCOPE}_astro/${name}`

  test('all that stands in it, and nothing of others', () => {
    expect(new Set(readPage(html, SCOPE)?.assets)).toEqual(
      new Set([
        ...['a.B1.woff2', 'b.B2.woff2', 'page.B3.js', 'p.webp', 'p_4.webp', 'p_8.webp', 'p_12.webp', 'small.webp'].map(
          asset,
        ),
        `${SCOPE}icon.svg`,
      ]),
    )
  })

  test('first of all its scripts, its icon, and the fonts that it asks for', () => {
    expect(readPage(html, SCOPE)?.essential).toEqual([asset('a.B1.woff2'), `${SCOPE}icon.svg`, asset('page.B3.js')])
  })

  test('of each picture one that is wide enough, and no wider', () => {
    expect(readPage(html, SCOPE)?.pictures).toEqual([
      ['p_8.webp', 'p.webp', 'p_4.webp', 'p_12.webp'].map(asset),
      [asset('small.webp')],
    ])
  })
})

test('all files of a picture are one picture’s, those that every browser knows first', () => {
  const body =
    '<picture><source type="image/avif" srcset="/news/_astro/a_4.avif 480w, /news/_astro/a_8.avif 800w">' +
    '<img src="/news/_astro/a_4.webp" srcset="/news/_astro/a_4.webp 480w, /news/_astro/a_8.webp 800w"></picture>' +
    '<img src="/news/_astro/b.svg">'
  const named = readPage(page({ body }), SCOPE)?.pictures.map((files) => files.map((file) => file.replace(/.*\//, '')))
  expect(named).toEqual([['a_8.webp', 'a_4.webp', 'a_8.avif', 'a_4.avif'], ['b.svg']])
})

test('what a headline says of attributes is none of the page’s', () => {
  const root = '<html data-title="When name=robots content=noindex, or data-former=\'/news/b/ /news/c/\'" lang="en">'
  const head = `${title('How to write rel=manifest href=/b')}<meta property="og:description" content="A property=og:title there">`
  expect(readPage(page({ root, head }), SCOPE)).toMatchObject({
    headline: 'How to write rel=manifest href=/b',
    former: [],
    isListed: true,
    lang: 'en',
  })
  const before = page({ head: '<meta property="og:description" content=" property=og:title content=B ">' })
  expect(readPage(before.replace('</head>', `${title('A')}</head>`), SCOPE)?.headline).toBe('A')
})
