import { expect, test } from 'vitest'
import { bibtexOf, cslOf, plainCitation, plainQuotationCitation } from '../../src/publish/citation.ts'
import { articleOf, quotationOf } from '../site/articles.ts'
import { edition } from './newspaper.ts'

const site = { ...edition.site, name: 'The Lantern', timeZone: 'UTC' }
const article = articleOf('bridge-opens', '2031-03-04T08:05', {
  headline: 'Up 5 % & counting: the {bridge} in 100_000 words',
  byline: ['Bo Lind', 'Cy Marsh'],
})
const cited = { article, site, url: 'https://lantern.example/articles/bridge-opens/' }

test('a plain citation says who, what, where, when and the address', () => {
  expect(plainCitation(cited)).toBe(
    'Bo Lind and Cy Marsh. “Up 5 % & counting: the {bridge} in 100_000 words”. The Lantern, 4 March 2031. https://lantern.example/articles/bridge-opens/',
  )
  const quotation = { ...quotationOf('q', { slug: 'ada', name: 'Ada Moor', kind: 'person' }), words: 'We waited,' }
  expect(plainQuotationCitation(quotation, cited)).toMatch(/^Ada Moor: “We waited”\. Bo Lind and Cy Marsh\. /)
})

test('BibTeX keeps what TeX would take for itself', () => {
  const bibtex = bibtexOf(cited)
  expect(bibtex).toMatch(/^@article\{bridge-opens-2031-03-04,$/m)
  expect(bibtex).toContain('title = {{Up 5 \\% \\& counting: the \\{bridge\\} in 100\\_000 words}},')
  expect(bibtex).toContain('author = {{Bo Lind} and {Cy Marsh}},')
  expect(bibtex).toContain('month = {3},')
  expect(bibtex.match(/\{/g)?.length).toBe(bibtex.match(/\}/g)?.length)
  expect(bibtexOf({ ...cited, article: { ...article, slug: '灯台の夜' } })).toMatch(/^@article\{article-2031-03-04,$/m)
})

test('CSL-JSON has the same in fields', () => {
  const [item] = JSON.parse(cslOf(cited))
  expect(item).toMatchObject({
    type: 'article-newspaper',
    title: article.headline,
    author: [{ literal: 'Bo Lind' }, { literal: 'Cy Marsh' }],
    issued: { 'date-parts': [[2031, 3, 4]] },
    'container-title': 'The Lantern',
    URL: cited.url,
  })
})

test('where nobody signs, the site is the author', () => {
  expect(plainCitation({ ...cited, article: { ...article, byline: [] } })).toMatch(/^The Lantern\. /)
})
