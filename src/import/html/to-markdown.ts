import type { Element, Root as HtmlRoot } from 'hast'
import { type Handle, toMdast } from 'hast-util-to-mdast'
import type { Image, Link, Nodes, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { withoutControls } from '../clean-copy.ts'
import { webAddress } from './page.ts'
import { attribute, findAll, labelWords, textOf } from './tree.ts'

/**
 * Turns an article's HTML into Markdown's tree: what Markdown has no form for becomes its text.
 * Links are whole or none; images keep the address under which the copy has them, their captions become titles.
 * @param base what relative addresses are relative to
 */
export function toMarkdown(tree: HtmlRoot, base: string | null, isFile = false): Root {
  const a: Handle = (state, node): Link | PhrasingContent[] => {
    const children = state.all(node) as PhrasingContent[]
    const url = linkAddress(attribute(node, 'href'), base)
    const isEmpty =
      !/[\p{L}\p{N}]/u.test(textOf(node)) && findAll(node, ({ tagName }) => tagName === 'img').length === 0
    return url && !isEmpty ? { type: 'link', url, children } : children
  }
  const img: Handle = (_, node): Image | undefined => imageOf(node, base, isFile) ?? undefined
  const figure: Handle = (state, node): RootContent[] => {
    const images = findAll(node, ({ tagName }) => tagName === 'img').flatMap((one) => imageOf(one, base, isFile) ?? [])
    if (images.length === 0) return state.toFlow(state.all(withoutCaption(node)))
    const { caption, credit } = captionOf(node)
    const title = credit && !caption.includes(credit) ? [caption, `(${credit})`].filter(Boolean).join(' ') : caption
    return images.map(
      (image, index): Paragraph => ({
        type: 'paragraph',
        children: [index === 0 && title ? { ...image, title } : image],
      }),
    )
  }
  const markdown = toMdast(tree, { handlers: { a, img, figure, picture: figure } }) as Root
  const children = tidy(markdown).children.flatMap(splitHeading)
  return { type: 'root', children: children.map((node, index) => headingOf(node, children[index + 1], index)) }
}

/** A line in bold at the head of a paragraph, a break behind it, stands alone. */
function splitHeading(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const [bold, end, ...rest] = node.children
  if (bold?.type !== 'strong' || end?.type !== 'break' || rest.length === 0) return [node]
  return [
    { type: 'paragraph', children: [bold] },
    { type: 'paragraph', children: rest },
  ]
}

/** A short line in bold above a paragraph is a heading, unless it is a sentence or a question put to somebody. */
function headingOf(node: RootContent, next: RootContent | undefined, index: number): RootContent {
  if (node.type !== 'paragraph' || next?.type !== 'paragraph' || index === 0) return node
  const [bold] = node.children
  if (node.children.length !== 1 || bold?.type !== 'strong' || isBold(next)) return node
  const text = plainText(bold).trim()
  const isHeading =
    /^[\p{L}\p{N}«„“"¿¡]/u.test(text) && !/[.!?:;,…]["”»“]?$/.test(text) && text.split(/\s+/).length <= 12
  return isHeading ? { type: 'heading', depth: 2, children: bold.children } : node
}

const isBold = ({ children }: Paragraph) => children.length === 1 && children[0]?.type === 'strong'

/** Where a link leads, if anywhere outside its page. */
function linkAddress(href: string, base: string | null): string | null {
  if (/^mailto:[^\s<>]+$/i.test(href)) return href
  if (href.startsWith('#') || href === '') return null
  return webAddress(href, base)
}

/**
 * An image with the address of its best file; none where there is no address.
 * @param isFile whether a relative address may be that of a file beside the page: then it stays as it is
 */
export function imageOf(node: Element, base: string | null, isFile = false): Image | null {
  const source = imageSource(node)
  if (!source) return null
  const isOfCopy = /^(?:cid|docx|data):/i.test(source)
  const isBeside = isFile && !/^(?:[a-z][a-z\d+.-]*:|\/)/i.test(source)
  const url = isOfCopy || isBeside ? source : (webAddress(source, base) ?? source)
  return { type: 'image', url, alt: attribute(node, 'alt').replace(/\s+/g, ' ').trim() }
}

const PLACEHOLDER = /^data:|blank\.gif|spacer|placeholder|1x1|pixel|^about:/i

function imageSource(node: Element): string | null {
  const src = attribute(node, 'src').trim()
  const lazy = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataHiRes', 'dataFullSrc', 'dataImgSrc', 'dataUrl']
    .map((name) => attribute(node, name).trim())
    .find(Boolean)
  const set = ['srcSet', 'dataSrcset', 'dataSrcSet', 'dataLazySrcset']
    .map((name) => widest(attribute(node, name)))
    .find(Boolean)
  const isTiny = ['width', 'height'].some((name) => Number(attribute(node, name) || 99) <= 2)
  if (isTiny) return null
  if (src && !PLACEHOLDER.test(src)) return src
  return lazy || set || (/^data:image\/(?!gif|svg)/.test(src) ? src : null)
}

/** The widest file of a set up to what a page needs. */
function widest(set: string): string | null {
  const files = set.split(/,\s+/).map((entry) => {
    const [file = '', size = '1'] = entry.trim().split(/\s+/)
    return { file, size: Number.parseFloat(size) }
  })
  const fitting = files.filter(({ file, size }) => file && size <= 2000)
  return fitting.sort((a, b) => b.size - a.size)[0]?.file ?? null
}

/** What a figure says of its picture: its caption, and who made it. */
export function captionOf(figure: Element): { caption: string; credit: string } {
  const captions = findAll(figure, ({ tagName }) => tagName === 'figcaption')
  const named =
    captions.length > 0 ? captions : findAll(figure, (element) => labelWords(element).includes('caption')).slice(0, 1)
  const credits = findAll(figure, (element) =>
    labelWords(element).some((word) =>
      /^(?:credit|credits|copyright|photographer|credito|crédito|credit\p{L}*)$/u.test(word),
    ),
  )
  const credit = credits[0] ? textOf(credits[0]) : ''
  const caption = named.map(textOf).join(' ').trim()
  const bare = credit && caption.endsWith(credit) ? caption.slice(0, -credit.length).trim() : caption
  return { caption: bare, credit: credit.replace(/^[(\s]+|[)\s]+$/g, '') }
}

function withoutCaption(figure: Element): Element {
  return {
    ...figure,
    children: figure.children.filter((child) => child.type !== 'element' || child.tagName !== 'figcaption'),
  }
}

/** Takes out what says nothing: signs that are no writing, links and emphasis around nothing, empty paragraphs. */
export function tidy(root: Root): Root {
  visit(root, 'text', (node) => {
    node.value = withoutControls(node.value)
  })
  plainHeadings(root)
  prune(root)
  return root
}

/** Within lists and quotes a heading heads nothing. */
function plainHeadings(root: Root): void {
  visit(root, 'heading', (heading, index, parent) => {
    if (!parent || parent.type === 'root' || index === undefined) return
    parent.children[index] = { type: 'paragraph', children: heading.children }
  })
}

const EMPTY = new Set<Nodes['type']>([
  'paragraph',
  'heading',
  'emphasis',
  'strong',
  'delete',
  'link',
  'blockquote',
  'list',
  'listItem',
])

function prune(node: Nodes): boolean {
  if (node.type === 'text') return node.value !== ''
  if (node.type === 'image') return true
  if (!('children' in node)) return node.type !== 'html'
  node.children = (node.children as Nodes[]).filter(prune) as typeof node.children
  if (node.type === 'paragraph' || node.type === 'heading') trimEnds(node.children)
  if (!EMPTY.has(node.type)) return true
  return node.children.some((child) => child.type !== 'break' && (child.type !== 'text' || child.value.trim() !== ''))
}

/** No line begins or ends with a space or a break. */
function trimEnds(children: PhrasingContent[]): void {
  while (children.at(-1)?.type === 'break') children.pop()
  while (children[0]?.type === 'break') children.shift()
  const [first] = children
  const last = children.at(-1)
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
}
