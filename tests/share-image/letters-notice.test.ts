import { expect, test } from 'vitest'
import { lettersNotice } from '../../src/share-image/letters-notice.ts'

test('nothing is told where nothing is missing', () => {
  expect(lettersNotice([{ page: '/', missing: [] }], 'content/fonts')).toBeNull()
})

test('letters, pages and what to do are told once, a page for those below it', () => {
  const notice = lettersNotice(
    [
      { page: '/', missing: [] },
      { page: '/articles/灯台/', missing: ['灯', '台'] },
      { page: '/articles/灯台/夜/', missing: ['灯', '夜'] },
      { page: '/people/佐藤/', missing: ['佐'] },
    ],
    'content/fonts',
  )
  expect(notice).toBe(
    [
      'No font has some letters of 3 share images (灯台夜佐): they are drawn without those words.',
      'Pages: /articles/灯台/, /people/佐藤/, and what is below them.',
      'Put a font that has these letters, as .ttf or .otf, into content/fonts/.',
    ].join('\n'),
  )
})

test('of many pages and letters a few are named', () => {
  const images = Array.from({ length: 30 }, (_, index) => ({
    page: `/articles/${index}/`,
    missing: [String.fromCodePoint(0x4e00 + index)],
  }))
  expect(lettersNotice(images, 'f')).toMatch(/and 18 more\).*\n.* and 24 more, and/)
})
