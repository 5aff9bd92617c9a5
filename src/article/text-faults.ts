import type { Root } from 'mdast'
import type { FaultInFile } from './fault.ts'
import type { FileParts } from './front-matter.ts'
import { nodesIn } from './nodes-in.ts'

/*
 * What Markdown reads without a word, and what no author means: text would be lost, or shown as it should not be.
 */

/** Lines that a merge of two versions left behind. @param firstLine the line of its file on which the text begins */
export function mergeMarks(text: string, firstLine: number): FaultInFile[] {
  return text.split('\n').flatMap((line, index) => {
    if (!/^(?:<{7}|>{7}) \S/.test(line)) return []
    const problem = 'this line was left behind by a merge of two versions'
    return [{ line: firstLine + index, problem, fix: 'Keep one of the two, and take out the lines of signs' }]
  })
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const FENCE_END = /^ {0,3}(`{3,}|~{3,})[ \t]*$/

/** Blocks of code that go on to the end of the file, and all that stands there with them. */
export function unclosedCodeFaults(root: Root, { body, bodyLine }: FileParts): FaultInFile[] {
  const lines = body.split('\n')
  return root.children.flatMap((node) => {
    const [start = 1, end = 1] = [node.position?.start.line, node.position?.end.line]
    if (node.type === 'html' && /^\s*<pre\b/i.test(node.value) && !/<\/pre/i.test(node.value)) {
      // With nothing behind it, nothing is lost.
      if (!/\n[ \t]*\n\s*\S/.test(node.value)) return []
      return [{ line: start, problem: 'this <pre> is never closed', fix: 'Put </pre> where it ends' }]
    }
    const [, fence] = (node.type === 'code' && FENCE.exec(lines[start - bodyLine] ?? '')) || []
    if (!fence) return []
    // It is closed by the same signs, as many of them or more.
    const [, last = ''] = FENCE_END.exec(lines[end - bodyLine] ?? '') ?? []
    if (end > start && last.startsWith(fence)) return []
    return [{ line: start, problem: 'this block of code is never closed', fix: `Put a line of ${fence} where it ends` }]
  })
}

/** Rows with more cells than their table has columns: the last ones are not shown. */
export function tableFaults(root: Root): FaultInFile[] {
  return nodesIn(root).flatMap((table) => {
    if (table.type !== 'table') return []
    const columns = table.children[0]?.children.length ?? 0
    return table.children.flatMap(({ children, position }) => {
      if (children.length <= columns) return []
      const problem = `this row has ${children.length} cells, and the table ${columns} ${columns === 1 ? 'column' : 'columns'}`
      const fix = 'Write \\| for a sign that parts no cells, or give the first row more of them'
      return [{ line: position?.start.line ?? 1, problem, fix }]
    })
  })
}
