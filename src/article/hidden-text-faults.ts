import type { Nodes } from 'mdast'
import type { Part } from './cut-sections.ts'
import type { Fault } from './fault.ts'
import { nodesIn } from './nodes-in.ts'

/** Elements that are left out with all that stands in them. */
const LEFT_OUT = /^(?:script|style|template|noscript|iframe|object|svg|math|textarea|title|select)$/
/** Those in which no tag is one but their own end. */
const RAW = /^(?:script|style|iframe|textarea|title)$/

/** Whose content is for machines. */
const CODE = /^(?:script|style|!--)$/

const TAG = /<(\/?)([a-z][^\s/>]*)(?:[^=>]|=(?:\s*"[^"]*"|\s*'[^']*')?)*>/iy

/** What holds all that follows until it is closed; a remark is named by its beginning. */
interface Open {
  name: string
  line: number
}

/** A fault for raw HTML that would take text away: what stands in it, or all behind it where it is never closed. */
export function hiddenTextFaults(parts: readonly Part[]): Fault[] {
  return parts.flatMap(({ file, root }): Fault[] => {
    const faults: Fault[] = []
    let open: Open | null = null
    let hides = false
    for (const node of nodesIn(root)) {
      if (node.type === 'html') {
        const after = openAfter(node.value, node.position?.start.line ?? 1, open)
        if (open && hides && after !== open) faults.push({ file, ...hidingFault(open) })
        if (after !== open) hides = false
        open = after
      } else if (open && !CODE.test(open.name)) hides ||= isShown(node)
    }
    return open ? [...faults, { file, ...faultOf(open) }] : faults
  })
}

const isShown = (node: Nodes) => node.type === 'image' || ('value' in node && node.value.trim() !== '')

function hidingFault({ name, line }: Open): Pick<Fault, 'line' | 'problem' | 'fix'> {
  const problem = `<${name}> takes away what stands in it`
  return { line, problem, fix: `Take <${name}> and </${name}> out, or write \\<${name}> where the word is meant` }
}

/** What is open behind a piece of HTML, in time that grows with its length. @param open what is open before it */
function openAfter(html: string, firstLine: number, open: Open | null): Open | null {
  let line = firstLine
  let counted = 0
  // Behind the last > no tag ends, and nothing has to be tried.
  const last = html.lastIndexOf('>')
  for (let at = html.indexOf('<'); at >= 0 && at < html.length; at = html.indexOf('<', at)) {
    line += html.slice(counted, at).split('\n').length - 1
    counted = at
    if (open && RAW.test(open.name)) {
      const length = html.slice(at).search(new RegExp(`</${open.name}[\\s/>]`, 'i'))
      if (length < 0) return open
      open = null
      at += length + 2
      continue
    }
    if (!open && html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 2)
      if (end < 0) return { name: '!--', line }
      at = end
      continue
    }
    TAG.lastIndex = at
    const [whole = '<', slash, written = ''] = (at < last && TAG.exec(html)) || []
    const name = written.toLowerCase()
    at += whole.length
    if (open) open = slash && name === open.name ? null : open
    else if (!slash && LEFT_OUT.test(name)) open = { name, line }
  }
  return open
}

function faultOf({ name, line }: Open): Pick<Fault, 'line' | 'problem' | 'fix'> {
  if (name === '!--') {
    return { line, problem: 'the remark that begins with <!-- never ends', fix: 'Write --> behind it' }
  }
  const problem = `<${name}> is never closed, and takes away all that follows`
  return { line, problem, fix: `Write </${name}> behind it, or \\<${name}> where the word is meant` }
}
