import { expect, test } from 'vitest'
import { pictureKeys } from '../../src/article/pictures.ts'
import { finishLinks, placePictures } from '../../src/site/finish-html.ts'

test('links from the root are given the base path, others are left alone', () => {
  const html =
    '<a href="/people/">a</a> <a href="//b.example/">b</a> <a href="https://c.example/x">c</a> <a href="#d">d</a>'
  expect(finishLinks(html, { base: '/news/' })).toBe(html.replace('"/people/"', '"/news/people/"'))
  expect(finishLinks(html, { base: '/' })).toBe(html)
})

test('on a section’s page, links to other places of the article lead to the article', () => {
  const html = '<h2 id="here">x</h2><a href="#here">1</a><a href="#there">2</a><a href="#_said-x">3</a>'
  expect(finishLinks(html, { base: '/', article: '/articles/a/' })).toBe(
    html.replace('"#there"', '"/articles/a/#there"'),
  )
})

test('words that look like an id are no place', () => {
  const html = '<p>They wrote id="there" on it: <a href="#there">1</a></p>'
  expect(finishLinks(html, { base: '/', article: '/articles/a/' })).toContain('"/articles/a/#there"')
})

test('pictures are put where the text names them', () => {
  const html = '<img src="a.png" alt="A"><img src="b.png" alt=""><img src="a.png" alt="">'
  expect(pictureKeys(html)).toEqual(['a.png', 'b.png'])
  const placed = new Map([['a.png', { sources: [], img: { src: '/1.webp', width: '2' } }]])
  expect(placePictures(html, placed)).toBe(
    '<img src="/1.webp" width="2" alt="A"><img src="b.png" alt=""><img src="/1.webp" width="2" alt="">',
  )
})

test('a picture in several formats is put there whole, whatever its description says', () => {
  const html = '<p><img src="a.png" alt="1 > 0" title="x"> b</p>'
  const placed = new Map([
    ['a.png', { sources: [{ type: 'image/avif', srcset: '/1.avif' }], img: { src: '/1.webp', loading: 'lazy' } }],
  ])
  expect(placePictures(html, placed)).toBe(
    '<p><picture><source type="image/avif" srcset="/1.avif"><img src="/1.webp" loading="lazy" alt="1 > 0" title="x"></picture> b</p>',
  )
})
