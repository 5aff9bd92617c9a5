import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pictureOf } from '../../src/article/pictures.ts'
import { readContent } from '../../src/loader/read-content.ts'
import { markdownCopy } from '../../src/publish/markdown-copy.ts'
import { articlePath } from '../../src/site/paths.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { addressOf, articleNamed, edition } from './newspaper.ts'

const root = new URL('../..', import.meta.url).pathname

const copyOf = (slug: string) =>
  markdownCopy(articleNamed(slug), {
    site: edition.site,
    url: addressOf(articlePath(slug)),
    pictureOf: (key) => `https://lantern.example/${key}`,
  })

test('the copy is an article of our own form, with the same words, sections and quotations', async () => {
  const article = articleNamed('lighthouse-keeper')
  const text = copyOf('lighthouse-keeper')
  const files = { 'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n', 'articles/again.md': text }
  const [again] = await withFolder(files, async (folder) => (await readContent(folder, folder)).articles)
  expect(again?.article.headline).toBe(article.headline)
  expect(again?.article.sections.map(({ slug, html }) => [slug, html])).toEqual(
    article.sections.map(({ slug, html }) => [slug, html]),
  )
  expect(again?.article.quotations.map(({ words }) => words)).toEqual(article.quotations.map(({ words }) => words))
})

test('pictures have whole addresses, and remarks of editors stay at home', async () => {
  expect(copyOf('every-markdown')).toMatch(/!\[[^\]]*\]\(https:\/\/lantern\.example\/notice-board\.png/)
  const remark =
    '---\nheadline: A\npublished: 2031-01-01\n---\n\nOpen. <!-- ask the lawyer -->\n\n<!-- and\n\nagain -->\n\n## Rain <!-- how much? --> {#rain}\n\nEnd.\n'
  const files = { 'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n', 'articles/a.md': remark }
  const [read] = await withFolder(files, async (folder) => (await readContent(folder, folder)).articles)
  expect(read?.article.markdown).toMatch(/^Open\.\s+## Rain +\{#rain\}\s+End\.\n$/)
})

test('what stands around a remark does not become a tag without it', async () => {
  const text =
    '---\nheadline: A\npublished: 2031-01-01\n---\n\n<div><scr<!---->ipt>one</scr<!---->ipt><!-- two --></div>\n\nText.\n'
  const files = { 'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n', 'articles/a.md': text }
  const [read] = await withFolder(files, async (folder) => (await readContent(folder, folder)).articles)
  expect(read?.article.markdown).not.toMatch(/script|<!--|two/)
})

test('pictures are placed whatever signs their names hold', async () => {
  const name = "it's (1)_*~!.png"
  const files = {
    'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
    'articles/a.md': `---\nheadline: A\npublished: 2031-01-01\n---\n\n![One](<${name}>)\n`,
    [`articles/${name}`]: readFileSync(`${root}tests/fixtures/content/articles/pin.png`),
  }
  const copies = await withFolder(files, async (folder) => {
    const { articles, edition } = await readContent(folder, folder)
    return articles.map(({ article }) =>
      markdownCopy(article, {
        site: edition.site,
        url: 'https://a.example/articles/a/',
        pictureOf: (key) => (pictureOf(key) === name ? 'https://a.example/one.webp' : undefined),
      }),
    )
  })
  expect(copies).toEqual([expect.stringContaining('![One](https://a.example/one.webp)')])
})
