import { expect, test } from 'vitest'
import { formerAddresses } from '../../src/permalink/redirects.ts'
import { feedPath, personPath } from '../../src/site/paths.ts'

test('former addresses of a page are found by the page, those of files are not', () => {
  const [now, before, first] = [personPath('ada-moor'), personPath('ada'), personPath('a-moor')]
  const redirects = [
    { from: before, to: now },
    { from: first, to: now },
    { from: feedPath(before, 'feed.xml'), to: feedPath(now, 'feed.xml') },
  ]
  expect([...formerAddresses(redirects)]).toEqual([[now, [before, first]]])
})
