import type { Element, Root } from 'hast'
import type { List, ListItem } from 'mdast'
import { rehype } from 'rehype'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { headingToHtml, toHtml } from '../../src/article/html.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { MARKDOWN_ADDRESSES, PIECES, RUNNING_ADDRESSES, SWALLOWING, TEXTS } from '../hostile/vectors.ts'

const options = (ids = new Set<string>()) => ({
  prefix: 'lede-',
  quotations: [{ id: 'q-we-waited', aliases: [], label: 'Said by Ada Moor', sourcing: null }],
  labels: { notes: 'Notes', backToText: 'Back', linkTo: (heading: string) => `Link to ${heading}` },
  ids,
})

const html = (markdown: string, ids?: Set<string>) => toHtml(parseMarkdown(markdown).children, options(ids))
const heading = (markdown: string) => headingToHtml(parseMarkdown(markdown).children, options())

/** What a browser makes of HTML. */
const read = (written: string): Root => rehype().data('settings', { fragment: true }).parse(written)

function elementsIn(written: string): Element[] {
  const elements: Element[] = []
  visit(read(written), 'element', (element) => {
    elements.push(element)
  })
  return elements
}

const ELEMENTS = new Set(
  'a b blockquote br caption code dd del details div dl dt em figcaption figure h3 h4 h5 h6 hr i img ins kbd li ol p pre q rp rt ruby s samp section span strike strong sub summary sup table tbody td tfoot th thead tr tt ul var'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  'abbr alt ariaLabel cite className colSpan dataFootnoteBackref dataFootnoteRef dataFootnotes dateTime dir href id lang open reversed rowSpan scope src start title value'.split(
    ' ',
  ),
)
const CLASSES =
  /^(?:heading|permalink|align-(?:left|center|right)|language-\S+|footnotes|data-footnote-backref|task-list-item|contains-task-list)$/
const SCHEMES = /^(?:https?|mailto|tel|ircs?|xmpp):/

/** What in finished HTML is not harmless. */
function harmIn(written: string): string[] {
  return elementsIn(written).flatMap(({ tagName, properties }) => [
    ...(ELEMENTS.has(tagName) ? [] : [tagName]),
    ...Object.keys(properties).filter((name) => !ATTRIBUTES.has(name)),
    ...[properties['className'] ?? []].flat().filter((name) => !CLASSES.test(String(name))),
    ...[properties['href'], properties['cite']].filter(
      (url) => typeof url === 'string' && URL.canParse(url) && !SCHEMES.test(url),
    ),
    ...(/[:/\\]/.test(String(properties['src'] ?? '')) ? ['src'] : []),
  ]) as string[]
}

const PLACES: [place: string, write: (piece: string) => string][] = [
  ['as a block', (piece) => piece],
  ['in a line', (piece) => `Before ${piece} and behind.`],
  ['in a list', (piece) => `- one\n- ${piece}\n- three`],
  ['in a quoted block', (piece) => `> ${piece}`],
  ['in a table', (piece) => `| a | b |\n|---|---|\n| ${piece.replaceAll('|', '\\|')} | c |`],
  ['in a subheading', (piece) => `### ${piece}`],
  ['in the text of a link', (piece) => `[${piece}](https://a.example/)`],
  ['in a note', (piece) => `Text.[^1]\n\n[^1]: ${piece}`],
  ['in code', (piece) => `\`${piece}\`\n\n~~~${piece}\n${piece}\n~~~`],
  ['as what a picture shows', (piece) => `![${piece}](dot.png '${piece}')`],
  ['as the name of an address', (piece) => `[words][${piece}]\n\n[${piece}]: https://a.example/ "${piece}"`],
]

describe('raw HTML that means harm', () => {
  test.each(PLACES)('does none %s', (_, write) => {
    for (const piece of [...PIECES, ...SWALLOWING, ...TEXTS]) {
      expect(harmIn(html(write(piece))), piece).toEqual([])
    }
  })

  test('does none in the heading of a section, where only words stand', () => {
    for (const piece of [...PIECES, ...TEXTS]) {
      const written = heading(piece.replace(/\s+/g, ' '))
      expect(harmIn(written), piece).toEqual([])
      const names = elementsIn(`<h2>${written}</h2>`).map(({ tagName }) => tagName)
      expect(
        names.filter((name) => /^(?:p|div|table|ul|li|h\d|img)$/.test(name)),
        piece,
      ).toEqual(['h2'])
    }
  })

  test('does none where all of it stands in one text', () => {
    expect(harmIn(html(PIECES.join('\n\n')))).toEqual([])
    expect(harmIn(html(PIECES.join(' ').replace(/\n+/g, ' ')))).toEqual([])
  })

  test('leads nowhere where an address would run something', () => {
    const written = [
      ...RUNNING_ADDRESSES.map((address) => `<a href="${address.replaceAll('"', '&quot;')}">words</a>`),
      ...MARKDOWN_ADDRESSES.flatMap((address) => [`[words](<${address}>)`, `<${address}>`]),
    ]
    for (const piece of written) {
      for (const { properties } of elementsIn(html(piece))) {
        const url = new URL(String(properties['href'] ?? ''), 'https://a.example/')
        expect(url.protocol, piece).toMatch(/^https?:$/)
      }
    }
  })
})

describe('a list', () => {
  test('is loose or not as a whole', () => {
    expect(html('- a\n- b')).toBe('<ul>\n<li>a</li>\n<li>b</li>\n</ul>')
    expect(html('- a\n\n- b')).toBe('<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>')
    expect(html('- a\n- b\n\n  c')).toContain('<p>a</p>')
    expect(html('- a\n  - b\n\n  - c\n- d')).toMatch(/^<ul>\n<li>a\n<ul>\n<li>\n<p>b[\s\S]*<li>d<\/li>/)
  })

  test('of 200,000 items is written in no time', () => {
    const item: ListItem = { type: 'listItem', children: [] }
    const list: List = { type: 'list', children: Array.from({ length: 200_000 }, () => item) }
    expect(toHtml([list], options()).match(/<li><\/li>/g)).toHaveLength(200_000)
  })
})

describe('finished HTML', () => {
  test('has no < and no > in a value, so that nothing there is taken for a tag', () => {
    for (const piece of [...PIECES, ...TEXTS]) {
      const written = html(`${piece}\n\n![${piece}](dot.png)`)
      expect(written.replace(/<\/?[a-z]\w*(?: [a-z-]+(?:="[^"<>]*")?)*>/g, ''), piece).not.toContain('<')
    }
    expect(html('<b title="5 > 3 < 4">x</b>')).toBe('<p><b title="5 &#x3E; 3 &#x3C; 4">x</b></p>')
  })

  test('keeps raw HTML that does no harm', () => {
    const kept =
      '<p>H<sub>2</sub>O, <kbd>Esc</kbd>, <b lang="de" title="Wort">Wort</b>, <a href="https://a.example/">a</a></p>'
    expect(html(kept)).toBe(kept)
    expect(html('<table><caption>Ships</caption><tr><td align="right">1</td></tr></table>')).toBe(
      '<table><caption>Ships</caption><tbody><tr><td class="align-right">1</td></tr></tbody></table>',
    )
  })

  test('reads addresses as browsers do', () => {
    expect(html('[a](HTTPS://A.example/B)')).toContain('href="https://A.example/B"')
    expect(html('<a href=" https://a.example/\n">a</a>')).toContain('href="https://a.example/"')
    expect(html('<a href="tel:+49123">a</a>')).toContain('href="tel:+49123"')
  })

  test('has each id once, whoever asks for it', () => {
    const ids = new Set(['lede-taken', 'lede-fnref-1'])
    const written = html(
      'Text.[^1] <i id="fn-1">a</i> <i id="taken">b</i> <i id="own">c</i> <i id="own">d</i> <i id="a b">e</i>\n\n[^1]: A note.',
      ids,
    )
    expect([...written.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'lede-fnref-1-2',
      'lede-own',
      'notes',
      'lede-fn-1',
    ])
    expect(written).toContain('href="#lede-fn-1"')
    expect(written).toContain('href="#lede-fnref-1-2"')
    expect(ids).toContain('lede-own')
  })

  test('shows no picture where none is named', () => {
    expect(html('a <img alt="x"> <img src="javascript:x"> b')).toBe('<p>a   b</p>')
  })

  test('says in words what a picture in a heading shows', () => {
    expect(heading('The *ferry* ![A swan](swan.png)')).toBe('The <em>ferry</em> A swan')
  })

  test('has no heading above those of sections', () => {
    expect(html('<h1>One</h1><h2>Two</h2>').match(/<h\d/g)).toEqual(['<h3', '<h3'])
  })
})
