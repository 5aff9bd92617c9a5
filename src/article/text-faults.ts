import type { Root } from 'mdast'
import type { FaultInFile } from './fault.ts'
import type { FileParts } from './front-matter.ts'

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

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
const FENCE_END = /^ {0,3}(?:`{3,}|~{3,})[ \t]*$/

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
    const isFenced = node.type === 'code' && FENCE.test(lines[start - bodyLine] ?? '')
    if (!isFenced || (end > start && FENCE_END.test(lines[end - bodyLine] ?? ''))) return []
    return [{ line: start, problem: 'this block of code is never closed', fix: 'Put a line of ``` where it ends' }]
  })
}
