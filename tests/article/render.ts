import { composeArticle } from '../../src/article/compose-article.ts'
import { cutSection } from '../../src/article/cut-sections.ts'
import { describeQuotations } from '../../src/article/describe-quotations.ts'
import type { FaultInFile } from '../../src/article/fault.ts'
import { hiddenTextFaults } from '../../src/article/hidden-text-faults.ts'
import { plainTextOf } from '../../src/article/plain-text.ts'
import { renderParts } from '../../src/article/render-parts.ts'
import { quotationsIn } from '../../src/quotation/quotations.ts'

export const SITE = {
  name: 'The Harbour Lantern',
  description: 'News of the Merrow Islands.',
  url: 'https://lantern.example',
  lang: 'en',
  timeZone: 'UTC',
  shareImages: true,
  search: true,
  offline: true,
}

/** Markdown all the way to HTML as one section, with the faults for which it would not be published. */
export function rendered(markdown: string, lang = 'en') {
  const faults: FaultInFile[] = []
  const body = { frontMatter: null, frontMatterLine: 1, body: markdown, bodyLine: 1 }
  const written = { heading: 'Wind', slug: 'wind', aliases: [] }
  const parts = cutSection({ path: 'storm.md', text: markdown }, body, written, (fault) => faults.push(fault))
  faults.push(...hiddenTextFaults(parts))
  const plain = plainTextOf(parts.map(({ root }) => root))
  const said = quotationsIn(plain.text, { lang, blocks: plain.blocks }).filter(({ kind }) => kind !== 'scare')
  const quotations = describeQuotations(said, plain, parts)
  const [rest] = renderParts(parts, plain, said, quotations, lang)
  return { html: rest?.html ?? '', plain, said, quotations, faults }
}

/** The same as a newspaper would read it, in an article: published, or every fault in it. */
export function composed(markdown: string, lang = 'en') {
  const text = `---\nheadline: Storm leaves town\npublished: 2031-04-09\n---\n\n## Wind\n\n${markdown}\n`
  const files = { slug: 'storm', main: { path: 'storm.md', text }, sections: [] }
  const context = { site: { ...SITE, lang }, people: [], pictures: new Set<string>() }
  return { text, ...composeArticle(files, context) }
}
