import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Part } from './cut-sections.ts'

export type AnyDefinition = Definition | FootnoteDefinition

declare module 'mdast' {
  interface FootnoteDefinitionData {
    /** Whether the note stands in an earlier part too: what it says is said once. */
    repeated?: boolean
  }
}

/** Link targets and notes, which may stand anywhere in a file. */
export function definitionsIn(root: Root): AnyDefinition[] {
  return root.children.filter((node: RootContent) => node.type === 'definition' || node.type === 'footnoteDefinition')
}

/** Gives each part the definitions that it uses, those that they use themselves among them. */
export function shareDefinitions(parts: readonly Part[], definitions: readonly AnyDefinition[]): void {
  if (definitions.length === 0) return
  const given = new Set<AnyDefinition>()
  for (const { root, section } of parts) {
    const used = new Set<AnyDefinition>()
    const use = (node: Nodes) =>
      visit(node, (inner) => {
        if (inner.type !== 'linkReference' && inner.type !== 'imageReference' && inner.type !== 'footnoteReference')
          return
        const wanted = inner.type === 'footnoteReference' ? 'footnoteDefinition' : 'definition'
        const found = definitions.find(({ type, identifier }) => type === wanted && identifier === inner.identifier)
        if (!found || used.has(found)) return
        used.add(found)
        use(found)
      })
    use(root)
    for (const child of section?.children ?? []) use(child)
    for (const definition of definitions.filter((one) => used.has(one))) {
      root.children.push(given.has(definition) ? repeat(definition) : definition)
      given.add(definition)
    }
  }
}

function repeat(definition: AnyDefinition): AnyDefinition {
  const copy = structuredClone(definition)
  if (copy.type === 'footnoteDefinition') copy.data = { ...copy.data, repeated: true }
  return copy
}
