import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Posting, PostingsWriter, readPostings, writeEntries } from '../../src/search/postings.ts'

const documents = fc
  .uniqueArray(
    fc.record({
      document: fc.nat(100_000),
      entries: fc.uniqueArray(fc.record({ entry: fc.nat(500), weight: fc.nat(3) }), {
        selector: ({ entry }) => entry,
        minLength: 1,
      }),
    }),
    { selector: ({ document }) => document },
  )
  .map((all) =>
    all
      .toSorted((a, b) => a.document - b.document)
      .map(({ document, entries }) => ({ document, entries: entries.toSorted((a, b) => a.entry - b.entry) })),
  )

const write = (writer: PostingsWriter, all: { document: number; entries: { entry: number; weight: number }[] }[]) => {
  for (const { document, entries } of all)
    writer.add(document, writeEntries(entries.flatMap(({ entry, weight }) => [entry, weight])))
}

test('postings are read as they were written', () => {
  fc.assert(
    fc.property(documents, (all) => {
      const writer = new PostingsWriter()
      write(writer, all)
      const expected = all.flatMap(({ document, entries }): Posting[] =>
        entries.map(({ entry, weight }) => ({ document, entry, weight })),
      )
      expect(readPostings(writer.part().text)).toEqual(expected)
      expect(JSON.stringify(writer.part().text).length).toBe(writer.part().text.length + 2)
    }),
  )
})

test('a long list goes on in other parts, each of which can be read by itself', () => {
  const writer = new PostingsWriter(100)
  const all = Array.from({ length: 400 }, (_, index) => ({ document: index * 3, entries: [{ entry: 1, weight: 2 }] }))
  write(writer, all)
  const parts = [...writer.full, writer.part()]
  expect(parts.length).toBeGreaterThan(3)
  for (const { first, text } of parts) {
    expect(text.length).toBeLessThan(110)
    expect(readPostings(text)[0]?.document).toBe(first)
  }
  expect(parts.flatMap(({ text }) => readPostings(text).map(({ document }) => document))).toEqual(
    all.map(({ document }) => document),
  )
})

test('a text that was cut off ends there', () => {
  expect(readPostings('_')).toEqual([])
  expect(readPostings('')).toEqual([])
})
