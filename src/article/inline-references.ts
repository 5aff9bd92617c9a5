import type { Definition, Nodes, Parent, Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** Puts the addresses of links and images where they are used, so that a text can be cut anywhere. Notes stay. */
export function inlineReferences(root: Root): Root {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
  })
  visit(root, (node, index, parent) => {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return
    const definition = definitions.get(node.identifier)
    if (!definition || !parent || index === undefined) return
    const { url, title } = definition
    const inline: Nodes =
      node.type === 'linkReference'
        ? { type: 'link', url, title: title ?? null, children: node.children }
        : { type: 'image', url, title: title ?? null, alt: node.alt ?? null }
    ;(parent as Parent).children[index] = inline as Parent['children'][number]
  })
  root.children = root.children.filter(({ type }) => type !== 'definition')
  return root
}
