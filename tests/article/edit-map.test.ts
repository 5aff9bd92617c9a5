import fc from 'fast-check'
import { EditMap } from 'micromark-util-edit-map'
import type { Event, TokenizeContext } from 'micromark-util-types'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown.ts'

const point = { line: 1, column: 1, offset: 0, _index: 0, _bufferIndex: 0 }
const context = {} as TokenizeContext
/** What a parser finds, each told from the others by its place. */
const event = (offset: number): Event => ['enter', { type: 'data', start: { ...point, offset }, end: point }, context]
const events = (count: number) => Array.from({ length: count }, (_, index) => event(index))
const offsets = (all: readonly Event[]) => all.map(([, { start }]) => start.offset)

const changes = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(1), fc.nat(3)), { selector: ([at]) => at })

test('changes are made at their places, whatever their order', () => {
  fc.assert(
    fc.property(changes, (all) => {
      const found = events(10)
      const map = new EditMap()
      for (const [at, removed, added] of all) {
        map.add(
          at,
          removed,
          Array.from({ length: added }, () => event(100 + at)),
        )
      }
      map.consume(found)
      const expected = Array.from({ length: 10 }, (_, place) => {
        const [, removed = 0, added = 0] = all.find(([at]) => at === place) ?? []
        return [...Array(added).fill(100 + place), ...(removed ? [] : [place])]
      }).flat()
      expect(offsets(found)).toEqual(expected)
    }),
  )
})

test('ten thousand changes at the end of a million events are made in no time', () => {
  const found = Array<Event>(1_000_000).fill(event(0))
  const map = new EditMap()
  for (let change = 0; change < 10_000; change++) {
    map.add(found.length - 2, 1, [event(-1)])
    map.consume(found)
  }
  expect(found).toHaveLength(1_000_000)
  expect(offsets(found.slice(-3))).toEqual([0, -1, 0])
})

test('what stands behind a block quotation is no part of it', () => {
  const { children } = parseMarkdown('> a\n\nb\n\n'.repeat(1000))
  expect(children.map(({ type }) => type)).toEqual(Array(1000).fill(['blockquote', 'paragraph']).flat())
})
