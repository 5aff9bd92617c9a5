import type { Element, Root as HtmlRoot } from 'hast'
import type { Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { rehype } from 'rehype'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import { remark } from 'remark'
import remarkRehype from 'remark-rehype'
import { visit } from 'unist-util-visit'
import type { LanguageMark } from '../interface/typography.ts'
import { freeId } from './free-id.ts'
import { pictureKey } from './pictures.ts'
import { slugify } from './slug.ts'
import type { Sourcing } from './speakers.ts'

/** What a quotation's marks in the HTML need to know. */
export interface MarkedQuotation {
  id: string
  /** Former ids: links to them go on leading here. */
  aliases: readonly string[]
  /** Name of the link to it in the list of quotations. */
  label: string
  /** Becomes a class. */
  sourcing: Sourcing
}

export interface HtmlOptions {
  /** Begins the ids of notes, so that those of several parts can stand on one page. */
  prefix: string
  quotations: readonly MarkedQuotation[]
  /** Words of the interface for readers of the article's language. */
  labels: { notes: string; backToText: string; linkTo: (heading: string) => string }
  /** What marks those words where they are in another language. */
  mark?: LanguageMark
  /** Ids that are taken; those given to subheadings are added. */
  ids: Set<string>
}

/** The id of a quotation's entry in the list; the underscore keeps the page's own ids apart from those of content. */
export const listEntryId = (quotationId: string) => `_said-${quotationId.replace(/^q-/, '')}`

const schema = {
  ...defaultSchema,
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'title', 'select'],
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  attributes: {
    ...defaultSchema.attributes,
    a: [...(defaultSchema.attributes?.['a'] ?? []), 'dataSaid'],
    span: ['dataQuotation'],
  },
}

/**
 * Renders one part of an article. Raw HTML is kept as far as it is harmless: no script, style, handler or foreign id.
 * @param nodes the part's nodes, quotations marked in them
 */
export function toHtml(nodes: readonly RootContent[], options: HtmlOptions): string {
  const { prefix, labels, mark = {} } = options
  const root: Root = { type: 'root', children: [...nodes] }
  figures(root)
  tame(root)
  const pipeline = remark()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      clobberPrefix: '',
      footnoteLabel: labels.notes,
      footnoteLabelTagName: 'h3',
      footnoteLabelProperties: { ...mark },
      footnoteBackLabel: labels.backToText,
    })
    .use(root.children.some(holdsHtml) ? [rehypeRaw] : [])
    .use(rehypeSanitize, { ...schema, clobberPrefix: prefix })
  const tree = pipeline.runSync(root) as unknown as HtmlRoot
  finish(tree, options)
  return rehype().stringify(tree).trim()
}

/** The same part where its section's heading is the page's: subheadings one level up. */
export function raiseHeadings(html: string): string {
  return html.replace(/<(\/?)h([3-6])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`)
}

function holdsHtml(node: RootContent): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml))
}

/** Elements with which all that stands in them is taken out. */
const HIDING =
  /<(iframe|math|noembed|noframes|noscript|object|plaintext|script|select|style|svg|template|textarea|title|xmp)\b(?:[^>"']+|"[^"]*"|'[^']*')*>?/gi

/**
 * Raw HTML cannot pose as a quotation, nor open what would hide the Markdown behind it; and no heading inside a part
 * stands above the part's own.
 */
function tame(root: Root): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'html') {
      const html = node.value.replace(/\bdata-(quotation|said)\b/gi, 'data-raw')
      const lower = html.toLowerCase()
      const lastEnds = new Map<string, number>()
      node.value = html.replace(HIDING, (tag, name: string, at: number) => {
        const end = `</${name.toLowerCase()}`
        const lastEnd = lastEnds.get(end) ?? lower.lastIndexOf(end)
        lastEnds.set(end, lastEnd)
        if (lastEnd > at) return tag
        const isCode = /^(?:script|style)$/i.test(name)
        const behind = isCode ? (parent?.children.slice((index ?? 0) + 1) ?? []) : []
        return behind.some((other) => other.type === 'html' && other.value.toLowerCase().startsWith(end)) ? tag : ''
      })
    }
    if (node.type === 'heading' && node.depth < 3) node.depth = 3
  })
}

/** A picture that is a paragraph of its own becomes a figure; its title is the caption. */
function figures(root: Root): void {
  visit(root, 'paragraph', (paragraph) => {
    const [image] = paragraph.children
    if (paragraph.children.length !== 1 || image?.type !== 'image') return
    paragraph.data = { hName: 'figure' }
    if (!image.title) return
    const caption = { hName: 'figcaption' }
    paragraph.children.push({
      type: 'emphasis',
      data: caption,
      children: [{ type: 'text', value: image.title }],
    })
    image.title = null
  })
}

/** Gives quotations, subheadings and notes their ids and links. */
function finish(tree: HtmlRoot, { prefix, quotations, labels, mark = {}, ids }: HtmlOptions): void {
  const seen = new Set<string>()
  const formerIds = new Map<Element, readonly string[]>()
  visit(tree, 'element', (element: Element, index, parent) => {
    const { properties } = element
    const quotation = quotations[Number(properties['dataQuotation'] ?? properties['dataSaid'])]
    if (element.tagName === 'span') {
      element.properties = {}
      if (!quotation) return
      element.properties['className'] = ['q']
      if (seen.has(quotation.id)) return
      seen.add(quotation.id)
      element.properties['id'] = quotation.id
      formerIds.set(element, quotation.aliases)
    } else if (element.tagName === 'a' && quotation) {
      const className = ['said', ...(quotation.sourcing ? [quotation.sourcing] : [])]
      element.properties = { className, href: `#${listEntryId(quotation.id)}`, ariaLabel: quotation.label, ...mark }
    } else if (element.tagName === 'a') {
      const href = String(properties['href'] ?? '')
      if (/^#fn(ref)?-/.test(href)) properties['href'] = `#${prefix}${href.slice(1)}`
      delete properties['ariaDescribedBy']
    } else if (/^h[1-6]$/.test(element.tagName)) {
      const link = linkHeading(element, ids, labels.linkTo, mark)
      if (!parent || index === undefined) return
      // Beside it, and not in it: else the name of the heading would be told twice.
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [element, link],
      }
    } else if (element.tagName === 'img') {
      const { src, ...rest } = properties
      element.properties = { src: pictureKey(String(src)), ...rest }
    } else if (properties['align']) {
      const { align, ...rest } = properties
      element.properties = { ...rest, className: [`align-${align}`] }
    } else if (element.tagName === 'input' && parent && index !== undefined) {
      // A box that cannot be ticked is a sign, not a control.
      parent.children[index] = { type: 'text', value: properties['checked'] ? '☑' : '☐' }
    }
  })
  for (const [element, ids] of formerIds) element.children.unshift(...ids.map(anchor))
}

const anchor = (id: string): Element => ({ type: 'element', tagName: 'span', properties: { id }, children: [] })

/** Gives a heading its id. @returns the link to it */
function linkHeading(
  element: Element,
  ids: Set<string>,
  linkTo: (heading: string) => string,
  mark: LanguageMark,
): Element {
  const text = plainText(element)
  const id = freeId(slugify(text) || 'part', ids)
  element.properties['id'] = id
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: ['permalink'], href: `#${id}`, ariaLabel: linkTo(text), ...mark },
    children: [],
  }
}
