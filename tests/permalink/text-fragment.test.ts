import { expect, test } from 'vitest'
import { textDirective } from '../../src/permalink/text-fragment.ts'
import { quotationOf } from '../site/articles.ts'

const said = (words: string, before = '', after = '') => ({ ...quotationOf('q'), words, before, after })

test('short words are told from the same ones elsewhere by what stands around', () => {
  expect(textDirective(said('eternal war,', 'Russia did not want an ', ' said Peskov.'))).toBe(
    ':~:text=did%20not%20want%20an-,%E2%80%9Ceternal%20war%2C%E2%80%9D,-said%20Peskov.',
  )
})

test('long words are named by their beginning and their end', () => {
  const words = 'We have waited for twelve years and we will wait no longer than that'
  expect(decodeURIComponent(textDirective(said(words)))).toBe(':~:text=“We have waited for,no longer than that”')
})

test('what stands right at the words, without a space, is left out, since it is no word', () => {
  expect(textDirective(said('no', 'They said (', ')'))).toBe(':~:text=%E2%80%9Cno%E2%80%9D')
})

test('hyphens and commas keep no meaning of their own', () => {
  expect(textDirective(said('a well-known, well-kept'))).toContain('a%20well%2Dknown%2C%20well%2Dkept')
})
