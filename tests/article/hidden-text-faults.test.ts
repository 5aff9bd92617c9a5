import { describe, expect, test } from 'vitest'
import { hiddenTextFaults } from '../../src/article/hidden-text-faults.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { SWALLOWING } from '../hostile/vectors.ts'

const faultsIn = (markdown: string) =>
  hiddenTextFaults([{ file: 'a.md', root: parseMarkdown(markdown), section: null }]).map(({ line }) => line)

test('HTML in which no tag is one but its own end takes away what stands before that', () => {
  const root = parseMarkdown('<textarea><b title="</textarea>">words')
  const [fault, ...others] = hiddenTextFaults([{ file: 'a.md', root, section: null }])
  expect([fault?.problem, others]).toEqual(['<textarea> takes away what stands in it', []])
})

test.each([
  '<p>The <title>storm</title></p>',
  '<p><select><option>a</option><option>b</option></select>',
  '<svg>\n\nwords\n\n</svg>',
  'A <title>in a line</title>',
  '<select>\n\n“Words,” he said.\n\n</select>',
])('HTML that takes away what stands in it is told: %s', (markdown) => expect(faultsIn(markdown)).toEqual([1]))

describe('HTML that takes words for its own', () => {
  test.each([
    'He said <laughs> and went.',
    '<Moor> Yes, I did.',
    'Dear <insert name here>,',
    'He said <well-done>.',
    'A word</laugh> alone.',
    'If a<b and c>d',
    '<p>words\n</b and more>',
    'A <? words ?>',
    'A <!X words>',
    '<![CDATA[ words ]]>',
    '<p>\n</ words >',
    'A word <scripts> of its own.',
    '<?xml version="1.0">\n\nWords',
    '<? words',
    '<!THE storm',
    '<![CDATA[ words',
    '<blockquote\nwords',
    '<p>See <a href="https://a.example>the report</a> of it.</p>',
    '<div title="The storm\nleft',
    '<noframes>words</noframes>',
    'A <video src="a.mp4"></video>',
  ])('is told: %s', (markdown) => expect(faultsIn(markdown)).toHaveLength(1))

  test.each([
    '<font color=red>A</font> <center>B</center> <big>c</big> <tt>d</tt> <strike>e</strike> <acronym>f</acronym>',
    '<p>Words<o:p></o:p> <st1:place w:st="on">Quern</st1:place></p>',
    'Words <![if !supportLists]>1.<![endif]> and <x-words>more</x-words>',
    '<?xml version="1.0"?> <!DOCTYPE html> <?> words',
    '<img src=a.jpg alt> <ol reversed><li>a</ol> <td nowrap> <b data-x aria-y onclick> <b "> words',
    '<p title="a <b> c" lang=en>words</p>',
    '<svg><path d="M0 0"/><foreign></svg>',
  ])('is not what has none: %s', (markdown) => expect(faultsIn(markdown)).toEqual([]))

  test('is told in the heading of a section', () => {
    const { children } = parseMarkdown('He said <laughs>')
    const heading = children.flatMap((node) => (node.type === 'paragraph' ? node.children : []))
    const section = { slug: 'a', aliases: [], text: 'a', children: heading, line: 1 }
    expect(hiddenTextFaults([{ file: 'a.md', root: parseMarkdown(''), section }])).toHaveLength(1)
  })
})

describe('HTML that is never closed', () => {
  test.each(SWALLOWING)('is told: %s', (piece) => {
    expect(faultsIn(`One.\n\n${piece}\n\nTwo.`)).toEqual([3])
    expect(faultsIn(`One.\n\n<p>\n${piece}\nTwo.`)).toEqual([4])
  })

  test('is told where it is closed by another name, or only seems to be', () => {
    expect(faultsIn('<script>\na()\n</style>')).toEqual([1])
    expect(faultsIn('<script>\na("</scr" + "ipt>")\n')).toEqual([1])
    expect(faultsIn('A <title> in a line')).toEqual([1])
  })

  test.each([
    '<script>a < b; c("</b")</script>',
    '<style>a > b{}</style >',
    '<SVG><svg></svg></Svg> and <title></title>',
    '<p title="<script>">words</p>',
    "<p title = '<script>'>words</p>",
    '<script>"<!--"</script>',
    '<!-- <script> --> <!--> <!---> words',
    'A `<title>`, `<script>`, \\<script>, <s>, <section> and <b>.',
    'Words <script>a()</script> and <style>b{}</style>.',
    '<style><b title="</style>">words',
    '<textarea></textarea>">words',
    '<b',
  ])('is not what is closed, or holds nothing: %s', (markdown) => {
    expect(faultsIn(markdown)).toEqual([])
  })

  test.each([
    ['tags', '<script "'],
    ['values', '<b a="><b c=\'>'],
    ['beginnings', '<'],
    ['remarks', '<!--x'],
    ['signs', '<b ='],
    ['scripts', '<script></script>'],
    ['attributes', '<b a'],
    ['slashes', '<b /'],
    ['declarations', '<?'],
  ])('does not keep anybody waiting, however many %s it has', (_, piece) => {
    const html = (times: number) => `<p>\n${piece.repeat(times)}>`
    for (const times of [10, 200_000]) expect(faultsIn(html(times)).length).toBeLessThan(2)
  })
})
