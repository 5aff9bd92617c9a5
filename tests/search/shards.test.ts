import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutShards } from '../../src/search/cut-shards.ts'
import { placesOf, shardOf, shardsOf } from '../../src/search/shards.ts'

const terms = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8, unit: 'binary' })).map((all) => all.sort())

test('every term is found in its shard, and every beginning in the shards of its terms', () => {
  fc.assert(
    fc.property(terms, (all) => {
      const shards = cutShards(
        all.map((term) => [term, '"x"']),
        30,
      )
      const starts = shards.map(({ start }) => start)
      for (const term of all) {
        expect(shards[shardOf(starts, term)]?.terms).toContain(term)
        const beginning = term.slice(0, 2)
        const found = shardsOf(starts, beginning).flatMap((number) => {
          const shard = shards[number]?.terms ?? []
          return placesOf(shard, beginning).map((place) => shard[place])
        })
        expect(found).toEqual(all.filter((other) => other.startsWith(beginning)))
      }
    }),
  )
})

test('shards are as large as they may be, and no larger', () => {
  const all = Array.from({ length: 1000 }, (_, index) => [`term${String(index).padStart(4, '0')}`, '"x"'] as const)
  const sizes = cutShards(all, 500).map(
    ({ terms: here, lists }) => JSON.stringify(here).length + lists.join(',').length,
  )
  for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThan(400)
  expect(Math.max(...sizes)).toBeLessThanOrEqual(500)
})

test('a shard is told by no more letters than are needed', () => {
  const shards = cutShards(
    ['ceasefire', 'ceasefires', 'zebra'].map((term) => [term, '"x"']),
    1,
  )
  expect(shards.map(({ start }) => start)).toEqual(['', 'ceasefires', 'z'])
})

test('where there is nothing, there is an empty shard', () => {
  expect(cutShards([])).toEqual([{ start: '', terms: [], lists: [] }])
  expect(shardsOf([''], 'x')).toEqual([0])
})
