import { describe, expect, test } from 'vitest'
import type { Hit, Result } from '../../src/search/results.ts'
import { type SearchRequest, startSearch } from '../../src/search/search.ts'
import { ada, bo, guard, indexOf, said, section, story } from './articles.ts'
import type { TestLibrary } from './library.ts'

const topic = { slug: 'harbour', name: 'Harbour' }

/** Newest first. */
const articles = [
  story('The bridge opens', '2031-03-01', 'A dog was first.', {
    topics: [topic],
    standfirst: 'After sixty years the islands are joined',
    byline: ['Cy Marsh'],
    sections: [
      section('What it cost', 'More than was planned: 41 million crowns, or three umbrellas a head.'),
      section('The ferrymen', 'They will go on. “It is a long way down,” said Bo Lind of the ferrymen.'),
    ],
    quotations: [
      { ...said('He has waited longest', ada), after: ' said Ada Moor of the dog.' },
      { ...said('It is a long way down', bo, ada), section: 'the-ferrymen' },
      said('The keys are lost', guard),
    ],
  }),
  story('Rain', '2031-02-01', 'It rained on the bridge, and on umbrellas.', { topics: [topic] }),
  story('Umbrellas sell out', '2031-01-01', 'Nobody was dry.', {
    sections: [section('Bridge', 'Closed.')],
    quotations: [said('We have no umbrellas', bo)],
  }),
]

const { library } = indexOf(articles)

const requestOf = (text: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  text,
  kind: null,
  speaker: null,
  topic: null,
  ...more,
})

const search = (text: string, more: Partial<SearchRequest> = {}, of: TestLibrary['library'] = library) =>
  startSearch(requestOf(text, more), of)

const textOf = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')

const shownHit = (hit: Hit): string =>
  hit.kind === 'quotation' ? `“${textOf(hit.words)}”` : hit.kind === 'section' ? `§ ${textOf(hit.heading)}` : 'article'

/** Results as readers see them: names, and headlines with what was found below them. */
const shown = (results: readonly Result[]) =>
  results.map((result) =>
    result.kind === 'article'
      ? [textOf(result.headline), ...result.hits.map(shownHit)]
      : [result.kind, textOf(result.name)],
  )

const find = async (text: string, more: Partial<SearchRequest> = {}) => shown(await (await search(text, more)).next())

describe('what is found', () => {
  test('has all the words', async () => {
    expect(await find('rained umbrellas')).toEqual([['Rain', 'article']])
    expect(await find('rained sixty')).toEqual([])
  })

  test('has a word of the text, a heading, the words said, the speaker, the byline', async () => {
    expect(await find('crowns')).toEqual([['The bridge opens', '§ What it cost']])
    expect(await find('waited')).toEqual([['The bridge opens', '“He has waited longest”']])
    expect(await find('guard')).toEqual([['The bridge opens', '“The keys are lost”']])
    expect(await find('mayor milltown', { kind: 'quotation' })).toEqual([
      ['The bridge opens', '“He has waited longest”', '“It is a long way down”'],
    ])
    expect(await find('cy marsh')).toEqual([['The bridge opens', 'article']])
  })

  test('may have a word only in the headline of its article', async () => {
    expect(await find('bridge crowns')).toEqual([['The bridge opens', '§ What it cost']])
    expect(await find('bridge keys')).toEqual([['The bridge opens', '“The keys are lost”']])
  })

  test('is an article where each word stands in another of its parts', async () => {
    const [result] = await (await search('crowns ferrymen dog')).next()
    expect(shown(result ? [result] : [])).toEqual([['The bridge opens', 'article']])
  })

  test('may be longer than a word, and comes after the word itself', async () => {
    expect(await find('umbrella')).toEqual(await find('umbrellas'))
    expect((await find('brid')).flat()).toContain('The bridge opens')
    const { library: words } = indexOf([story('Warsaw', '2031-02-01'), story('War', '2031-01-01')])
    expect(shown(await (await search('war', {}, words)).next())).toEqual([
      ['War', 'article'],
      ['Warsaw', 'article'],
    ])
  })

  test('is what begins alike, where nothing has the word', async () => {
    const umbrellaed = await search('umbrellaed')
    expect(umbrellaed.instead).toEqual([{ word: 'umbrellaed', beginning: 'umbrella' }])
    expect(shown(await umbrellaed.next())).toEqual(await find('umbrella'))
    expect((await search('umpire')).missing).toEqual(['umpire'])
    expect(await find('umpire')).toEqual([])
  })

  test('has the parts of a compound, where nothing has the whole', async () => {
    expect(await find('bridge-crowns')).toEqual(await find('bridge crowns'))
  })

  test('has phrases word by word, and nothing else has', async () => {
    expect(await find('“long way down”')).toEqual([['The bridge opens', '“It is a long way down”', '§ The ferrymen']])
    const search_ = await search('“way long”')
    expect(await search_.next()).toEqual([])
    expect(search_.count()).toEqual({ number: 0, isLeast: false })
  })

  test('does not depend on what JavaScript’s objects know', async () => {
    for (const text of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) expect(await find(text)).toEqual([])
  })
})

describe('what comes first', () => {
  test('a headline before a heading before the text; among equals the newest', async () => {
    expect((await find('bridge')).map(([headline]) => headline)).toEqual([
      'The bridge opens',
      'Umbrellas sell out',
      'Rain',
    ])
    const { library: alike } = indexOf([story('New', '2031-02-01', 'An owl.'), story('Old', '2031-01-01', 'An owl.')])
    expect(shown(await (await search('owl', {}, alike)).next())).toEqual([
      ['New', 'article'],
      ['Old', 'article'],
    ])
  })

  test('words said before the section they are said in', async () => {
    expect(await find('down')).toEqual([['The bridge opens', '“It is a long way down”', '§ The ferrymen']])
  })

  test('a person whose name it is', async () => {
    expect((await find('moor'))[0]).toEqual(['person', 'Ada Moor'])
    expect((await find('ada moor'))[0]).toEqual(['person', 'Ada Moor'])
    const record = { slug: 'ada-moor', name: 'Ada Moor', aliases: ['Dame Adelaide'], sameAs: [] }
    const { library: known } = indexOf(articles, [record])
    expect(shown(await (await search('adelaide', {}, known)).next())).toEqual([['person', 'Ada Moor']])
  })

  test('a topic whose name it is', async () => {
    expect((await find('harbour'))[0]).toEqual(['topic', 'Harbour'])
  })

  test('of everybody with the name, those who are quoted most', async () => {
    const johns = Array.from({ length: 9 }, (_, index) => ({
      slug: `john-${index}`,
      name: `John N${index}`,
      kind: 'person' as const,
    }))
    const quotations = johns.flatMap((john, index) => Array.from({ length: index + 1 }, () => said('Yes', john)))
    const { library: crowd } = indexOf([story('A', '2031-01-01', '', { quotations })])
    const names = async (kind: SearchRequest['kind']) =>
      shown(await (await search('john', { kind }, crowd)).next()).filter(([what]) => what === 'person')
    expect((await names(null)).map(([, name]) => name)).toEqual(['John N8', 'John N7', 'John N6'])
    expect(await names('person')).toHaveLength(9)
  })
})

describe('filters', () => {
  test('leave one kind', async () => {
    expect(await find('umbrellas', { kind: 'quotation' })).toEqual([['Umbrellas sell out', '“We have no umbrellas”']])
    expect(await find('umbrellas', { kind: 'section' })).toEqual([['The bridge opens', '§ What it cost']])
    expect((await find('umbrellas', { kind: 'article' })).map(([headline]) => headline)).toEqual([
      'Umbrellas sell out',
      'Rain',
      'The bridge opens',
    ])
    expect(await find('bridge', { kind: 'person' })).toEqual([])
    expect(await find('lind', { kind: 'person' })).toEqual([['person', 'Bo Lind']])
  })

  test('leave what one speaker said, with or without words', async () => {
    expect(await find('', { speaker: 'bo-lind' })).toEqual([
      ['The bridge opens', '“It is a long way down”'],
      ['Umbrellas sell out', '“We have no umbrellas”'],
    ])
    expect(await find('umbrellas', { speaker: 'bo-lind' })).toEqual([['Umbrellas sell out', '“We have no umbrellas”']])
    expect(await find('ferrymen', { speaker: 'bo-lind', kind: 'section' })).toEqual([
      ['The bridge opens', '§ The ferrymen'],
    ])
    expect(await find('', { speaker: 'nobody' })).toEqual([])
  })

  test('leave the articles on one topic, or what is in them', async () => {
    expect((await find('', { topic: 'harbour' })).map(([headline]) => headline)).toEqual(['The bridge opens', 'Rain'])
    expect((await find('umbrellas', { topic: 'harbour' })).map(([headline]) => headline)).toEqual([
      'The bridge opens',
      'Rain',
    ])
    expect((await find('', { topic: 'harbour', kind: 'quotation' }))[0]).toHaveLength(4)
    expect(await find('umbrellas', { topic: 'harbour', speaker: 'bo-lind' })).toEqual([])
  })
})

describe('where nothing is found, what would find something is', () => {
  const otherwise = async (text: string, more: Partial<SearchRequest> = {}) => (await search(text, more)).otherwise()

  test('the same without filters', async () => {
    expect(await otherwise('crowns', { kind: 'quotation' })).toEqual([requestOf('crowns')])
    expect(await otherwise('keys', { speaker: 'bo-lind' })).toEqual([requestOf('keys')])
  })

  test('the words without one of them', async () => {
    expect(await otherwise('rained crowns')).toEqual([requestOf('crowns'), requestOf('rained')])
    expect(await otherwise('rained umpire')).toEqual([requestOf('rained')])
    expect(await otherwise('umpire')).toEqual([])
  })
})

describe('results', () => {
  test('lead to the place, in the language of the article, with its date', async () => {
    const [result] = await (await search('keys')).next()
    expect(result).toMatchObject({ kind: 'article', slug: 'the-bridge-opens', lang: 'en', date: { iso: '2031-03-01' } })
    expect(result?.kind === 'article' && result.hits[0]).toMatchObject({
      fragment: 'q-the-keys-are-lost',
      role: 'unnamed source',
      sourcing: 'unnamed',
    })
    const [other] = await (await search('crowns')).next()
    expect(other?.kind === 'article' && other.hits[0]?.fragment).toBe('what-it-cost')
  })

  test('are counted, and shown ten at a time', async () => {
    const { library: many } = indexOf(Array.from({ length: 25 }, (_, index) => story(`Owl ${index}`, '2031-01-01')))
    const owls = await search('owl', {}, many)
    expect(owls.count()).toEqual({ number: 25, isLeast: false })
    const pages = [await owls.next(), await owls.next(), await owls.next()]
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 5])
    expect(owls.hasMore()).toBe(false)
    expect(await owls.next()).toEqual([])
    expect(new Set(shown(pages.flat()).map(([headline]) => headline)).size).toBe(25)
  })
})

describe('words that are nearly everywhere', () => {
  const count = 3000
  const everywhere = Array.from({ length: count }, (_, index) =>
    story(`Number ${count - index}`, '2031-01-01', index % 500 === 499 ? 'Common and seldom.' : 'Common.', {
      slug: `number-${String(index).padStart(4, '0')}`,
      sections: Array.from({ length: 12 }, (_, number) => section(`Part ${number}`, 'Common.')),
    }),
  )
  const { library: large, fetched } = indexOf(everywhere)

  test('are read from the newest on, as far as is needed', async () => {
    const common = await search('common', {}, large)
    const page = await common.next()
    expect(page).toHaveLength(10)
    expect(common.count().isLeast).toBe(true)
    expect(fetched.filter(({ file }) => file.includes('/older/')).length).toBeLessThan(2)
    for (const { bytes } of fetched) expect(bytes).toBeLessThan(30_000)
  })

  test('are read to the end where a seldom word asks for it', async () => {
    const both = await search('common seldom', {}, large)
    expect(await both.next()).toHaveLength(6)
    expect(both.count()).toEqual({ number: 6, isLeast: false })
  })

  test('give every article once, however far one reads', async () => {
    const common = await search('common', { kind: 'article' }, large)
    const headlines = new Set<string>()
    while (common.hasMore()) for (const [headline = ''] of shown(await common.next())) headlines.add(headline)
    expect(headlines.size).toBe(count)
    expect(common.count()).toEqual({ number: count, isLeast: false })
  })
})

test('what cannot be fetched is an error, and is fetched again', async () => {
  const { openLibrary } = await import('../../src/search/library.ts')
  let isDown = true
  const shaky = openLibrary(async () => {
    if (isDown) throw new Error('down')
    return JSON.parse('{"version":"1","entries":0,"shards":[]}')
  })
  await expect(shaky.manifest()).rejects.toThrow('down')
  isDown = false
  await expect(shaky.manifest()).resolves.toMatchObject({ version: '1' })
})
