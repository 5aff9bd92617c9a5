import { expect, test } from 'vitest'
import { formatPermalinks, parsePermalinks } from '../../src/permalink/permalinks-file.ts'
import { recordAddresses } from '../../src/permalink/record-addresses.ts'
import { writtenPath } from '../../src/site/paths.ts'

const TEXT = `# A remark.

/b/
#two
#one gone
/a/ -> /b/
/c/ gone
/灯台/
#日誌
`

test('the file is read as it is written, in the order of addresses', () => {
  const { permalinks, faults } = parsePermalinks(TEXT, 'permalinks.txt')
  expect(faults).toEqual([])
  const again = parsePermalinks(formatPermalinks(permalinks.values()), 'permalinks.txt')
  const withoutLines = (file: typeof again) =>
    [...file.permalinks.values()].map(({ path, movedTo, isGone, fragments }) => ({
      path,
      movedTo,
      isGone,
      places: [...fragments].map(([id, place]) => `${id}${place.isGone}`).sort(),
    }))
  expect(withoutLines(again).map(({ path }) => path)).toEqual(['/a/', '/b/', '/c/', '/灯台/'])
  expect(withoutLines(again)).toEqual(expect.arrayContaining(withoutLines({ permalinks, faults })))
})

test('what is new is added, and nothing is taken out', () => {
  const { permalinks } = parsePermalinks(TEXT, 'permalinks.txt')
  const now = [
    { path: writtenPath('/b/'), fragments: ['two', 'three', 'three'] },
    { path: writtenPath('/d/'), fragments: ['one'] },
  ]
  const recorded = recordAddresses(permalinks, now)
  expect(recorded.added).toEqual(['/b/#three', '/d/', '/d/#one'])
  expect([...(recorded.permalinks.get('/b/')?.fragments.keys() ?? [])]).toEqual(['two', 'one', 'three'])
  expect(recorded.permalinks.get('/a/')?.movedTo).toBe('/b/')
  expect(recordAddresses(recorded.permalinks, now).added).toEqual([])
})

test('places that differ only in how their letters are composed are one place', () => {
  const { permalinks } = parsePermalinks('/a/\n#cafe\u0301\n', 'permalinks.txt')
  expect(permalinks.get('/a/')?.fragments.has('café')).toBe(true)
})
