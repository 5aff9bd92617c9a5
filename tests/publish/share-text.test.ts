import { expect, test } from 'vitest'
import { articleShareText, quotationShareText, sectionShareText } from '../../src/publish/share-text.ts'
import { articleOf, quotationOf } from '../site/articles.ts'

const ada = { slug: 'ada', name: 'Ada Moor', kind: 'person' } as const
const bo = { slug: null, name: 'a harbour official', kind: 'unnamed' } as const
const article = articleOf('bridge', '2031-03-04', { headline: 'The bridge opens' })
const url = 'https://lantern.example/articles/bridge/'

test('what somebody said is passed on with who said it, headline and address', () => {
  expect(quotationShareText({ ...quotationOf('q', ada), words: 'We waited,' }, article, url)).toBe(
    `“We waited” — Ada Moor, The bridge opens, ${url}`,
  )
  expect(quotationShareText({ ...quotationOf('q', ada, bo), words: 'We waited' }, article, url)).toContain(
    '— Ada Moor and a harbour official, The',
  )
})

test('words that nobody is sure to have said are given to nobody', () => {
  expect(quotationShareText({ ...quotationOf('q'), words: 'We waited' }, article, url)).toBe(
    `“We waited” — The bridge opens, ${url}`,
  )
})

test('marks, commas and the word between names are those of the article’s language', () => {
  const quotation = { ...quotationOf('q', ada, bo), words: 'On a attendu' }
  expect(quotationShareText(quotation, { ...article, lang: 'fr' }, url)).toMatch(
    /^«\s?On a attendu\s?» — Ada Moor et a/,
  )
  expect(articleShareText({ ...article, lang: 'ja' }, url)).toBe(`The bridge opens、${url}`)
})

test('a section is passed on with its article', () => {
  expect(sectionShareText({ heading: 'What it cost' }, article, url)).toBe(`What it cost — The bridge opens, ${url}`)
})
