import { expect, test } from 'vitest'
import { plainText } from '../../src/search/plain-text.ts'

test('paragraphs, entries and cells are lines; what is only emphasised is not parted', () => {
  expect(plainText('<p>Un<em>lit</em> <strong>lamp</strong></p>\n<ul>\n<li>one</li><li>two</li></ul>')).toBe(
    'Unlit lamp\none\ntwo',
  )
  expect(plainText('<table><tr><td>1</td><td>2</td></tr></table>')).toBe('1\n2')
  expect(plainText('roses<br>nails')).toBe('roses\nnails')
})

test('references are the characters that they stand for', () => {
  expect(plainText('<p>a &#x3C;b&#x3E; &#x26;amp; &lt;i&gt; &#39;x&#39;</p>')).toBe("a <b> &amp; <i> 'x'")
})

test('attributes are no words, even with signs of tags in them', () => {
  expect(plainText('<p>A <img src="a.png" alt="5 > 4 <b>"> <a href="/x/" title="no">link</a></p>')).toBe('A link')
})

test('signs of notes and ways back from them are no words', () => {
  const html =
    '<p>Sixty.<sup><a href="#fn-1" id="fnref-1" data-footnote-ref aria-describedby="l">1</a></sup> More.</p><ol><li id="fn-1"><p>In wind. <a href="#fnref-1" data-footnote-backref="" aria-label="Back">↩</a></p></li></ol>'
  expect(plainText(html)).toBe('Sixty. More.\nIn wind.')
})
