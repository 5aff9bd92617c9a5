import { expect, test } from 'vitest'
import { monthsIn, peopleIn, published, topicsIn } from '../../src/site/listing.ts'
import { sourcingOf, speakersOf } from '../../src/site/sourcing.ts'
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
      quotations: [quotationOf('4', { ...ada, role: 'mayor' }), quotationOf('5')],
    }),
  ]
  const record = { slug: 'ada-moor', name: 'Dame Ada Moor', aliases: [], sameAs: [] }
  const [person, ...others] = peopleIn(articles, [record], 'en')
  expect(others).toEqual([])
  expect(person).toMatchObject({ name: 'Dame Ada Moor', role: 'mayor', count: 3 })
  expect(person?.appearances.map(({ article: { slug } }) => slug)).toEqual(['new', 'old'])
})

test('names and roles have the language of where they were taken from', () => {
  const [said, told] = [quotationOf('1', ada), quotationOf('2', { ...ada, role: 'meraja' })]
  const articles = [
    articleOf('new', '2031-02-01', { lang: 'de', quotations: [said], topics: [{ slug: 'meer', name: 'Meer' }] }),
    articleOf('old', '2031-01-01', { lang: 'uk', quotations: [told] }),
  ]
  expect(peopleIn(articles, [], 'en')).toMatchObject([{ lang: 'de', role: 'meraja', roleLang: 'uk' }])
  const record = { slug: 'ada-moor', name: 'Ada Moor', role: 'mayor', aliases: [], sameAs: [] }
  expect(peopleIn(articles, [record], 'en')).toMatchObject([{ lang: 'en', role: 'mayor', roleLang: 'en' }])
  expect(topicsIn(articles, 'en')).toMatchObject([{ slug: 'meer', lang: 'de' }])
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
  const quotations = [
    quotationOf('1', ada),
    quotationOf('2', guard),
    quotationOf('3', ada),
    quotationOf('4', { ...guard, name: 'a porter' }),
    quotationOf('5'),
  ]
  expect(sourcingOf(quotations)).toEqual({ quotations: 5, named: 1, unnamed: 2, unattributed: 1 })
})

test('what two said together stands under each of them', () => {
  const bo = { slug: 'bo-lind', name: 'Bo Lind', kind: 'person' } as const
  const quotations = [quotationOf('1', ada, bo), quotationOf('2', bo)]
  expect(speakersOf(quotations).map(({ speaker, quotations: said }) => [speaker?.name, said.length])).toEqual([
    ['Ada Moor', 1],
    ['Bo Lind', 2],
  ])
  expect(sourcingOf(quotations)).toMatchObject({ quotations: 2, named: 2 })
  const people = peopleIn([articleOf('joint', '2031-01-01', { quotations })], [], 'en')
  expect(people.map(({ slug, count }) => [slug, count])).toEqual([
    ['ada-moor', 1],
    ['bo-lind', 2],
  ])
})
