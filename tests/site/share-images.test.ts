import { describe, expect, test } from 'vitest'
import type { ArticleQuotation, ArticleSpeaker } from '../../src/article/article.ts'
import { editionOf } from '../../src/site/edition.ts'
import { articlePath, personPath, sectionPath } from '../../src/site/paths.ts'
import {
  altOf,
  articleShareImage,
  quotationShareImage,
  shareImageOf,
  shareImagesOf,
} from '../../src/site/share-images.ts'
import { articleOf, quotationOf } from './articles.ts'
import { SITE } from './site.ts'

const site = { ...SITE, name: 'The Lantern', description: 'News of the harbour.', url: 'https://lantern.example' }

const ada: ArticleSpeaker = { name: 'Ada Moor', kind: 'person', slug: 'ada-moor', role: 'mayor' }
const bo: ArticleSpeaker = { name: 'Bo Lind', kind: 'person', slug: 'bo-lind' }
const source: ArticleSpeaker = { name: 'an official', kind: 'unnamed', slug: null }

const section = {
  slug: 'cost',
  heading: 'What it cost',
  file: '',
  line: 1,
  headingHtml: 'What it cost',
  aliases: ['price'],
  html: '',
  summary: '',
  ids: [],
  words: 0,
}

const said = (id: string, more: Partial<ArticleQuotation>, ...speakers: ArticleSpeaker[]) => ({
  ...quotationOf(id, ...speakers),
  ...more,
})

const article = articleOf('bridge', '2024-04-09T07:30', {
  headline: 'The bridge opens',
  aliases: ['old-bridge'],
  sections: [section],
  quotations: [
    said('q-a', { words: 'We waited,', section: 'cost' }, ada),
    said('q-b', { words: 'two thirds', kind: 'partial', before: 'There was money for ', after: ' of it.' }, source),
    said('q-c', { words: 'Together.' }, ada, bo),
    said('q-d', { words: 'Who knows?' }),
  ],
})

const record = editionOf(site, [article], [{ slug: 'cy-marsh', name: 'Cy Marsh', aliases: [], sameAs: [] }])

/** The image of a page. */
const imageOf = (page: string) => shareImagesOf(record).find((one) => one.page === page)?.image

test('every published page that says something of its own has an image, former addresses have none', () => {
  expect(shareImagesOf(record).map(({ page }) => page)).toEqual([
    '/',
    articlePath('bridge'),
    sectionPath('bridge', 'cost'),
    ...['q-a', 'q-b', 'q-c', 'q-d'].map((id) => sectionPath('bridge', id)),
    personPath('ada-moor'),
    personPath('bo-lind'),
    personPath('cy-marsh'),
  ])
})

test('there is none where the publisher wants none', () => {
  expect(shareImagesOf({ ...record, site: { ...site, shareImages: false } })).toEqual([])
})

describe('a quotation', () => {
  const [whole, fragment, joint, unattributed] = article.quotations.map((one) =>
    quotationShareImage(article, one, site),
  )

  test('stands without the comma of its sentence, a fragment within it', () => {
    expect(whole).toMatchObject({ said: { words: 'We waited', before: '', after: '' } })
    expect(fragment).toMatchObject({ said: { words: 'two thirds', before: 'There was money for ', after: ' of it.' } })
  })

  test('has its speaker as the article shows him', () => {
    expect(whole).toMatchObject({ speaker: { sourced: 'named', name: 'Ada Moor', detail: 'mayor' } })
    expect(fragment).toMatchObject({ speaker: { sourced: 'unnamed', name: 'an official', detail: 'unnamed source' } })
    expect(joint).toMatchObject({ speaker: { sourced: 'named', name: 'Ada Moor and Bo Lind', detail: null } })
    expect(unattributed).toMatchObject({ speaker: { sourced: 'unattributed', name: 'Not attributed', detail: null } })
  })
})

test('an article is shown with its day and how it is sourced', () => {
  expect(articleShareImage(article, site)).toMatchObject({
    date: '9 April 2024',
    facts: [
      { text: '4 quotations', mark: null },
      { text: '2 named speakers', mark: 'named' },
      { text: '1 unnamed source', mark: 'unnamed' },
      { text: '1 not attributed', mark: 'unattributed' },
    ],
  })
})

test('a section is shown with its number and its own sources', () => {
  expect(imageOf(sectionPath('bridge', 'cost'))).toMatchObject({
    heading: 'What it cost',
    number: 'Section 1 of 1',
    facts: [
      { text: '1 quotation', mark: null },
      { text: '1 named speaker', mark: 'named' },
    ],
  })
})

test('a person is shown with words that nobody else had a part in', () => {
  expect(imageOf(personPath('ada-moor'))).toMatchObject({
    count: '2 quotations, 1 article',
    newest: { words: 'We waited' },
  })
  expect(imageOf(personPath('bo-lind'))).toMatchObject({ newest: null })
  expect(imageOf(personPath('cy-marsh'))).toMatchObject({ count: '', newest: null })
})

test('the words of an image are there for those who do not see it', () => {
  const alt = (page: string) => {
    const image = imageOf(page)
    return image && altOf(image)
  }
  expect(alt('/')).toBe('The Lantern · News of the harbour.')
  expect(alt(sectionPath('bridge', 'q-b'))).toBe('There was money for “two thirds” of it. — an official · The Lantern')
  expect(alt(personPath('ada-moor'))).toBe('Ada Moor · “We waited” · The Lantern')
  const image = () => articleShareImage(article, site)
  expect(shareImageOf(articlePath('bridge'), image).path).toBe('/articles/bridge/share.png')
})
