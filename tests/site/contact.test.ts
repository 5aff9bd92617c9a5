import { expect, test } from 'vitest'
import { contactLink } from '../../src/site/contact.ts'

test.each([
  ['desk@a.example', 'mailto:desk@a.example'],
  ['https://a.example/contact', 'https://a.example/contact'],
  ['https://social.example/@desk', 'https://social.example/@desk'],
  ['Call us: +64 1 234', null],
  ['The desk <desk@a.example>', null],
  ['javascript:alert(1)', null],
  ['javascript:alert(1)//@a.example', null],
  ['https://', null],
])('%s leads to %s', (contact, link) => {
  expect(contactLink(contact)).toBe(link)
})
