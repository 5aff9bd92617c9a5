import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { readWordHtml } from '../../../src/import/html/read-word.ts'
import { PARAGRAPHS, paragraphs } from './page.ts'

const [first, second] = PARAGRAPHS

describe('a Word document', () => {
  test.each([
    ['its title', '<h1 class="headline">The ferry stands still</h1><h1>What is next?</h1>'],
    ['its first heading', '<h1>The ferry stands still</h1><h2>What is next?</h2>'],
    ['its first line', '<p>The ferry stands still</p><h2>What is next?</h2>'],
  ])('has %s as its headline', (_, head) => {
    const { headline, body } = readWordHtml(`${head}${paragraphs()}`)
    expect(headline?.value).toBe('The ferry stands still')
    expect(body.children.map((node) => plainText(node))).toEqual(['What is next?', ...PARAGRAPHS])
  })

  test('may be signed and dated below it', () => {
    const head =
      '<h1 class="headline">The ferry</h1><p class="standfirst">A village waits.</p><p>By Cy Marsh</p><p>25 May 2024</p>'
    const copy = readWordHtml(`${head}${paragraphs()}`)
    expect(copy.standfirst?.value).toBe('A village waits.')
    expect(copy.byline?.value).toEqual(['Cy Marsh'])
    expect(copy.published?.value).toBe('2024-05-25')
    expect(copy.body.children).toHaveLength(PARAGRAPHS.length)
  })

  test('keeps all of its words, and what notes say', () => {
    const note = '<p>A chain.<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup></p>'
    const notes = '<ol><li id="footnote-1"><p>Forged in Orlen. <a href="#footnote-ref-1">↑</a></p></li></ol>'
    const { body } = readWordHtml(`<h1>The ferry</h1>${paragraphs([first, second])}${note}${notes}`)
    const text = body.children.map((node) => plainText(node)).join('\n')
    expect(text).toContain('A chain.[1]')
    expect(text).toContain('Forged in Orlen.')
    expect(text).not.toContain('↑')
  })

  test('keeps no address that could run', () => {
    const { body } = readWordHtml(`<h1>The ferry</h1><p>See <a href="javascript:alert(1)">this</a>.</p>${paragraphs()}`)
    expect(JSON.stringify(body)).not.toContain('javascript')
  })
})
