import { expect, test } from 'vitest'
import { readContent } from '../../src/loader/read-content.ts'
import { markdownCopy } from '../../src/publish/markdown-copy.ts'
import { articlePath } from '../../src/site/paths.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { addressOf, articleNamed, edition } from './newspaper.ts'

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
    '---\nheadline: A\npublished: 2031-01-01\n---\n\nOpen. <!-- ask the lawyer -->\n\n<!-- and\n\nagain -->\n\nEnd.\n'
  const files = { 'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n', 'articles/a.md': remark }
  const [read] = await withFolder(files, async (folder) => (await readContent(folder, folder)).articles)
  expect(read?.article.markdown).toMatch(/^Open\.\s+End\.\n$/)
})
