import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listPagePath, pagesByAge, pagesByName } from '../../src/site/list-pages.ts'
import { peoplePath } from '../../src/site/paths.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => count - index)

test('a short list is one page, without neighbours', () => {
  for (const pages of [pagesByAge(numbers(5), 3), pagesByName(numbers(3), 3), pagesByAge([], 3), pagesByName([], 3)]) {
    expect(pages).toHaveLength(1)
    expect(pages[0]).toMatchObject({ number: null, previous: undefined, next: undefined })
  }
})

test('a list that grows at its beginning is numbered from its end', () => {
  expect(pagesByAge(numbers(8), 3).map(({ number, items }) => [number, items])).toEqual([
    [null, [8, 7, 6, 5, 4]],
    [1, [3, 2, 1]],
  ])
  expect(pagesByAge(numbers(9), 3).map(({ number }) => number)).toEqual([null, 2, 1])
})

test('what comes later changes no numbered page, and every page leads to its neighbours', () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(60), (count, more) => {
      const before = pagesByAge(numbers(count), 7)
      const after = pagesByAge(numbers(count + more), 7)
      for (const { number, items } of before.slice(1)) {
        expect(after.find((page) => page.number === number)?.items).toEqual(items)
      }
      expect(after.flatMap(({ items }) => items)).toEqual(numbers(count + more))
      for (const [index, { next, previous }] of after.entries()) {
        expect(next?.number).toBe(after[index + 1]?.number)
        expect(previous?.first).toBe(after[index - 1]?.items[0])
      }
    }),
    { seed: 1 },
  )
})

test('a list by names goes on from page to page', () => {
  const pages = pagesByName(['a', 'b', 'c', 'd', 'e'], 2)
  expect(pages.map(({ number, items }) => [listPagePath(peoplePath, number), items.join('')])).toEqual([
    ['/people/', 'ab'],
    ['/people/page/2/', 'cd'],
    ['/people/page/3/', 'e'],
  ])
})
