import { expect, test } from 'vitest'
import { isServerFault, verdictOn } from '../../src/offline/answers.ts'

const page = { status: 200, isRedirected: false, contentType: 'text/html; charset=utf-8' }

test('a page that came whole takes the place of its copy', () => {
  expect(verdictOn(page)).toBe('keep')
})

test('a page that was withdrawn is forgotten', () => {
  expect(verdictOn({ ...page, status: 404 })).toBe('forget')
  expect(verdictOn({ ...page, status: 410 })).toBe('forget')
})

test.each([
  ['a way to another address, which only the browser may follow', { status: 0, contentType: '' }],
  ['what stands at another address', { isRedirected: true }],
  ['a fault of the server', { status: 503 }],
  ['a part of a page', { status: 206 }],
  ['the door of a hotel’s network', { status: 511 }],
  ['what is no page', { contentType: 'application/pdf' }],
  ['what does not say what it is', { contentType: '' }],
])('%s leaves the copy as it is', (_, answer) => {
  expect(verdictOn({ ...page, ...answer })).toBe('leave')
})

test('a copy is better than a fault of the server, and not better than any other answer', () => {
  expect([0, 200, 404, 429].some(isServerFault)).toBe(false)
  expect([500, 503].every(isServerFault)).toBe(true)
})
