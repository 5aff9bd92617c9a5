import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressQuery, requestOf } from '../../src/search/address.ts'
import { KINDS } from '../../src/search/files.ts'

test('what an address asks for is what was asked for', () => {
  const slug = fc.option(fc.string({ minLength: 1 }))
  const requests = fc.record({
    text: fc.string().map((text) => text.trim()),
    kind: fc.option(fc.constantFrom(...KINDS)),
    speaker: slug,
    topic: slug,
  })
  fc.assert(
    fc.property(requests, (request) => {
      expect(requestOf(new URLSearchParams(addressQuery(request)))).toEqual(request)
    }),
  )
})

test('an address without a query asks for nothing, and the other way round', () => {
  const nothing = { text: '', kind: null, speaker: null, topic: null }
  expect(addressQuery({ ...nothing, text: ' ' })).toBe('')
  expect(requestOf(new URLSearchParams('?kind=cheese&q=&speaker=&utm_source=x'))).toEqual(nothing)
})
