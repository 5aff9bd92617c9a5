import fc from 'fast-check'
import { expect, test } from 'vitest'
import { belowOneOf, whatGoesWith } from '../../src/permalink/below.ts'

/** What it means that an address goes where a page goes. */
const standsBelow = (path: string, page: string) =>
  page !== '/' && path !== page && (path.startsWith(page) || path.startsWith(page.replace(/\/$/, '.')))

const paths = fc.uniqueArray(fc.stringMatching(/^\/(?:[ab]{1,2}[/.]){0,3}[ab]?$/), { maxLength: 12 })

test('what stands below pages is what begins as they do', () => {
  fc.assert(
    fc.property(paths, paths, (all, pages) => {
      const isBelow = belowOneOf(pages)
      expect(all.filter(isBelow)).toEqual(all.filter((path) => pages.some((page) => standsBelow(path, page))))
      const goingWith = whatGoesWith(all)
      for (const page of all) {
        expect(goingWith(page)).toEqual(all.filter((path) => path === page || standsBelow(path, page)))
      }
    }),
    { numRuns: 1000 },
  )
})

test('fifty thousand pages are looked through in no time', () => {
  const all = Array.from({ length: 50_000 }, (_, index) => `/articles/storm-${index}/`)
  expect(all.filter(belowOneOf(all))).toEqual([])
  const goingWith = whatGoesWith(all)
  expect(all.every((path) => goingWith(path).length === 1)).toBe(true)
})
