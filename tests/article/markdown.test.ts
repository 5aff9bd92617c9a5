import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, it } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown.ts'

const reference = remark().use(remarkGfm)

/** What tables and written-out addresses are made of, whole and in parts. */
const pieces = [
  ...['|', '| a | b |', '|-|', '| - | :-: |', '-', '--', ':', ':-', '-:', 'a | b', '\\|'],
  ...['@', 'a@b.example', 'a&#64;b.example', 'a&commat;b.example', 'a\\@b.example', '@b', 'mailto:', 'xmpp:'],
  ...['www.', 'WWW.a.example', 'www&period;a.example', '&#119;ww.a.example', 'www\\.a.example', 'w', 'ww'],
  ...[
    'http',
    'https://a.example/b?c=d&e',
    'HTTP://a.example',
    'http&colon;//a.example',
    'h&#116;tps://a.example',
    '://',
  ],
  ...[
    'ht',
    'tp',
    '.example',
    '.',
    '/',
    'words',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n> ',
    '\n- ',
    '\n    ',
    '\\',
    '&',
    ';',
    '&#',
  ],
  ...['*', '_', '~', '`', '<', '>', '[', ']', '](', ')', '](http://a.example)', '[^1]', '\n\n[^1]: ', '- [ ] '],
]

it('reads a text as CommonMark with GFM has it, whichever signs are in it', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 16 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (markdown) => {
      expect(parseMarkdown(markdown)).toEqual(reference.parse(markdown))
    }),
    { numRuns: 1500 },
  )
})

it.each([
  ['a\n:-', 'table'],
  ['a\n-:', 'table'],
  ['a | b\n-|-', 'table'],
  ['Write to a@b.example.', 'link'],
  ['Write to a&#64;b.example.', 'link'],
  ['See www.a.example.', 'link'],
  ['See &#119;ww.a.example.', 'link'],
  ['See HTTPS://a.example.', 'link'],
])('finds what it looks for only where it may stand: %j', (markdown, type) => {
  expect(JSON.stringify(parseMarkdown(markdown))).toContain(`"type":"${type}"`)
})
