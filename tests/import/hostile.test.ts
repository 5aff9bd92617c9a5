import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importSource } from '../../src/import/import-source.ts'
import { importWithinLimits } from '../../src/import/import-within-limits.ts'
import { putArticle } from '../../src/import/put-article.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { SITE } from '../site/site.ts'
import { PARAGRAPHS, page, paragraphs } from './html/page.ts'
import { makeDocx, paragraph } from './make-docx.ts'

const A_MINUTE = 60_000

const optionsFor = (source: string) => ({
  source,
  slug: undefined,
  split: 'sections' as const,
  allowPrivate: false,
  isDraft: false,
  today: '2031-01-02',
  taken: [],
  site: SITE,
  people: [],
  shownFolder: 'content/articles',
})

/** Imports a file of that name and content. */
const imported = (name: string, content: string | Uint8Array) =>
  withFolder({ [name]: content }, (folder) => importSource(optionsFor(join(folder, name))))

/** All that was written, as one text. */
const textOf = ({ files }: { files: Map<string, string | Uint8Array> }) => [...files.values()].join('\n')

const LONG = 200_000

describe('a copy that means harm', { timeout: A_MINUTE }, () => {
  test.each([
    [
      'scripts',
      '<script>alert(1)</script><p onmouseover="alert(1)">Mouse <b onclick="alert(1)">over</b> the quay of Orlen, they said.</p>',
    ],
    [
      'frames and objects',
      '<iframe src="https://evil.example"></iframe><object data="x.swf"></object><embed src="x.swf">',
    ],
    [
      'addresses that run',
      '<p>Click <a href="javascript:alert(1)">here</a> or <a href="vbscript:x">there</a> or <img src="javascript:alert(1)" alt="nowhere">.</p>',
    ],
    ['drawings with scripts', '<svg onload="alert(1)"><script>alert(1)</script></svg>'],
    [
      'text that looks like HTML',
      '<p>They wrote &lt;script&gt;alert(1)&lt;/script&gt; on the wall of the school in Orlen.</p>',
    ],
  ])('has %s, and none of them is written as such', async (_, junk) => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 2))}${junk}${paragraphs(PARAGRAPHS.slice(2))}`
    const text = textOf(await imported('page.html', page({ body })))
    expect(text).toContain(PARAGRAPHS[3])
    expect(text).not.toMatch(/(?<!\\)<\/?(?:script|iframe|object|embed|svg)|javascript:|vbscript:|\son\w+=/i)
  })

  test.each([
    ['in a block', '<script>\nalert(1)\n</script>\n\n<iframe src="https://evil.example"></iframe>'],
    ['in a line', 'Words <script>alert(1)</script> and <svg onload="alert(1)"></svg> more.'],
    ['that never ends', '<p>Words</p>\n<script>\nalert(1)'],
    ['in a remark that never ends', '<!-- <script>alert(1)'],
    ['in a drawing', '<svg onload="alert(1)"><image href="x.png"/></svg>'],
  ])('is Markdown with a script %s, which is not kept', async (_, junk) => {
    const text = textOf(await imported('story.md', `---\nheadline: The ferry\n---\n\nBefore it.\n\n${junk}\n`))
    expect(text).toContain('Before it.')
    expect(text).not.toMatch(/<\/?(?:script|svg|iframe|image)|onload|<!--/)
  })

  test.each([
    ['spaces', `${' '.repeat(LONG)}x`],
    ['dots', `By Cy Marsh${'.'.repeat(LONG)}x`],
    ['dashes', `--a${'-'.repeat(LONG)}x`],
    ['capitals', `Orlen ${'A'.repeat(LONG)} ${'B'.repeat(LONG)} x`],
    ['digits', `25 May 2024 ${'1'.repeat(LONG)}`],
    ['quotation marks', '“'.repeat(LONG)],
  ])('with a line of %s without end is read', async (_, line) => {
    const { slug } = await imported('paste.txt', `The ferry stands still\n\n${line}\n\n${PARAGRAPHS.join('\n\n')}\n`)
    expect(slug).toBe('the-ferry-stands-still')
  })

  test.each([
    ['the name of a method', '---\nconstructor: x\n__proto__: y\nheadline: The ferry\n---\n\nText.\n'],
    [
      'an alias that is expanded without end',
      `---\na: &a [x, x]\nb: &b [*a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c]\nheadline: The ferry\n---\n\nText.\n`,
    ],
    ['no end', '---\nheadline: x\n\nText that follows, and no fence behind it.\n'],
  ])('with front matter with %s is data', async (_, markdown) => {
    expect(textOf(await imported('story.md', markdown))).toContain('ext')
  })

  test('writes no sign that terminals obey', async () => {
    const html = page().replace('The ferry stands', 'The \u001b]0;x\u0007ferry\u009b stands')
    const { files, report } = await imported('page.html', html)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect([...files.values()].join('') + report).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
  })

  test('is no text at all, whatever its name says', async () => {
    const junk = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)
    await expect(imported('page.html', junk)).rejects.toThrow('this is no text')
    await expect(imported('paste.txt', junk)).rejects.toThrow('this is no text')
  })

  test('is a Word document that names its parts like methods', async () => {
    const body = [paragraph('The ferry stands still', 'Title'), ...PARAGRAPHS.map((text) => paragraph(text))].join('')
    const docx = makeDocx({ body, styles: { Title: 'Title' }, entries: { 'constructor/x.xml': new Uint8Array([1]) } })
    expect((await imported('story.docx', docx)).slug).toBe('the-ferry-stands-still')
  })

  test('holds a book', async () => {
    await expect(imported('paste.txt', `A book\n\n${`${PARAGRAPHS[0]}\n\n`.repeat(6_000)}`)).rejects.toThrow(/words/)
  })

  test('has aliases and translations that do not fit here', () =>
    withFolder(
      {
        'story.md':
          '---\nheadline: The ferry\npublished: 2024-05-25\naliases: [swans, boat]\ntranslations: { de: fähre }\n---\n\nText.\n',
      },
      async (folder) => {
        const { files, report } = await importSource({ ...optionsFor(join(folder, 'story.md')), taken: ['swans'] })
        expect(textOf({ files })).toContain('aliases:\n  - boat\n')
        expect(textOf({ files })).not.toContain('fähre')
        expect(report).toContain('aliases: swans')
      },
    ))

  test('nests without end', async () => {
    await expect(imported('page.html', `${'<div>'.repeat(LONG)}x`)).rejects.toThrow(/nests more than/)
  })

  test('takes too much time or memory, and is stopped', () =>
    withFolder({ 'page.html': `<title>x</title>${'<p>word '.repeat(400_000)}` }, async (folder) => {
      const options = optionsFor(join(folder, 'page.html'))
      await expect(importWithinLimits(options, { time: 1, memory: 1024 })).rejects.toThrow('took more than 1 seconds')
      await expect(importWithinLimits(options, { time: 50, memory: 64 })).rejects.toThrow('MB of memory')
    }))
})

describe('an import that is not alone', { timeout: A_MINUTE }, () => {
  const article = (text: string, path: string) => ({
    slug: 'ferry',
    isDraft: false,
    files: new Map([[path, text]]),
    report: '',
  })

  test.each(['ferry/index.md', 'ferry.md'])('never overwrites what came meanwhile, %s', (path) =>
    withFolder({}, async (folder) => {
      for (let round = 0; round < 20; round++) {
        const articles = join(folder, String(round), 'articles')
        const both = ['one', 'two'].map((text) => putArticle(articles, article(text, path), false).then(() => text))
        const won = (await Promise.allSettled(both)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
        expect(won).toHaveLength(1)
        expect(readFileSync(join(articles, path), 'utf8')).toBe(won[0])
        expect(readdirSync(articles)).toHaveLength(1)
      }
    }),
  )

  test('brings back what a killed one had moved away', () => {
    // A process that has ended: nobody has its number now.
    const { pid } = spawnSync(process.execPath, ['--version'])
    const files = {
      [`articles/.import-${pid}-x/old/swans.md`]: 'Swans.',
      [`articles/.import-${pid}-x/new/ferry.md`]: 'Fer',
    }
    return withFolder(files, async (folder) => {
      await putArticle(join(folder, 'articles'), article('Ferry.', 'ferry.md'), false)
      expect(readdirSync(join(folder, 'articles')).sort()).toEqual(['ferry.md', 'swans.md'])
    })
  })

  test('takes back what it did when it is stopped', () =>
    withFolder({ 'articles/ferry.md': 'old' }, async (folder) => {
      const stop = new AbortController()
      stop.abort()
      await expect(
        putArticle(join(folder, 'articles'), article('new', 'ferry.md'), true, stop.signal),
      ).rejects.toThrow()
      expect(readdirSync(join(folder, 'articles'))).toEqual(['ferry.md'])
      expect(readFileSync(join(folder, 'articles/ferry.md'), 'utf8')).toBe('old')
    }))
})
