import fc from 'fast-check'
import { expect, test } from 'vitest'
import { movesOf } from '../../src/permalink/moves.ts'
import { type Permalink, parsePermalinks } from '../../src/permalink/permalinks-file.ts'

/** Follows the moves of one page, step by step. */
function followed(path: string, permalinks: ReadonlyMap<string, Permalink>) {
  const way: string[] = []
  for (let at: string | null = path; at && !way.includes(at); at = permalinks.get(at)?.movedTo ?? null) way.push(at)
  return { last: way.at(-1), isCircle: permalinks.get(way.at(-1) ?? '')?.movedTo === path }
}

const recorded = (lines: string[]) => parsePermalinks(lines.join('\n'), 'permalinks.txt').permalinks
const page = fc.constantFrom('/a/', '/b/', '/c/', '/d/', '/e/', '/f/')

test('what has moved stands at last where its moves lead one by one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(page, page), { maxLength: 8 }), (all) => {
      const permalinks = recorded(all.map(([from, to]) => `${from} -> ${to}`))
      const expected = [...permalinks.keys()].map((path) => [path, followed(path, permalinks)] as const)
      expect(movesOf(permalinks)).toEqual(new Map(expected))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['a chain', false],
  ['a circle', true],
])('%s of fifty thousand moves is followed in no time', (_, isCircle) => {
  const next = (index: number) => (isCircle && index === 49_999 ? 0 : index + 1)
  const moves = movesOf(recorded(Array.from({ length: 50_000 }, (_, index) => `/${index}/ -> /${next(index)}/`)))
  expect(moves.size).toBe(50_000)
  expect(moves.get('/0/')).toEqual({ last: isCircle ? '/49999/' : '/50000/', isCircle })
})
