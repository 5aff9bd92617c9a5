import fc from 'fast-check'
import type { Element, ElementContent, Root } from 'hast'
import { rehype } from 'rehype'
import { describe, expect, it } from 'vitest'
import { composed, rendered } from './render.ts'

/** What Markdown, people and machines write into articles, and what none of them should. */
const pieces = [
  ...['“', '”', '"', "'", '‘', '’', '«', '»', '„', '‚', '‹', '›', '「', '」', '『', '』', '— ', '– '],
  ...[
    '*',
    '**',
    '_',
    '__',
    '~~',
    '`',
    '``',
    '```\n',
    '[',
    ']',
    '](',
    '](https://a.example)',
    '![',
    '<',
    '>',
    '\\',
    '&',
  ],
  ...['\n', '\n\n', '  \n', '\\\n', '\n\n> ', '\n> ', '\n- ', '\n1. ', '\n    ', '\n\n### ', '\n\n***\n\n', '\t'],
  ...[
    '<b>',
    '</b>',
    '<div>',
    '</div>',
    '<a href="x">Lee</a>',
    '<title>',
    '<select>',
    '<textarea>',
    '<noscript>',
    '</a>',
    '<p>',
    '<br>',
    '<span data-quotation="0">',
    '<!--',
    '-->',
  ],
  ...[
    '<table><tr><td>',
    '</table>',
    '<i title="“',
    '<svg>',
    '</svg>',
    '<li>',
    '<h2 id="wind">',
    '&amp;',
    '&quot;',
    '&#x22;',
  ],
  ...[
    '<laughs>',
    '<b c',
    '<![CDATA[',
    '<? ',
    '?>',
    '<xmp>',
    '\n\n<p>\n',
    '\n\n> [^1]: ',
    '\n\n- [a]: /c\n\n',
    '\n\n[q]: ',
  ],
  ...['\n\n## ', '{#x}', '\\{#', '[a][b]', '|c|d|e|\n'],
  ...[
    '[^1]',
    '\n\n[^1]: ',
    '[a]',
    '\n\n[a]: /b\n\n',
    '|a|b|\n|-|-|\n|',
    '|',
    '{#wind}',
    'https://a.example/“b”',
    'a@b.example',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    ': ',
    '! ',
    '…',
    ' said ',
    ' said Ann Lee. ',
    ' told the mayor. ',
    ' she said. ',
    'sagte',
    'dijo',
  ],
  ...[
    'Ann ',
    'Lee',
    'the mayor',
    'yes',
    'no',
    'We will wait',
    'q-yes',
    'wind',
    '東京',
    'は言った',
    'مرحبا',
    'قال ',
    'שלום',
    'Ёлка',
    'é',
    'e\u0301',
  ],
  ...[
    '😀',
    '👩\u200d🚒',
    '\ud83d',
    '\ude00',
    '\ufffd',
    '\u200b',
    '\u00ad',
    '\u00a0',
    '\u2028',
    '\u202b',
    '\u2067',
    '\u2069',
    '\u{E0067}',
    '\ufdd0',
    '\u0000',
  ],
]
const markdown = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((all) => all.join(' ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const lang = fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'ar', 'ja')

/** A seed of its own for each property, so that a failure can be had again; fast-check prints it too. */
const check = (seed: number, property: (markdown: string, lang: string) => void) =>
  fc.assert(fc.property(markdown, lang, property), { seed, numRuns: 2500 })

type Parent = Root | Element

function elementsIn(node: Parent): Element[] {
  return node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []))
}

/** The running text of an element; code and the signs of notes are not part of what is quoted. */
function textOf(node: ElementContent | Root): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || (node.type === 'element' && ['code', 'sup'].includes(node.tagName))) return ''
  return node.children.map((child) => textOf(child as ElementContent)).join('')
}

const htmlParser = rehype().data('settings', { fragment: true })
const treeOf = (html: string): Root => htmlParser.parse(html)

const letters = (text: string) => text.replace(/\s/g, '')

describe('whatever the Markdown', () => {
  it('it is published, or reported by its line', () => {
    check(1, (text, language) => {
      const made = composed(text, language)
      if ('article' in made) return
      for (const { line } of made.faults) expect(line <= made.text.split(/\r\n?|\n/).length).toBe(true)
    })
  })

  it('ids in its HTML are unique, and each quotation has its own there', () => {
    check(2, (text, language) => {
      const { html, quotations, faults } = rendered(text, language)
      if (faults.length > 0) return
      const ids = elementsIn(treeOf(html)).flatMap(({ properties }) => properties['id'] ?? [])
      expect(new Set(ids).size).toBe(ids.length)
      for (const { id } of quotations) expect(ids).toContain(id)
    })
  })

  it('what is marked as a quotation in the HTML is what the offsets say', () => {
    check(3, (text, language) => {
      const { html, quotations, said, plain, faults } = rendered(text, language)
      if (faults.length > 0) return
      const marked = new Map<string, string>()
      let id = ''
      for (const element of elementsIn(treeOf(html))) {
        if (!(element.properties['className'] as string[] | undefined)?.includes('q')) continue
        id = String(element.properties['id'] ?? id)
        marked.set(id, (marked.get(id) ?? '') + textOf(element))
      }
      const offsets = said.map(({ start, end }) =>
        plain.pieces.map((piece) => plain.text.slice(Math.max(start, piece.start), Math.min(end, piece.end))).join(''),
      )
      expect(quotations.map((quotation) => letters(marked.get(quotation.id) ?? ''))).toEqual(offsets.map(letters))
    })
  })

  it('quotations come in the order of the text, each on the line where it begins', () => {
    check(4, (text, language) => {
      const { quotations, said } = rendered(text, language)
      const count = text.split(/\r\n?|\n/).length
      for (const [index, { line }] of quotations.entries()) {
        expect(line >= 1 && line <= count).toBe(true)
        expect(said[index]?.start).toBeGreaterThanOrEqual(said[index - 1]?.end ?? 0)
      }
    })
  })
})
