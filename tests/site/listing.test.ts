import { expect, test } from 'vitest'
import type { Article, ArticleQuotation } from '../../src/article/article.ts'
import { parseMoment } from '../../src/article/moment.ts'
import { monthsIn, peopleIn, published, topicsIn } from '../../src/site/listing.ts'
import { sourcingOf } from '../../src/site/sourcing.ts'

const momentOf = (text: string) => {
  const moment = parseMoment(text, 'UTC')
  if (typeof moment === 'string') throw new Error(moment)
  return moment
}

const quotation = (id: string, speaker: ArticleQuotation['speaker']): ArticleQuotation => ({
  id,
  words: id,
  kind: 'direct',
  before: '',
  after: '',
  section: null,
  speaker,
  cue: null,
  rule: null,
  grade: null,
  file: '',
  line: 1,
})

const article = (slug: string, date: string, more: Partial<Article> = {}): Article => ({
  slug,
  headline: slug,
  standfirst: null,
  byline: [],
  dateline: null,
  published: momentOf(date),
  updated: null,
  corrections: [],
  source: null,
  topics: [],
  lang: 'en',
  translations: {},
  image: null,
  draft: false,
  aliases: [],
  lede: { html: '', summary: '', words: 0 },
  sections: [],
  quotations: [],
  words: 0,
  lines: { aliases: [], translations: [] },
  ...more,
})

const ada = { slug: 'ada-moor', name: 'Ada Moor', kind: 'person' } as const
const guard = { slug: null, name: 'a guard', kind: 'unnamed' } as const

test('what is published is newest first, without drafts', () => {
  const all = [article('b', '2031-01-01'), article('draft', '2031-03-01', { draft: true }), article('a', '2031-02-01')]
  expect(published(all).map(({ slug }) => slug)).toEqual(['a', 'b'])
})

test('a person is listed with everything said, by name, and what the record says wins', () => {
  const articles = [
    article('new', '2031-02-01', { quotations: [quotation('1', ada), quotation('2', guard), quotation('3', ada)] }),
    article('old', '2031-01-01', { quotations: [quotation('4', { ...ada, role: 'mayor' }), quotation('5', null)] }),
  ]
  const record = { slug: 'ada-moor', name: 'Dame Ada Moor', aliases: [], sameAs: [] }
  const [person, ...others] = peopleIn(articles, [record], 'en')
  expect(others).toEqual([])
  expect(person).toMatchObject({ name: 'Dame Ada Moor', role: 'mayor', count: 3 })
  expect(person?.appearances.map(({ article: { slug } }) => slug)).toEqual(['new', 'old'])
})

test('topics and months gather their articles', () => {
  const sea = { slug: 'sea', name: 'Sea' }
  const articles = [
    article('c', '2031-02-03', { topics: [sea] }),
    article('b', '2031-02-01', { topics: [sea, { slug: 'art', name: 'Art' }] }),
    article('a', '2030-12-31'),
  ]
  expect(topicsIn(articles, 'en').map(({ slug, articles: about }) => [slug, about.length])).toEqual([
    ['art', 1],
    ['sea', 2],
  ])
  expect(monthsIn(articles).map(({ year, month, articles: inMonth }) => [year, month, inMonth.length])).toEqual([
    ['2031', '02', 2],
    ['2030', '12', 1],
  ])
})

test('how a story is sourced counts speakers, not quotations', () => {
  const quotations = [ada, guard, ada, { ...guard, name: 'a porter' }, null].map((speaker, index) =>
    quotation(String(index), speaker),
  )
  expect(sourcingOf(quotations)).toEqual({ quotations: 5, named: 1, unnamed: 2, unattributed: 1 })
})
