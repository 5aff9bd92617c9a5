import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast'
import type { FaultInFile } from './fault.ts'
import type { FileParts } from './front-matter.ts'
import { nodesIn } from './nodes-in.ts'
import { writtenAs } from './written-as.ts'

/*
 * Notes and addresses that stand apart from where they are used: what has no other end is lost, or shown as signs.
 */

type Body = Pick<FileParts, 'body' | 'bodyLine'>

const lineOf = (node: Nodes) => node.position?.start.line ?? 1

/** Faults of references, and of what they refer to, where the other end is missing or is there twice. */
export function referenceFaults(root: Root, body: Body): FaultInFile[] {
  const nodes = nodesIn(root)
  return [...undefinedFaults(nodes, body), ...noteFaults(root, nodes), ...addressFaults(nodes)]
}

const NOTE = /(?<!\\)\[\^([^\][\s\\]+)\]/g
/** A link or a picture, at the beginning of a word: elsewhere such brackets are code or a remark of an editor. */
const LINK = /(?<![^\s“„«‘‚‹"'([{—–])(?:\[([^\][\\]+)\]|!\[([^\][\\]*)\])\[([^\][\\]*)\]/g

/** What refers to something that is not there, and so is shown with its brackets. */
function undefinedFaults(nodes: readonly Nodes[], body: Body): FaultInFile[] {
  const faults: FaultInFile[] = []
  let line = 1
  for (const node of nodes) {
    line = node.position?.start.line ?? line
    if (node.type !== 'text' || !node.value.includes('[')) continue
    const written = writtenAs(node, body)
    const put = (matches: RegExp, faultOf: (match: RegExpMatchArray) => Omit<FaultInFile, 'line'>) => {
      let [counted, at] = [0, line]
      for (const match of written.matchAll(matches)) {
        at += written.slice(counted, match.index).split('\n').length - 1
        counted = match.index
        faults.push({ line: at, ...faultOf(match) })
      }
    }
    put(NOTE, ([, name]) => ({
      problem: `there is no note “${name}”`,
      fix: `Write it on a line of its own: [^${name}]: …`,
    }))
    put(LINK, ([, words, picture, name]) => ({
      problem: `there is no address “${name || words || picture}”`,
      fix: `Write it on a line of its own: [${name || words || picture}]: ${words ? 'https://…' : 'a-picture.jpg'}`,
    }))
  }
  return faults
}

/** Notes of which one name has several, and those that no reader of the text comes to. */
function noteFaults(root: Root, nodes: readonly Nodes[]): FaultInFile[] {
  const notes = nodes.filter((node) => node.type === 'footnoteDefinition')
  if (notes.length === 0) return []
  const reached = reachedNotes(root, notes)
  const names = new Set<string>()
  return notes.flatMap((note) => {
    const { identifier } = note
    const line = lineOf(note)
    const isTwin = names.has(identifier)
    names.add(identifier)
    if (isTwin) {
      return [{ line, problem: `there is a note “${identifier}” already`, fix: 'Give this one another name' }]
    }
    if (reached.has(identifier)) return []
    const problem = `nothing refers to the note “${identifier}”`
    return [{ line, problem, fix: `Write [^${identifier}] where it belongs, or take it out` }]
  })
}

/** Names of the notes to which the text leads, or a note to which it does. */
function reachedNotes(root: Root, notes: readonly FootnoteDefinition[]): Set<string> {
  const byName = new Map<string, FootnoteDefinition>()
  for (const note of notes) if (!byName.has(note.identifier)) byName.set(note.identifier, note)
  const reached = new Set(markedIn(root))
  // Those that are found lead to others in their turn.
  for (const name of reached) {
    const note = byName.get(name)
    for (const next of note ? note.children.flatMap(markedIn) : []) reached.add(next)
  }
  return reached
}

/** Names of the notes whose marks stand in a tree, but not within another note. */
function markedIn(node: Nodes): string[] {
  if (node.type === 'footnoteReference') return [node.identifier]
  if (node.type === 'footnoteDefinition' || !('children' in node)) return []
  return node.children.flatMap(markedIn)
}

/** Lines that Markdown takes for an address, and shows nowhere: those of an interview, or a second one of a name. */
function addressFaults(nodes: readonly Nodes[]): FaultInFile[] {
  const used = new Set(nodes.flatMap((node) => (isReference(node) ? [node.identifier] : [])))
  const urls = new Map<string, string>()
  return nodes.flatMap((node) => {
    if (node.type !== 'definition') return []
    const { identifier, url } = node
    const [line, name] = [lineOf(node), node.label ?? identifier]
    if (!isAddress(node, used.has(identifier))) {
      const problem = `this line is read as the address of “${name}”, and is not shown`
      return [{ line, problem, fix: `Write \\[${name}]: … to show it, or an address behind the colon` }]
    }
    const first = urls.get(identifier)
    if (first === undefined) urls.set(identifier, url)
    if (first === undefined || first === url) return []
    return [{ line, problem: `“${name}” has another address already`, fix: 'Give this one another name' }]
  })
}

const isReference = (node: Nodes) => node.type === 'linkReference' || node.type === 'imageReference'

/** Whether somebody may have meant an address: a scheme, a path, a file or a domain. */
function isAddress({ url }: Definition, isUsed: boolean): boolean {
  if (url === '' || /^(?:[a-z][a-z\d+.-]*:.|\.{0,2}\/|#|\?.)/i.test(url)) return true
  return /[^\s.]\.\p{L}[\p{L}\d]+/u.test(url) || (isUsed && url.includes('/'))
}
