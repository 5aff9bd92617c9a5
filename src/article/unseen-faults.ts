import type { Nodes, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { FaultInFile } from './fault.ts'
import { nodesIn } from './nodes-in.ts'
import { unseenIn } from './unseen.ts'

/** What is a text of its own for the direction in which it is read. */
const TEXTS = new Set<Nodes['type']>(['paragraph', 'heading', 'tableCell', 'code', 'html', 'definition'])

/** A fault for each sign in a text that nobody sees and that would change what is seen, however it is written. */
export function unseenFaults(root: Root): FaultInFile[] {
  const faults: FaultInFile[] = []
  for (const node of nodesIn(root)) {
    if (!TEXTS.has(node.type)) continue
    const line = node.position?.start.line ?? 1
    for (const text of textsOf(node)) {
      for (const { at, problem, fix } of unseenIn(text)) {
        faults.push({ line: line + text.slice(0, at).split('\n').length - 1, problem, fix })
      }
    }
  }
  return faults
}

function textsOf(node: Nodes): string[] {
  if (node.type === 'code' || node.type === 'html') return [node.value]
  if (node.type === 'definition') return [node.title ?? '', node.url]
  const asides: string[] = []
  for (const inner of nodesIn(node)) {
    if ('alt' in inner && inner.alt) asides.push(inner.alt)
    if ('title' in inner && inner.title) asides.push(inner.title)
    if ('url' in inner) asides.push(inner.url)
    if (inner.type === 'html') asides.push(inner.value)
  }
  return [plainText(node, { includeImageAlt: false, includeHtml: false }), ...asides]
}
