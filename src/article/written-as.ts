import type { Nodes } from 'mdast'
import type { FileParts } from './front-matter.ts'

/** What stands in a file where a node was read, escapes among it: what is escaped is meant as it stands. */
export function writtenAs(node: Nodes, { body, bodyLine }: Pick<FileParts, 'body' | 'bodyLine'>): string {
  const { start, end } = node.position ?? {}
  // Without a place of its own it was cut out of a text, around an address that is written out.
  if (start?.offset === undefined || end?.offset === undefined) return 'value' in node ? node.value : ''
  // The lines before the body were read as empty ones.
  return body.slice(start.offset - bodyLine + 1, end.offset - bodyLine + 1)
}
