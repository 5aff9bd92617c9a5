import type { Root } from 'mdast'
import { spokenAmong, stringsFor } from '../interface/strings.ts'
import { namesTogether } from '../interface/typography.ts'
import type { Span } from '../quotation/quotation.ts'
import type { ArticleQuotation, Body } from './article.ts'
import { type Part, type PartSection, sectionIds } from './cut-sections.ts'
import { definitionsIn } from './definitions.ts'
import { headingToHtml, type MarkedQuotation, toHtml } from './html.ts'
import { idsInHtml } from './ids-in-html.ts'
import { markQuotations } from './mark-quotations.ts'
import type { PlainText } from './plain-text.ts'
import { countWords } from './reading.ts'
import { sourcedAs } from './speakers.ts'

/**
 * Renders an article's parts, the quotations marked in them; the trees are changed on the way.
 * @param said the quotations' spans in `plain.text`; `quotations` describes the same ones
 */
export function renderParts(
  parts: readonly Part[],
  plain: PlainText,
  said: readonly Span[],
  quotations: readonly ArticleQuotation[],
  lang: string,
): Body[] {
  const labels = stringsFor(lang)
  const roots = parts.map(({ root }) => root)
  markQuotations(roots, plain, said)
  const marked = quotations.map(({ id, aliases, speakers }): MarkedQuotation => {
    const names = speakers.map(({ name }) => name)
    const label = names.length > 0 ? labels.saidBy(namesTogether(names, lang)) : labels.notAttributed
    return { id, aliases, label, sourcing: sourcedAs(speakers) }
  })
  const ids = new Set([...sectionIds(parts), ...quotations.flatMap(({ id, aliases }) => [id, ...aliases])])
  return parts.map(({ root, section }, index) => {
    const text = plain.text.slice(plain.starts[index], plain.starts[index + 1])
    const prefix = `${section?.slug ?? 'lede'}-`
    const html = toHtml(root.children, { prefix, quotations: marked, labels, mark: spokenAmong(lang), ids })
    return { html, summary: summarise(text), words: countWords(text), ids: idsInHtml(html) }
  })
}

/** A heading's words with their emphasis, as HTML. @param root the section's, for what its links refer to */
export function renderHeading({ children }: PartSection, root: Root, lang: string): string {
  const options = { prefix: 'heading-', quotations: [], labels: stringsFor(lang), ids: new Set<string>() }
  const targets = definitionsIn(root).filter(({ type }) => type === 'definition')
  return headingToHtml([{ type: 'paragraph', children }, ...targets], options)
}

const SUMMARY_LENGTH = 200

/** The first words of a text, cut at a word's end. */
function summarise(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= SUMMARY_LENGTH) return line
  return `${line.slice(0, SUMMARY_LENGTH).replace(/\s+\S*$/, '')} …`
}
