import type { Element, Nodes, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { findFirst, isBlock, isElement } from './tree.ts'

const CONTAINERS = /^(?:p|div|section|article|td|th|span|main|body|center|blockquote|aside|header|font)$/

/**
 * Makes paragraphs of what only looks like some: words that stand loose beside blocks, and lines parted by two line
 * breaks, as old pages have them.
 */
export function makeParagraphs(tree: Root): void {
  visit(tree, 'element', (element) => {
    if (!CONTAINERS.test(element.tagName)) return
    const runs = runsIn(element.children)
    const hasBlock = runs.some(({ block }) => block)
    if (!hasBlock && runs.length < 2) return
    if (/^(?:p|span|font)$/.test(element.tagName)) element.tagName = 'div'
    element.children = runs.flatMap(({ block, nodes }) => (block ? nodes : [paragraphOf(nodes)]))
  })
}

interface Run {
  block: boolean
  nodes: Element['children']
}

/** Cuts children into blocks and runs of words between them; two line breaks end a run. */
function runsIn(children: Element['children']): Run[] {
  const runs: Run[] = []
  let open: Element['children'] = []
  let breaks = 0
  const close = () => {
    if (!open.every(isNothing)) runs.push({ block: false, nodes: open })
    open = []
  }
  for (const child of children) {
    const isBreak = child.type === 'element' && child.tagName === 'br'
    if (!isBreak && holdsBlock(child)) {
      close()
      runs.push({ block: true, nodes: [child] })
      breaks = 0
    } else {
      if (isBreak) breaks++
      else if (!isSpace(child)) breaks = 0
      if (breaks === 2) close()
      if (!isBreak || breaks < 2) open.push(child)
    }
  }
  close()
  return runs
}

const holdsBlock = (node: Nodes): boolean =>
  isBlock(node) || (isElement(node) && findFirst(node, (inner) => isBlock(inner) && inner.tagName !== 'br') !== null)

const isSpace = (node: Nodes) => node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
const isNothing = (node: Nodes) => (node.type === 'element' ? node.tagName === 'br' : isSpace(node))

const paragraphOf = (children: Element['children']): Element => ({
  type: 'element',
  tagName: 'p',
  properties: {},
  children,
})
