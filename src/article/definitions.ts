import type { Definition, FootnoteDefinition, Nodes, Root, RootContent } from 'mdast'
import type { Part } from './cut-sections.ts'
import { nodesIn } from './nodes-in.ts'

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
  const byName = new Map<string, { definition: AnyDefinition; index: number }>()
  for (const [index, definition] of definitions.entries()) {
    const name = `${definition.type} ${definition.identifier}`
    if (!byName.has(name)) byName.set(name, { definition, index })
  }
  const given = new Set<AnyDefinition>()
  for (const { root, section } of parts) {
    const used = new Map<AnyDefinition, number>()
    const users: Nodes[] = [root, ...(section?.children ?? [])]
    // Those that are found use others in their turn.
    for (const user of users) {
      for (const node of nodesIn(user)) {
        if (node.type !== 'linkReference' && node.type !== 'imageReference' && node.type !== 'footnoteReference')
          continue
        const wanted = node.type === 'footnoteReference' ? 'footnoteDefinition' : 'definition'
        const found = byName.get(`${wanted} ${node.identifier}`)
        if (!found || used.has(found.definition)) continue
        used.set(found.definition, found.index)
        users.push(found.definition)
      }
    }
    for (const [definition] of [...used].sort(([, a], [, b]) => a - b)) {
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
