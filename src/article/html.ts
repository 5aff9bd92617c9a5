import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import type { List, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { rehype } from 'rehype'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize, { defaultSchema, type Options as Schema } from 'rehype-sanitize'
import { remark } from 'remark'
import remarkRehype, { defaultHandlers, type Options as TreeOptions } from 'remark-rehype'
import { visit } from 'unist-util-visit'
import type { LanguageMark } from '../interface/typography.ts'
import { freeId } from './free-id.ts'
import { nodesIn } from './nodes-in.ts'
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

/**
 * Begins what this project writes into attributes itself. HTML cannot write it: a parser makes another sign of it, and
 * so no raw HTML can pose as a quotation, or as a note.
 */
const OURS = '\u0000'

/** Elements that may stand in a heading. */
const PHRASING = [
  ...['a', 'b', 'br', 'code', 'del', 'em', 'i', 'img', 'ins', 'kbd', 'q', 'rp', 'rt', 'ruby', 's', 'samp', 'span'],
  ...['strike', 'strong', 'sub', 'sup', 'tt', 'var'],
]

/** Schemes of the addresses that links keep. */
export const SCHEMES: readonly string[] = [...(defaultSchema.protocols?.['href'] ?? []), 'tel']

/** What of HTML is harmless. No element fetches anything but pictures, and none takes what a reader types. */
const schema: Schema = {
  ...defaultSchema,
  // What stands in these is no text, or not in HTML.
  strip: ['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math', 'textarea', 'title', 'select'],
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter((name) => name !== 'picture' && name !== 'source'),
    ...['caption', 'figure', 'figcaption'],
  ],
  ancestors: { ...defaultSchema.ancestors, caption: ['table'] },
  attributes: {
    '*': [['dir', 'auto', 'ltr', 'rtl'], 'id', 'lang', 'title'],
    a: [
      ...['href', 'ariaLabel', 'dataFootnoteBackref', 'dataFootnoteRef', 'dataSaid'],
      ['className', 'data-footnote-backref'],
    ],
    blockquote: ['cite'],
    code: [['className', /^language-./]],
    del: ['cite', 'dateTime'],
    details: ['open'],
    div: [['align', 'left', 'center', 'right']],
    img: ['alt', 'src'],
    input: [['type', 'checkbox'], ['disabled', true], 'checked'],
    ins: ['cite', 'dateTime'],
    li: [['className', 'task-list-item'], 'value'],
    ol: [['className', 'contains-task-list'], 'start', 'reversed'],
    p: [['align', 'left', 'center', 'right']],
    q: ['cite'],
    section: ['dataFootnotes', ['className', 'footnotes']],
    span: ['dataQuotation'],
    td: [['align', 'left', 'center', 'right'], 'colSpan', 'rowSpan'],
    th: [['align', 'left', 'center', 'right'], 'abbr', 'colSpan', 'rowSpan', ['scope', 'col', 'row']],
    ul: [['className', 'contains-task-list']],
  },
  clobber: ['id'],
  protocols: { ...defaultSchema.protocols, href: [...SCHEMES] },
}

/**
 * Renders one part of an article. Raw HTML is kept as far as it is harmless: no script, style, handler or foreign id.
 * In what comes out, < and > stand for nothing but the beginning and the end of a tag.
 * @param nodes the part's nodes, quotations marked in them
 */
export function toHtml(nodes: readonly RootContent[], options: HtmlOptions): string {
  return written(toTree(nodes, options))
}

/** Renders the words of a section's heading: what may stand in a line, and pictures by what is said of them. */
export function headingToHtml(nodes: readonly RootContent[], options: HtmlOptions): string {
  const tree = toTree(nodes, options)
  tree.children = inLine(tree.children)
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName !== 'img' || !parent || index === undefined) return
    parent.children[index] = { type: 'text', value: String(element.properties['alt']) }
  })
  return written(tree)
}

function toTree(nodes: readonly RootContent[], options: HtmlOptions): HtmlRoot {
  const { prefix, labels, mark = {} } = options
  const root: Root = { type: 'root', children: [...nodes] }
  figures(root)
  tame(root)
  const pipeline = remark()
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { listItem: itemHandler() },
      clobberPrefix: OURS,
      footnoteLabel: labels.notes,
      footnoteLabelTagName: 'h3',
      footnoteLabelProperties: { ...mark },
      footnoteBackLabel: labels.backToText,
    })
    .use(root.children.some(holdsHtml) ? [rehypeRaw] : [])
    .use(() => plainAddresses)
    .use(rehypeSanitize, { ...schema, clobberPrefix: prefix })
  const tree = pipeline.runSync(root) as unknown as HtmlRoot
  finish(tree, options)
  return tree
}

type Handler = NonNullable<NonNullable<TreeOptions['handlers']>['listItem']>

/** Makes items of lists, and asks each list once whether it is loose: the parser's own way asks all items for each. */
function itemHandler(): Handler {
  const asked = new Map<unknown, List>()
  return (state, item, parent) => {
    const list = asked.get(parent) ?? (parent?.type === 'list' ? asOne(parent) : undefined)
    if (!list) return defaultHandlers.listItem(state, item, parent)
    asked.set(parent, list)
    return defaultHandlers.listItem(state, item, list)
  }
}

/** A list as loose as another, without its items. */
const asOne = ({ spread, children }: List): List => ({
  type: 'list',
  spread: spread || children.some((item) => item.spread ?? item.children.length > 1),
  children: [],
})

/** A tag as it is written here: only values hold quotation marks, and only between them. */
const TAG = /<[^"<>]*(?:"[^"]*"[^"<>]*)*>/g

const writer = rehype().freeze()

const written = (tree: HtmlRoot) =>
  writer
    .stringify(tree)
    .trim()
    .replace(TAG, (tag) =>
      tag.replace(/"[^"]*"/g, (value) => value.replaceAll('<', '&#x3C;').replaceAll('>', '&#x3E;')),
    )

/** The same part where its section's heading is the page's: subheadings one level up. */
export function raiseHeadings(html: string): string {
  return html.replace(/<(\/?)h([3-6])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) - 1}`)
}

function holdsHtml(node: RootContent): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(holdsHtml))
}

/** Signs what is ours, and sees to it that no heading inside a part stands above the part's own. */
function tame(root: Root): void {
  for (const node of nodesIn(root)) {
    if (node.type === 'heading' && node.depth < 3) node.depth = 3
    if (node.type !== 'emphasis' || !node.data?.hProperties) continue
    const properties = Object.entries(node.data.hProperties)
    node.data.hProperties = Object.fromEntries(properties.map(([name, value]) => [name, `${OURS}${value}`]))
  }
}

/** Begins addresses as browsers read them: what they pass over goes, and schemes are small. */
function plainAddresses(tree: HtmlRoot): void {
  for (const node of nodesIn(tree)) {
    if (node.type !== 'element') continue
    const { href } = node.properties
    if (typeof href !== 'string' || href.startsWith(`#${OURS}`)) continue
    node.properties['href'] = plainAddress(href)
  }
}

/** An address as browsers read it. */
export const plainAddress = (href: string) =>
  href.replace(/^[\0-\x20]+|[\0-\x20]+$|[\t\n\r]/g, '').replace(/^[a-z][a-z\d+.-]*:/i, (scheme) => scheme.toLowerCase())

/** A picture that is a paragraph of its own becomes a figure; its title is the caption. */
function figures(root: Root): void {
  for (const paragraph of nodesIn(root)) {
    if (paragraph.type !== 'paragraph') continue
    const [image] = paragraph.children
    if (paragraph.children.length !== 1 || image?.type !== 'image') continue
    paragraph.data = { hName: 'figure' }
    if (!image.title) continue
    const caption = { hName: 'figcaption' }
    paragraph.children.push({
      type: 'emphasis',
      data: caption,
      children: [{ type: 'text', value: image.title }],
    })
    image.title = null
  }
}

/** Gives quotations, subheadings and notes their ids and links, and all others ids that nothing else has. */
function finish(tree: HtmlRoot, { prefix, quotations, labels, mark = {}, ids }: HtmlOptions): void {
  const seen = new Set<string>()
  const formerIds = new Map<Element, readonly string[]>()
  const noteIds = idsOfNotes(tree, prefix, ids)
  const ours = (value: unknown) => (typeof value === 'string' && value.startsWith(OURS) ? value.slice(1) : null)
  visit(tree, 'element', (element: Element, index, parent) => {
    const { properties } = element
    const number = ours(properties['dataQuotation'] ?? properties['dataSaid'])
    const quotation = number === null ? undefined : quotations[Number(number)]
    if (element.tagName === 'span' && quotation) {
      element.properties = { className: ['q'] }
      if (seen.has(quotation.id)) return
      seen.add(quotation.id)
      element.properties['id'] = quotation.id
      formerIds.set(element, quotation.aliases)
      return
    }
    if (element.tagName === 'a' && quotation) {
      const className = ['said', ...(quotation.sourcing ? [quotation.sourcing] : [])]
      element.properties = { className, href: `#${listEntryId(quotation.id)}`, ariaLabel: quotation.label, ...mark }
      return
    }
    delete properties['dataQuotation']
    delete properties['dataSaid']
    if (/^h[1-6]$/.test(element.tagName)) {
      if (element.tagName < 'h3') element.tagName = 'h3'
      element.children = inLine(element.children)
      const link = linkHeading(element, ids, labels.linkTo, mark)
      if (!parent || index === undefined) return
      // Beside it, and not in it: else the name of the heading would be told twice.
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['heading'] },
        children: [element, link],
      }
      return
    }
    const { id, href, align } = properties
    if (typeof id === 'string') setId(element, noteIds.get(id) ?? ownId(id, ids))
    if (typeof href === 'string' && href.startsWith(`#${OURS}`)) {
      properties['href'] = `#${noteIds.get(prefix + href.slice(1))}`
    }
    if (align) {
      delete properties['align']
      properties['className'] = [`align-${align}`]
    }
    if (!parent || index === undefined) return
    if (element.tagName === 'img') {
      const { src, alt = '', ...rest } = properties
      // Nothing is shown where nothing is named.
      if (src === undefined) parent.children.splice(index, 1)
      else element.properties = { src: pictureKey(String(src)), alt, ...rest }
      if (src === undefined) return index
    } else if (element.tagName === 'input') {
      // A box that cannot be ticked is a sign, not a control.
      parent.children[index] = { type: 'text', value: properties['checked'] ? '☑' : '☐' }
    }
    return
  })
  for (const [element, ids] of formerIds) element.children.unshift(...ids.map(anchor))
}

/** The ids of notes and of the ways to them, free of others; by what they are called so far. */
function idsOfNotes(tree: HtmlRoot, prefix: string, ids: Set<string>): Map<string, string> {
  const noteIds = new Map<string, string>()
  for (const node of nodesIn(tree)) {
    const id = node.type === 'element' && node.properties['id']
    if (typeof id !== 'string' || !id.startsWith(prefix + OURS)) continue
    noteIds.set(id, freeId(prefix + id.slice(prefix.length + OURS.length), ids))
  }
  return noteIds
}

/** An id that stands in raw HTML; null where it is none, or something else has it. */
function ownId(id: string, ids: Set<string>): string | null {
  if (/\s/.test(id) || ids.has(id)) return null
  ids.add(id)
  return id
}

function setId({ properties }: Element, id: string | null): void {
  if (id === null) delete properties['id']
  else properties['id'] = id
}

/** What stands in a line: blocks leave what is in them. */
function inLine<T extends HtmlRoot['children'][number]>(nodes: readonly T[]): (T | ElementContent)[] {
  return nodes.flatMap((node): (T | ElementContent)[] => {
    if (node.type !== 'element') return [node]
    if (!PHRASING.includes(node.tagName)) return inLine(node.children)
    node.children = inLine(node.children)
    return [node]
  })
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
