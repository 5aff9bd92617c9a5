import { expect, test } from 'vitest'
import { textDirective } from '../../src/permalink/text-fragment.ts'

const selector = (exact: string, lineBefore: string, lineAfter: string, isBroken = false) => ({
  exact,
  prefix: lineBefore,
  suffix: lineAfter,
  lineBefore,
  lineAfter,
  isBroken,
})

const directive = (exact: string, before = '“', after = '”', isBroken = false) =>
  decodeURIComponent(textDirective(selector(exact, before, after, isBroken)))

test('short words are told from the same ones elsewhere by whole words around them', () => {
  expect(directive('eternal war,', 'alks. Russia did not want an “', '” said Peskov on Tuesd')).toBe(
    ':~:text=did not want an-,“eternal war,”,-said Peskov on Tuesd',
  )
})

test('long words, and words over a line’s end, are named by their beginning and their end', () => {
  const words = 'We have waited for twelve years and we will wait no longer than that'
  expect(directive(words)).toBe(':~:text=“We have waited for,no longer than that”')
  expect(directive('Hard break within', '“', '”', true)).toBe(':~:text=“Hard,within”')
})

test('what stands right at the words, without a space, belongs to them', () => {
  expect(directive('no', 'They said (“', '”)')).toBe(':~:text=They said-,(“no”)')
})

test('hyphens and commas keep no meaning of their own', () => {
  const text = textDirective(selector('a well-known, well-kept', '', ''))
  expect(text).toContain('a%20well%2Dknown%2C%20well%2Dkept')
})
