import type { Element, Nodes, Root } from 'hast'
import { EXIT, SKIP, visit } from 'unist-util-visit'

/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote body br center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** What readers never see, whatever it holds. */
export const UNSEEN = new Set(
  'script style template svg math head title meta link object embed param source track canvas select option datalist textarea noframes'.split(
    ' ',
  ),
)

export const isBlock = (node: Nodes): node is Element => node.type === 'element' && BLOCKS.has(node.tagName)

export function isElement(node: Nodes | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes(node.tagName))
}

/** An attribute as text, empty where it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const value = properties[name]
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)
}

/** The words that class, id and the usual data attributes are made of: `articleShare-bar` is article, share, bar. */
export function labelWords(element: Element): string[] {
  const names = [
    'className',
    'id',
    'dataComponent',
    'dataTestid',
    'dataTestId',
    'dataType',
    'dataModule',
    'dataGuName',
    'dataComponentName',
    'dataManual',
    'dataQa',
    'dataElement',
    'dataField',
  ]
  return names
    .map((name) => attribute(element, name))
    .join(' ')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter(Boolean)
}

/** A kind of element: its name and its labels, whatever number it has. */
export const called = (element: Element) => `${element.tagName}.${labelWords(element).join('.').replace(/\d+/g, '#')}`

/** The text that a node shows, in one line; blocks are parted by spaces. */
export function textOf(node: Nodes): string {
  const parts: string[] = []
  const walk = (inner: Nodes): void => {
    if (inner.type === 'text') parts.push(inner.value)
    else if (inner.type === 'root' || (inner.type === 'element' && !UNSEEN.has(inner.tagName))) {
      const isApart = isBlock(inner)
      if (isApart) parts.push(' ')
      for (const child of inner.children) walk(child)
      if (isApart) parts.push(' ')
    }
  }
  walk(node)
  return parts.join('').replace(/\s+/g, ' ').trim()
}

/** Elements in the order of the document. */
export function findAll(tree: Nodes, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}

export function findFirst(tree: Nodes, test: (element: Element) => boolean): Element | null {
  let found: Element | null = null
  visit(tree, 'element', (element) => {
    if (!test(element)) return
    found = element
    return EXIT
  })
  return found
}

/** Takes elements out, with all that they hold. @returns those taken out */
export function remove(
  tree: Root | Element,
  test: (element: Element, ancestors: (Root | Element)[]) => boolean,
): Element[] {
  const removed: Element[] = []
  const walk = (parent: Root | Element, ancestors: (Root | Element)[]): void => {
    const here = [...ancestors, parent]
    parent.children = (parent.children as Root['children']).filter((child) => {
      if (child.type !== 'element') return true
      if (test(child, here)) {
        removed.push(child)
        return false
      }
      return true
    }) as typeof parent.children
    for (const child of parent.children) if (child.type === 'element') walk(child, here)
  }
  walk(tree, [])
  return removed
}

/** How much of an element's text stands in links, from 0 to 1. */
export function linkShare(element: Element): number {
  const length = textOf(element).length
  if (length === 0) return 0
  let linked = 0
  visit(element, 'element', (inner) => {
    if (inner.tagName !== 'a' && inner.tagName !== 'button') return
    // A link to a place on the page leads to the article itself.
    if (/^#./.test(attribute(inner, 'href'))) return SKIP
    linked += textOf(inner).length
    return SKIP
  })
  return linked / length
}

export const countOf = (text: string) => (text === '' ? 0 : text.split(/\s+/).length)
