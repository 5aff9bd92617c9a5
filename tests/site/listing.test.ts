import { expect, test } from 'vitest'
import { monthsIn, peopleIn, published, topicsIn } from '../../src/site/listing.ts'
import { sourcingOf } from '../../src/site/sourcing.ts'
import { articleOf, quotationOf } from './articles.ts'

const ada = { slug: 'ada-moor', name: 'Ada Moor', kind: 'person' } as const
const guard = { slug: null, name: 'a guard', kind: 'unnamed' } as const

test('what is published is newest first, without drafts', () => {
  const all = [
    articleOf('b', '2031-01-01'),
    articleOf('draft', '2031-03-01', { draft: true }),
    articleOf('a', '2031-02-01'),
  ]
  expect(published(all).map(({ slug }) => slug)).toEqual(['a', 'b'])
})

test('a person is listed with everything said, by name, and what the record says wins', () => {
  const articles = [
    articleOf('new', '2031-02-01', {
      quotations: [quotationOf('1', ada), quotationOf('2', guard), quotationOf('3', ada)],
    }),
    articleOf('old', '2031-01-01', {
      quotations: [quotationOf('4', { ...ada, role: 'mayor' }), quotationOf('5', null)],
    }),
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
    articleOf('c', '2031-02-03', { topics: [sea] }),
    articleOf('b', '2031-02-01', { topics: [sea, { slug: 'art', name: 'Art' }] }),
    articleOf('a', '2030-12-31'),
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
    quotationOf(String(index), speaker),
  )
  expect(sourcingOf(quotations)).toEqual({ quotations: 5, named: 1, unnamed: 2, unattributed: 1 })
})
