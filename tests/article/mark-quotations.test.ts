import { describe, expect, test } from 'vitest'
import { toHtml } from '../../src/article/html.ts'
import { markQuotations } from '../../src/article/mark-quotations.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { plainTextOf } from '../../src/article/plain-text.ts'

/** Renders Markdown with the given words marked as quotations. */
function render(markdown: string, ...quotations: string[]): string {
  const root = parseMarkdown(markdown)
  const plain = plainTextOf([root])
  let from = 0
  const spans = quotations.map((words) => {
    const start = plain.text.indexOf(words, from)
    if (start < 0) throw new Error(`“${words}” is not in the text: ${plain.text}`)
    from = start + words.length
    return { start, end: from }
  })
  markQuotations([root], plain, spans)
  return toHtml(root.children, {
    prefix: 'x-',
    quotations: spans.map((_, index) => ({ id: `q-${index}`, aliases: [], label: 'Said', sourcing: null })),
    labels: { notes: 'Notes', backToText: 'Back', linkTo: (heading) => heading },
    ids: new Set(),
  })
}

const dot = (index: number) => `<a class="said" href="#_said-${index}" aria-label="Said"></a>`

describe('a quotation is marked', () => {
  test('within a paragraph', () => {
    expect(render('He said “yes” at once.', '“yes”')).toBe(
      `<p>He said <span class="q" id="q-0">“yes”</span>${dot(0)} at once.</p>`,
    )
  })

  test('as one element around emphasis, links, code and breaks', () => {
    expect(render('“It *never* ends,” she said.', '“It never ends,”')).toBe(
      `<p><span class="q" id="q-0">“It <em>never</em> ends,”</span>${dot(0)} she said.</p>`,
    )
    expect(render('*“Yes,”* she said.', '“Yes,”')).toBe(
      `<p><em><span class="q" id="q-0">“Yes,”</span>${dot(0)}</em> she said.</p>`,
    )
    expect(render('“Read **[*this*](/a/)** or `that`, now.”', '“Read this or that, now.”')).toBe(
      `<p><span class="q" id="q-0">“Read <strong><a href="/a/"><em>this</em></a></strong> or <code>that</code>, now.”</span>${dot(0)}</p>`,
    )
  })

  test('in pieces where it crosses the border of emphasis, with one id and one dot', () => {
    expect(render('She *said “it never* ends.”', '“it never ends.”')).toBe(
      `<p>She <em>said <span class="q" id="q-0">“it never</span></em><span class="q"> ends.”</span>${dot(0)}</p>`,
    )
  })

  test('inside a link, its dot behind the link', () => {
    expect(render('[She *said “no”*](/a/) twice.', '“no”')).toBe(
      `<p><a href="/a/">She <em>said <span class="q" id="q-0">“no”</span></em></a>${dot(0)} twice.</p>`,
    )
  })

  test('with its dot behind the comma or full stop that follows', () => {
    expect(render('He said “yes”, and “no”.', '“yes”', '“no”')).toBe(
      `<p>He said <span class="q" id="q-0">“yes”</span>,${dot(0)} and <span class="q" id="q-1">“no”</span>.${dot(1)}</p>`,
    )
  })

  test('across paragraphs and block quotes', () => {
    expect(render('“One.\n\n> “Two.”', '“One.\n\n“Two.”')).toBe(
      `<p><span class="q" id="q-0">“One.</span></p>\n<blockquote>\n<p><span class="q">“Two.”</span>${dot(0)}</p>\n</blockquote>`,
    )
  })

  test('several in one paragraph', () => {
    expect(render('“A” and “B”', '“A”', '“B”')).toBe(
      `<p><span class="q" id="q-0">“A”</span>${dot(0)} and <span class="q" id="q-1">“B”</span>${dot(1)}</p>`,
    )
  })
})

describe('raw HTML', () => {
  test('is kept where it is harmless, and cannot act or pose as a quotation', () => {
    const html = render(
      'H<sub>2</sub>O <span data-quotation="0">fake</span> <script>alert(1)</script><b onclick="x()">b</b> “a”',
      '“a”',
    )
    expect(html).toContain('<sub>2</sub>')
    expect(html).not.toMatch(/script|onclick/)
    expect(html.match(/id="q-0"/g)).toHaveLength(1)
    expect(html).toContain('<span class="q" id="q-0">“a”</span>')
  })

  test('a link that would run a script leads nowhere', () => {
    expect(render('[x](javascript:alert(1)) <a href="javascript:alert(1)">y</a>')).not.toContain('javascript')
  })
})
