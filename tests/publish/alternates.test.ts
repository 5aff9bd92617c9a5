import { expect, test } from 'vitest'
import { alternatesOf } from '../../src/publish/alternates.ts'
import { articleOf } from '../site/articles.ts'

const english = articleOf('bridge', '2031-04-09')
const german = articleOf('brücke', '2031-04-10', { lang: 'de' })

const told = (siteLang: string) => alternatesOf(german, [english], siteLang).map(({ lang, path }) => [lang, path])

test('an article is named in each of its languages, and once for all others', () => {
  expect(told('de')).toEqual([
    ['de', '/articles/brücke/'],
    ['en', '/articles/bridge/'],
    ['x-default', '/articles/brücke/'],
  ])
  expect(told('fr').at(-1)).toEqual(['x-default', '/articles/bridge/'])
})

test('nothing is told of an article in one language', () => {
  expect(alternatesOf(german, [], 'de')).toEqual([])
})
