import { expect, test } from 'vitest'
import { readableAddress } from '../../src/site/address.ts'

test('letters of every script are as people write them, and lead to the same place', () => {
  for (const [address, readable] of [
    ['https://a.example/%D1%87%D0%B0%D1%81%D1%8B-x/', 'https://a.example/часы-x/'],
    ['https://a.example/%E7%81%AF%E5%8F%B0?q=%C3%A9', 'https://a.example/灯台?q=é'],
    ['https://a.example/%D8%A7%D9%84%D8%AC%D8%B3%D8%B1', 'https://a.example/الجسر'],
  ] as const) {
    expect(readableAddress(address)).toBe(readable)
    expect(new URL(readable).href).toBe(address)
  }
})

test('what would mislead stays encoded: spaces, marks of direction, signs with a meaning, broken bytes', () => {
  for (const address of [
    'https://a.example/a%20b',
    'https://a.example/%E2%80%AE',
    'https://a.example/%2F%3F',
    'https://a.example/%FF',
  ]) {
    expect(readableAddress(address)).toBe(address)
  }
  expect(readableAddress('https://a.example/%E2%80%93%C3%A9')).toBe('https://a.example/%E2%80%93é')
})
