import { expect, test } from 'vitest'
import { nameOf, suggestNames } from '../../src/search/names.ts'
import { ada, bo, indexOf, said, story } from './articles.ts'

const records = [{ slug: 'ada-moor', name: 'Ada Moor', aliases: ['Dame Adelaide'], sameAs: [] }]
const adam = { slug: 'adam-reed', name: 'Adam Reed', kind: 'person' } as const
const quotations = [
  said('Yes', bo),
  said('No', bo),
  said('Yes', bo),
  said('No', ada),
  said('Yes', ada),
  said('So', adam),
]
const topics = [{ slug: 'bridges', name: 'Bridges' }]
const { library } = indexOf([story('A', '2031-01-01', 'Ada said no.', { quotations, topics })], records)

const suggested = async (text: string) => (await suggestNames('speaker', text, library)).map(({ slug }) => slug)

test('names are offered by their beginnings, those with the most quotations first', async () => {
  expect(await suggested('ad')).toEqual(['ada-moor', 'adam-reed'])
  expect(await suggested('moor ad')).toEqual(['ada-moor'])
  expect(await suggested('adel')).toEqual(['ada-moor'])
  expect(await suggested('mayor')).toEqual(['ada-moor'])
  expect(await suggested('zz')).toEqual([])
})

test('without a letter those with the most quotations are offered', async () => {
  expect(await suggested(' ')).toEqual(['bo-lind', 'ada-moor', 'adam-reed'])
})

test('a name is not offered for something that only begins like it', async () => {
  expect(await suggested('adamant')).toEqual([])
})

test('topics are offered too', async () => {
  expect((await suggestNames('topic', 'bri', library)).map(({ name }) => name)).toEqual(['Bridges'])
  expect(await suggestNames('topic', 'ada', library)).toEqual([])
})

test('a slug has a name, or none', async () => {
  expect(await nameOf('speaker', 'bo-lind', library)).toMatchObject({ name: 'Bo Lind', counted: '3 quotations' })
  expect(await nameOf('topic', 'bridges', library)).toMatchObject({ name: 'Bridges', counted: '1 article' })
  expect(await nameOf('speaker', 'bridges', library)).toBeNull()
  expect(await nameOf('speaker', 'bo', library)).toBeNull()
})

test('where nobody is quoted, nobody is offered', async () => {
  const { library: silent } = indexOf([story('A', '2031-01-01', 'Nobody spoke.')])
  expect(await suggestNames('speaker', '', silent)).toEqual([])
})
