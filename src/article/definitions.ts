import type { Definition, FootnoteDefinition, Nodes, Parents, Root } from 'mdast'
import type { Part } from './cut-sections.ts'
import { nodesIn } from './nodes-in.ts'

export type AnyDefinition = Definition | FootnoteDefinition

declare module 'mdast' {
  interface FootnoteDefinitionData {
    /** Whether the note stands in an earlier part too: what it says is said once. */
    repeated?: boolean
  }
}

const isDefinition = (node: Nodes): node is AnyDefinition =>
  node.type === 'definition' || node.type === 'footnoteDefinition'

/** Link targets and notes of a text from which they were taken, or of a part to which they were given. */
export const definitionsIn = (root: Root): AnyDefinition[] => root.children.filter(isDefinition)

/**
 * Takes link targets and notes out of a tree, within which they may stand anywhere: what refers to them may stand in
 * another section. A quotation or an item of a list that held nothing else goes with them.
 */
export function takeDefinitions(root: Root): AnyDefinition[] {
  const definitions: AnyDefinition[] = []
  takeFrom(root, definitions)
  return definitions
}

function takeFrom(parent: Parents, definitions: AnyDefinition[]): void {
  const kept: Nodes[] = []
  for (const child of parent.children) {
    if (isDefinition(child)) definitions.push(child)
    const before = definitions.length
    if ('children' in child) takeFrom(child, definitions)
    const isEmptied = definitions.length > before && 'children' in child && child.children.length === 0
    if (!isDefinition(child) && !isEmptied) kept.push(child)
  }
  if (kept.length < parent.children.length) parent.children = kept as typeof parent.children
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
