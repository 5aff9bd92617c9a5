import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ContentFile, groupArticles } from '../../src/article/article-files.ts'
import { checkWritten } from '../../src/import/check-written.ts'
import type { Copy } from '../../src/import/copy.ts'
import { stated } from '../../src/import/copy.ts'
import { exportArticle } from '../../src/import/export-article.ts'
import { readMarkdown } from '../../src/import/read-markdown.ts'
import { readText } from '../../src/import/text/read-text.ts'
import { writeDown } from '../../src/import/write-down.ts'
import { SITE } from '../site/site.ts'

const OPTIONS = { slug: undefined, split: 'sections', today: '2031-01-02' } as const

const NOTHING = readMarkdown('Text.\n')

/** A copy with a text in Markdown and some fields. */
const copyOf = (markdown: string, fields: Partial<Copy> = {}): Copy => ({
  ...NOTHING,
  ...fields,
  body: readMarkdown(markdown).body,
})

const write = (copy: Copy, options: Partial<Parameters<typeof writeDown>[1]> = {}) =>
  writeDown(copy, { ...OPTIONS, ...options })

/** What a build would say to it: nothing, where all is well. */
const check = (copy: Copy, options: Partial<Parameters<typeof writeDown>[1]> = {}) =>
  checkWritten(write(copy, options), { site: SITE, people: [], pictures: new Set() }, (path) => path)

/** The same article, exported and read again. */
function again(files: ReadonlyMap<string, string>): Copy {
  const known = new Map([...files].map(([path, text]): [string, ContentFile] => [path, { path, text }]))
  const [article] = groupArticles(known).articles
  if (!article) throw new Error('no article was written')
  return readMarkdown(exportArticle(article))
}

const HEADLINE = stated('The bridge opens, at last', 'test')
const PUBLISHED = stated('2024-05-25', 'test')

describe('a copy written down', () => {
  test('is front matter and a lede, and a file for each section', () => {
    const copy = copyOf('Lede.\n\n## What it cost\n\nMuch.\n\n### In money\n\nMore.\n\n## Who came\n\nAll.\n', {
      headline: HEADLINE,
      byline: stated(['Ada Moor', 'Bo Lind'], 'test'),
      published: stated('2024-05-25T16:03+02:00', 'test'),
      sourceName: stated('The Orlen Post', 'test'),
      sourceUrl: stated('https://orlen.example/1', 'test'),
    })
    const { slug, files } = write(copy)
    expect(slug).toBe('the-bridge-opens-at-last')
    expect(Object.fromEntries(files)).toEqual({
      'the-bridge-opens-at-last/index.md':
        '---\nheadline: The bridge opens, at last\nbyline:\n  - Ada Moor\n  - Bo Lind\npublished: 2024-05-25T16:03+02:00\nsource:\n  name: The Orlen Post\n  url: https://orlen.example/1\n---\n\nLede.\n',
      'the-bridge-opens-at-last/01-what-it-cost.md':
        '## What it cost {#what-it-cost}\n\nMuch.\n\n### In money\n\nMore.\n',
      'the-bridge-opens-at-last/02-who-came.md': '## Who came {#who-came}\n\nAll.\n',
    })
  })

  test('may be one file', () => {
    const { files } = write(copyOf('Lede.\n\n## What it cost\n\nMuch.\n', { headline: HEADLINE }), { split: 'single' })
    expect([...files.keys()]).toEqual(['the-bridge-opens-at-last.md'])
    expect([...files.values()][0]).toMatch(/Lede\.\n\n## What it cost \{#what-it-cost\}\n\nMuch\.\n$/)
  })

  test('has its highest headings as sections, and skips no level', () => {
    const { files } = write(
      copyOf('Lede.\n\n#### Costs\n\nMuch.\n\n###### In money\n\nMore.\n', { headline: HEADLINE }),
    )
    expect(files.get('the-bridge-opens-at-last/01-costs.md')).toBe(
      '## Costs {#costs}\n\nMuch.\n\n### In money\n\nMore.\n',
    )
  })

  test('tells sections of one heading apart', () => {
    const { files } = write(copyOf('## Q\n\nA.\n\n## Q\n\nB.\n', { headline: HEADLINE }))
    expect([...files.keys()].slice(1)).toEqual([
      'the-bridge-opens-at-last/01-q.md',
      'the-bridge-opens-at-last/02-q-2.md',
    ])
  })

  test('stands under the first words and the day of its import where it says neither', () => {
    const { slug, files } = write(copyOf('The first to cross was a dog, and nobody else came all day long.\n'))
    expect(slug).toBe('the-first-to-cross-was-a-dog-and-nobody-else')
    expect([...files.values()][0]).toContain('published: 2031-01-02')
  })

  test.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['/absolute', 'absolute'],
    ['C:\\Windows\\con', 'c-windows-con'],
    ['.hidden', 'hidden'],
    ['🎉', 'article'],
    ['Дім на горі', 'дім-на-горі'],
    ['---\nheadline: x\n---', 'headline-x'],
  ])('under the headline “%s” stands in the folder of articles', (headline, slug) => {
    const copy = copyOf('Text.\n', { headline: stated(headline, 'test') })
    expect([...write(copy).files.keys()]).toEqual([`${slug}/index.md`])
    expect(() => check(copy)).not.toThrow()
  })

  test.each([
    ['very long, in a script of many bytes', 'ж'.repeat(400)],
    ['very long, in words', 'word '.repeat(200)],
  ])('has a name that file systems take, though its headline is %s', (_, headline) => {
    const { slug } = write(copyOf('Text.\n', { headline: stated(headline, 'test') }))
    expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(120)
  })

  test.each([
    '---',
    'a: b # c',
    '"quoted" and ‘not’',
    "it's",
    '&anchor *alias !!js/function x',
    '- item',
    '2024-05-25',
    'true',
    '{a: [b',
    'two\nlines',
    'tab\there',
    '\u200fright to left',
  ])('keeps the headline %j as it is', (headline) => {
    const copy = copyOf('Text.\n', { headline: stated(headline, 'test'), standfirst: stated(headline, 'test') })
    const read = again(write(copy).files)
    expect(read.kept).toMatchObject({ headline, standfirst: headline })
  })

  test.each(['A heading {#x}', 'A heading {#../../x}', 'A heading {x}', '1. A heading', 'A *heading*', 'A heading #'])(
    'keeps the heading “%s”',
    (heading) => {
      const copy = readText(
        `A headline of five words\n\n25 May 2024\n\n${'A long paragraph of running text comes first. '.repeat(4)}\n\n${heading}\n\n${'And another one of the same kind below it. '.repeat(4)}\n`,
      )
      expect(() => check(copy)).not.toThrow()
    },
  )

  test('keeps every word, whatever signs it holds', () => {
    const sign = fc.constantFrom(...' \\`*_{}[]()#+-.!|<>~&:;"\'^=$@/%1ab\n«»„“—…🎉é')
    const line = fc.string({ unit: sign, minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
        const children = lines.map((value) => ({
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value: `x ${value.trim()} x` }],
        }))
        const copy: Copy = { ...NOTHING, headline: HEADLINE, body: { type: 'root', children } }
        for (const split of ['sections', 'single'] as const) expect(() => check(copy, { split })).not.toThrow()
      }),
      { numRuns: 300 },
    )
  })
})

describe('an article exported and imported again', () => {
  test.each(['sections', 'single'] as const)('is the same, in %s', (split) => {
    const text = `Lede with [a link](https://a.example/ "Title"), **bold** and a note.[^1]

- one
- two

## What it cost {#cost #what-it-cost}

> Much, said Ada Moor.

| a | b |
| - | - |
| 1 | 2 |

### Sub

1986\\. was the year.\\
A new line.

## Who came {#who-came}

All.[^2]

[^1]: Said before.

[^2]: Not all.
`
    const { slug, files } = write(
      copyOf(text, { headline: HEADLINE, topics: stated(['Bridges'], 'test'), lang: stated('en', 'test') }),
      { split },
    )
    const second = write(again(files), { split, slug })
    expect(Object.fromEntries(second.files)).toEqual(Object.fromEntries(files))
  })

  test('keeps what an editor decided', () => {
    const fields = {
      quotations: [{ words: 'so-called', quotation: false }],
      corrections: [{ date: '2024-04-10', note: 'Twelve.' }],
      aliases: ['old'],
      draft: true,
    }
    const { files } = write({ ...copyOf('Text.\n', { headline: HEADLINE }), kept: fields })
    expect(again(files).kept).toMatchObject(fields)
  })
})

describe('Markdown of other programs', () => {
  test.each([
    ['an image in HTML', '![](a.png)', '<img src="a.png">\n'],
    ['a link to nowhere', 'See there.', 'See [there](#no-such-place).\n'],
    ['a link to a section', 'See [costs](#costs).', 'See [costs](#costs).\n\n## Costs\n\nMuch.\n'],
    ['braces behind a heading', '### Options \\{verbose}', '## One\n\n### Options {verbose}\n\nText.\n'],
    [
      'a link whose address stands elsewhere',
      '[there](https://a.example/)',
      'See [there].\n\n[there]: https://a.example/\n',
    ],
  ])('with %s', (_, wanted, markdown) => {
    const copy = copyOf(`Lede.\n\n${markdown}`, { headline: HEADLINE })
    const { files } = write(copy)
    expect([...files.values()].join('\n')).toContain(wanted)
    if (!wanted.includes('a.png')) expect(() => check(copy)).not.toThrow()
  })

  test('gives its fields to ours', () => {
    const { kept, dropped } = readMarkdown(
      '---\ntitle: The ferry\ndate: Sat, 25 May 2024 16:03:00 +0200\nauthor: Cy Marsh\ntags: [a, b]\nlayout: post\n---\n\nText.\n',
    )
    expect(kept).toEqual({
      headline: 'The ferry',
      published: '2024-05-25T16:03+02:00',
      byline: 'Cy Marsh',
      topics: ['a', 'b'],
    })
    expect(dropped.map(({ text }) => text)).toEqual(['layout: "post"'])
  })

  test.each([
    ['TOML', '+++\ntitle = "The ferry"\ndate = 2024-05-25T16:03:00+02:00\ndraft = true\n+++\n\nText.\n'],
    ['Jekyll', '---\ntitle: The ferry\ndate: 2024-05-25T16:03:00+02:00\npublished: false\n---\n\nText.\n'],
  ])('stays a draft, in %s', (_, markdown) => {
    const { kept, body } = readMarkdown(markdown)
    expect(kept).toMatchObject({ headline: 'The ferry', draft: true })
    expect(String(kept['published'])).toMatch(/^2024-05-25T16:03/)
    expect(body.children).toHaveLength(1)
  })

  test('keeps raw HTML in a heading, which is none of its words', () => {
    const { main, sections } = check(copyOf('Lede.\n\n## <b>Wind</b> and rain\n\nMuch.\n', { published: PUBLISHED }))
    expect([main.text, sections[0]?.text]).toEqual([
      expect.stringContaining('Lede.'),
      '## <b>Wind</b> and rain {#wind-and-rain}\n\nMuch.\n',
    ])
  })

  test('escapes what would be read as an address, a tag or a slug', () => {
    const lines =
      '\\[Moor]: Never\n\nSee \\[a]\\[b], \\<laughs> and\\[^1]\n\n## Wind \\{#wind\\} {#rain}\n\n### Gusts \\{#gusts\\}\n'
    const { main, sections } = check(copyOf(lines, { published: PUBLISHED }))
    expect(main.text).toContain('\n\\[Moor]: Never\n')
    expect(sections.map(({ slug }) => slug)).toEqual(['rain'])
  })

  test('shows no slug behind a subheading', () => {
    const { files } = write(copyOf('Lede.\n\n## One\n\n### Price {#price}\n\nMuch.\n', { headline: HEADLINE }))
    expect([...files.values()].join('')).toContain('### Price\n')
  })

  test('may have its headline, byline and date in its text', () => {
    const copy = readMarkdown(
      '# The ferry\n\nBy Cy Marsh\n\n25 May 2024\n\nThe ferry at Orlen has stood still since autumn.\n',
    )
    expect(copy.headline?.value).toBe('The ferry')
    expect(copy.byline?.value).toEqual(['Cy Marsh'])
    expect(copy.published?.value).toBe('2024-05-25')
    expect(copy.body.children).toHaveLength(1)
  })
})
