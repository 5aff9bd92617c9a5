import { expect, test } from 'vitest'
import { mostCovered, mostQuoted } from '../../src/site/browse.ts'
import { peopleIn, topicsIn } from '../../src/site/listing.ts'
import { articleOf, quotationOf } from './articles.ts'

const person = (slug: string) => ({ slug, name: slug, kind: 'person' }) as const

test('of many, those with most are named, in their order', () => {
  const quotations = ['ada', 'bo', 'bo', 'cy', 'cy', 'cy'].map((slug) => quotationOf(slug, person(slug)))
  const topics = ['art', 'sea'].map((slug) => ({ slug, name: slug }))
  const articles = [
    articleOf('b', '2031-01-02', { quotations, topics: topics.slice(1) }),
    articleOf('a', '2031-01-01', { topics }),
  ]
  expect(mostQuoted(peopleIn(articles, [], 'en'), 2).map(({ slug }) => slug)).toEqual(['bo', 'cy'])
  expect(mostCovered(topicsIn(articles, 'en'), 1).map(({ slug }) => slug)).toEqual(['sea'])
  expect(mostCovered(topicsIn(articles, 'en'), 9)).toHaveLength(2)
})
