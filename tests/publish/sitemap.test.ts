import { expect, test } from 'vitest'
import { newsSitemapOf, sitemapIndexOf, sitemapOf, sitemapPages } from '../../src/publish/sitemap.ts'
import { editionOf } from '../../src/site/edition.ts'
import { articlePath, personPath } from '../../src/site/paths.ts'
import { articleOf } from '../site/articles.ts'
import { addressOf, edition } from './newspaper.ts'

const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)

test('every page that stands for itself is listed once, parts and drafts are not', () => {
  const pages = sitemapPages(edition).flatMap((listed) => locations(sitemapOf(listed, addressOf, 'UTC')))
  expect(new Set(pages).size).toBe(pages.length)
  for (const { slug, sections, quotations } of edition.articles) {
    expect(pages).toContain(addressOf(articlePath(slug)))
    for (const part of [...sections.map((one) => one.slug), ...quotations.map(({ id }) => id)]) {
      expect(pages).not.toContain(`${addressOf(articlePath(slug))}${encodeURIComponent(part)}/`)
    }
  }
  for (const { slug } of edition.people) expect(pages).toContain(addressOf(personPath(slug)))
  expect(pages.join()).not.toContain('draft')
})

test('a page is as new as the newest change in what it lists', () => {
  const old = articleOf('old', '2031-01-01', { topics: [{ slug: 'sea', name: 'Sea' }] })
  const corrected = articleOf('corrected', '2030-01-01', {
    topics: [{ slug: 'sea', name: 'Sea' }],
    corrections: [
      { date: { instant: '2031-02-03T10:00:00.000Z', iso: '2031-02-03T10:00:00Z', hasTime: true }, note: 'B' },
    ],
  })
  const small = editionOf(edition.site, [old, corrected], [])
  const changed = new Map(
    sitemapPages(small)
      .flat()
      .map(({ path, changed: when }) => [path as string, when?.instant]),
  )
  expect(changed.get('/topics/sea/')).toBe('2031-02-03T10:00:00.000Z')
  expect(changed.get('/articles/old/')).toBe(old.published.instant)
})

test('an article is listed with its translations, each with all others', () => {
  const xml = sitemapPages(edition)
    .map((listed) => sitemapOf(listed, addressOf, 'UTC'))
    .join('')
  const slugs = ['harbour-bridge-vote', 'die-hafenbrückenabstimmung', 'الجسر-الجديد']
  for (const slug of slugs) {
    const [, entry = ''] = xml.split(`<loc>${addressOf(articlePath(slug))}</loc>`)
    const links = [...(entry.split('</url>')[0] ?? '').matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)]
    expect(links.map(([, lang]) => lang)).toEqual(['ar', 'de', 'en', 'x-default'])
    expect(new Set(links.map(([, , address]) => address))).toEqual(
      new Set(slugs.map((one) => addressOf(articlePath(one)))),
    )
  }
})

test('a large site has several sitemaps, all of them in the index', () => {
  const many = Array.from({ length: 20_050 }, (_, index) => articleOf(`a-${index}`, '2031-01-01'))
  const lists = sitemapPages(editionOf(edition.site, many, []))
  expect(lists.length).toBe(3)
  expect(locations(sitemapIndexOf(lists.length, addressOf))).toHaveLength(4)
})

test('the news sitemap has the articles of the two days before the newest', () => {
  const days = ['2031-01-10T12:00', '2031-01-09T12:00', '2031-01-08T11:59', '2031-01-01T00:00']
  const small = editionOf(
    edition.site,
    days.map((day, index) => articleOf(`a-${index}`, day, { lang: 'pt-BR' })),
    [],
  )
  const xml = newsSitemapOf(small, addressOf)
  expect(locations(xml)).toEqual([addressOf(articlePath('a-0')), addressOf(articlePath('a-1'))])
  expect(xml).toContain('<news:language>pt</news:language>')
})
