import { visit } from 'unist-util-visit'
import type { Part } from './cut-sections.ts'
import type { Fault } from './fault.ts'

/** A remark, or a tag of an element that holds all that follows until it is closed, and is left out with it. */
const SWALLOWING =
  /<!--[\s\S]*?(-->|$)|<(\/?)(script|style|template|noscript|iframe|object|svg|math|textarea|title|select)\b(?:[^>"']|"[^"]*"|'[^']*')*>/gi

/** A fault for raw HTML that is never closed, and would take the text behind it away. */
export function unclosedFaults(parts: readonly Part[]): Fault[] {
  return parts.flatMap(({ file, root }): Fault[] => {
    let open: { name: string; line: number } | null = null
    visit(root, 'html', ({ value, position }) => {
      for (const { 0: tag, 1: end, 2: slash, 3: name = '', index } of value.matchAll(SWALLOWING)) {
        const line = (position?.start.line ?? 1) + value.slice(0, index).split('\n').length - 1
        const small = name.toLowerCase()
        if (open) open = slash && small === open.name ? null : open
        else if (tag.startsWith('<!--')) open = end === '' ? { name: '!--', line } : null
        else if (!slash) open = { name: small, line }
      }
    })
    return open ? [{ file, ...faultOf(open) }] : []
  })
}

function faultOf({ name, line }: { name: string; line: number }): Pick<Fault, 'line' | 'problem' | 'fix'> {
  if (name === '!--') {
    return { line, problem: 'the remark that begins with <!-- never ends', fix: 'Write --> behind it' }
  }
  const problem = `<${name}> is never closed, and takes away all that follows`
  return { line, problem, fix: `Write </${name}> behind it, or \\<${name}> where the word is meant` }
}
