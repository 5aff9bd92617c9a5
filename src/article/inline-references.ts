import type { Definition, Nodes, Parent, Root } from 'mdast'
import { nodesIn } from './nodes-in.ts'

/** Puts the addresses of links and images where they are used, so that a text can be cut anywhere. Notes stay. */
export function inlineReferences(root: Root): Root {
  const definitions = new Map<string, Definition>()
  const nodes = nodesIn(root)
  for (const node of nodes) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  for (const parent of definitions.size > 0 ? nodes : []) {
    if (!('children' in parent)) continue
    for (const [index, node] of parent.children.entries()) {
      if (node.type !== 'linkReference' && node.type !== 'imageReference') continue
      const definition = definitions.get(node.identifier)
      if (!definition) continue
      const { url, title } = definition
      const inline: Nodes =
        node.type === 'linkReference'
          ? { type: 'link', url, title: title ?? null, children: node.children }
          : { type: 'image', url, title: title ?? null, alt: node.alt ?? null }
      ;(parent as Parent).children[index] = inline as Parent['children'][number]
    }
  }
  root.children = root.children.filter(({ type }) => type !== 'definition')
  return root
}
