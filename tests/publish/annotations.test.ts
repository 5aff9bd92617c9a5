import { expect, test } from 'vitest'
import { readContent } from '../../src/loader/read-content.ts'
import { annotationsOf } from '../../src/publish/annotations.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { addressOf, edition } from './newspaper.ts'

/** The text of finished HTML as a browser has it, runs of space as one. */
const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')

interface Annotation {
  type: string
  body: { type: string; name?: string; value?: string }[]
  target: { source: string; selector: { type: string; exact: string; prefix: string; suffix: string; value: string }[] }
}

test('every quotation is found in its article by its words and what stands around them', () => {
  let count = 0
  for (const article of edition.articles) {
    const text = textOf([article.lede, ...article.sections].map(({ html }) => html).join('\n'))
    const { first, total } = JSON.parse(annotationsOf(article, addressOf))
    expect(first.items).toHaveLength(total)
    for (const [index, { type, target, body }] of (first.items as Annotation[]).entries()) {
      const [quote, place] = target.selector
      expect(type).toBe('Annotation')
      expect(text, article.slug).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`.trim())
      expect(decodeURIComponent(place?.value ?? '')).toBe(article.quotations[index]?.id)
      const speakers = article.quotations[index]?.speakers.map(({ name }) => name)
      expect(body.map(({ name, value }) => name ?? value)).toEqual(speakers)
      count++
    }
  }
  expect(count).toBeGreaterThan(100)
})

test('the marks of notes are part of the page, within a quotation and beside it', async () => {
  const text =
    '“We waited[^1] very long,” said Ada Moor. “Yes indeed,”[^1] said Bo Lind. Text[^1] “after a note,” Moor said.\n\n[^1]: A note.\n'
  const files = {
    'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
    'articles/a.md': `---\nheadline: A\npublished: 2031-01-01\n---\n\n${text}`,
  }
  const [read] = await withFolder(files, async (folder) => (await readContent(folder, folder)).articles)
  if (!read) throw new Error('there is no article')
  const page = textOf(read.article.lede.html)
  const { first } = JSON.parse(annotationsOf(read.article, addressOf))
  expect(first.items.length).toBeGreaterThan(1)
  for (const { target } of first.items as Annotation[]) {
    const [quote] = target.selector
    expect(page).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`.trim())
  }
})
