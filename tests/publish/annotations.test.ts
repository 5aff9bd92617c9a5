import { expect, test } from 'vitest'
import { annotationsOf } from '../../src/publish/annotations.ts'
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
