import { describe, expect, test } from 'vitest'
import { hiddenTextFaults } from '../../src/article/hidden-text-faults.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { SWALLOWING } from '../hostile/vectors.ts'

const faultsIn = (markdown: string) =>
  hiddenTextFaults([{ file: 'a.md', root: parseMarkdown(markdown), section: null }]).map(({ line }) => line)

test.each(['<svg>\n\nwords\n\n</svg>', 'A <title>in a line</title>', '<select>\n\n“Words,” he said.\n\n</select>'])(
  'HTML that takes away what stands in it is told: %s',
  (markdown) => expect(faultsIn(markdown)).toEqual([1]),
)

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
    'A `<title>`, `<script>`, \\<script>, <scripts> and <b>.',
    'Words <script>a()</script> and <style>b{}</style>.',
    '<textarea><b title="</textarea>">words',
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
  ])('does not keep anybody waiting, however many %s it has', (_, piece) => {
    const html = (times: number) => `<p>\n${piece.repeat(times)}>`
    for (const times of [10, 200_000]) expect(faultsIn(html(times)).length).toBeLessThan(2)
  })
})
