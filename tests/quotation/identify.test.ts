import { describe, expect, it } from 'vitest'
import type { PersonRecord } from '../../src/quotation/quotation.ts'
import { quotationsIn } from '../../src/quotation/quotations.ts'

const speakersOf = (text: string, people: PersonRecord[] = []) =>
  quotationsIn(text, { people }).map(({ attribution }) => attribution?.speakers[0] ?? null)
const names = (text: string) => speakersOf(text).map((speaker) => speaker?.name ?? null)
const last = (text: string) => names(text).at(-1)

describe('names', () => {
  it.each([
    ['surname', 'Maria Lopez came. “It will open,” Lopez said.', 'Maria Lopez'],
    ['given name', 'Maria Lopez came. “It will open,” Maria said.', 'Maria Lopez'],
    ['title and surname', 'Maria Lopez came. “It will open,” Mayor Lopez said.', 'Maria Lopez'],
    ['a fuller name later', '“It will open,” Lopez said. Maria Lopez is the mayor.', 'Maria Lopez'],
    ['initial', 'Maria J. Lopez came. “It will open,” Maria Lopez said.', 'Maria J. Lopez'],
    ['rivals apart by courtesy title', 'Maria Lopez met Hugo Lopez. “It will open,” Mr. Lopez said.', 'Hugo Lopez'],
    ['acronym', 'The Milltown Bridge Authority met. “It will open,” the MBA said.', 'Milltown Bridge Authority'],
    ['body', '“It will open,” the Bridge Ministry said.', 'Bridge Ministry'],
    ['surname that looks like a title', '“It will open,” Mr. Prince said.', 'Prince'],
    ['particles', '“It will open,” said Ludwig van Houten.', 'Ludwig van Houten'],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('roles', () => {
  it.each([
    ['capitalised title', '“It will open,” Foreign Minister Maria Lopez said.', 'Foreign Minister'],
    ['title of something', '“It will open,” Secretary of State Maria Lopez said.', 'Secretary of State'],
    ['noun before', '“It will open,” said the bridge engineer Maria Lopez.', 'bridge engineer'],
    ['apposition after', '“It will open,” said Maria Lopez, the mayor of Milltown.', 'mayor of Milltown'],
    ['apposition before', "Haddad's deputy, Maria Lopez, said “it will open” soon.", "Haddad's deputy"],
  ])('%s', (_, text, role) => {
    expect(speakersOf(text)[0]).toMatchObject({ name: 'Maria Lopez', kind: 'person', role })
  })
})

describe('pronouns', () => {
  it.each([
    ['subject of the sentence before', 'Maria Lopez came by train. “It will open,” she said.', 'Maria Lopez'],
    ['speaker before', '“It will open,” Maria Lopez said.\n\n“We are proud,” she added.', 'Maria Lopez'],
    ['agreement of gender', 'Omar Haddad met Maria Lopez. “It will open,” she said.', 'Maria Lopez'],
    ['not the possessor', "Maria Lopez's brother, Hugo Lopez, came. “It will open,” he said.", 'Hugo Lopez'],
    ['not a name inside the quotation', 'Maria Lopez came. “Ask Anna Kohl,” she said.', 'Maria Lopez'],
    ['subject of another clause', 'When Maria Lopez came, she said “it will open” soon.', 'Maria Lopez'],
    [
      'who was reported to speak without a quotation',
      'Omar Haddad waited. It will rain, Hugo Lopez noted. “It will open,” he said.',
      'Hugo Lopez',
    ],
    ['nobody to stand for', '“It will open,” she said.', null],
  ])('%s', (_, text, name) => {
    expect(last(text)).toBe(name)
  })
})

describe('descriptions', () => {
  it.each([
    [
      'the title alone',
      'Foreign Minister Maria Lopez came. “It will open,” the minister said.',
      'Maria Lopez',
      'person',
    ],
    ['an unnamed source', '“It will open,” said a senior bridge official.', 'a senior bridge official', 'unnamed'],
    [
      'what the source is tied to',
      '“It will open,” said a person close to the mayor.',
      'a person close to the mayor',
      'unnamed',
    ],
    [
      'one of several',
      'Three local sources spoke. “It will open,” said one of the three sources.',
      'one of three local sources',
      'unnamed',
    ],
    [
      'another of them',
      'Three local sources spoke. “It will open,” said another of the sources.',
      'one of three local sources',
      'unnamed',
    ],
    ['a voice of a body', '“It will open,” a Bridge Ministry spokeswoman said.', 'Bridge Ministry spokeswoman', 'body'],
    [
      'the same voice again',
      '“It will open,” a Bridge Ministry spokesperson said.\n\n“We are proud,” the spokeswoman said.',
      'Bridge Ministry spokesperson',
      'body',
    ],
    [
      'a possessive that must make sense alone',
      'Maria Lopez won. “It will open,” her campaign said.',
      'Maria Lopez’s campaign',
      'unnamed',
    ],
    ['several together', '“It will open,” residents said.', 'residents', 'unnamed'],
  ])('%s', (_, text, name, kind) => {
    expect(speakersOf(text).at(-1)).toMatchObject({ name, kind })
  })
})

describe('people on record', () => {
  const people = [{ slug: 'maria-lopez', name: 'María López', aliases: ['Maria Lopez'], role: 'Mayor of Milltown' }]
  it('win over what the text says', () => {
    const [speaker] = speakersOf('“It will open,” Deputy Maria Lopez said.', people)
    expect(speaker).toEqual({ name: 'María López', kind: 'person', role: 'Mayor of Milltown', person: 'maria-lopez' })
  })
  it('are met through an alias in another article', () => {
    expect(speakersOf('Maria Lopez came. “It will open,” Lopez said.', people)[0]?.person).toBe('maria-lopez')
  })
  it('are one person in every spelling and script', () => {
    const [moor] = [{ slug: 'ada-moor', name: 'Ada Moor', aliases: ['Ada Moore', 'Ада Мур'] }]
    const found = (text: string, lang: string) =>
      quotationsIn(text, { lang, people: moor ? [moor] : [] })[0]?.attribution?.speakers[0]
    expect(found('“It will open,” Ada Moore said.', 'en')).toMatchObject({ name: 'Ada Moor', person: 'ada-moor' })
    expect(found('“It will open,” Moore said.', 'en')).toMatchObject({ name: 'Ada Moor', person: 'ada-moor' })
    expect(found('«Мост откроют», — сказала Ада Мур.', 'ru')).toMatchObject({ name: 'Ada Moor', person: 'ada-moor' })
  })
})
