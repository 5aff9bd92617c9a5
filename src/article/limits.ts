import type { Nodes, Root } from 'mdast'
import type { FaultInFile } from './fault.ts'
import { nodesIn } from './nodes-in.ts'
import { SIGNS } from './sign-limit.ts'

/*
 * What a text may hold. Each limit is far beyond any article; without it, the time that a text takes would grow with
 * its square, or its depth would be more than the machine can follow.
 */

/** UTF-16 units of one file: a novel of 300,000 words. */
const LENGTH = 2_000_000
/** Blocks, emphasis or HTML elements in each other. */
const DEPTH = 100
/** Columns before the first sign of a line; deeper lists begin further in. */
const INDENT = 400
/** Marks of emphasis in a row; a line of them alone is a rule. */
const RUN = /[*_~]{501}/
/** Headings with a line of signs below them. */
const UNDERLINES = 1000
/** Cells of one table, those that its rows leave out among them. */
const CELLS = 100_000
/** Units that addresses and notes may come to where they are put in for the references to them. */
const REFERENCES = 5_000_000
/** References to notes, each of which is led back from. */
const NOTES = 2000

const thousands = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',')

const MARKER = String.raw`>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|\[\^[^\]\s]{1,999}\]:`
const MARKERS = new RegExp(String.raw`^(?:[ \t]*(?:${MARKER}))+`)
const MARKER_EACH = new RegExp(MARKER, 'g')
const UNDERLINE = /^[ \t>]*(?:=+|-+)[ \t]*$/

/** What makes a text too much to be parsed at all, or null. @param firstLine the line of its file on which it begins */
export function textBeyondLimits(text: string, firstLine: number): FaultInFile | null {
  if (text.length > LENGTH) {
    const problem = `this file is longer than ${thousands(LENGTH)} characters`
    return { line: 1, problem, fix: 'Part it into several articles or sections' }
  }
  let underlines = 0
  for (const [index, line] of text.split('\n').entries()) {
    const fault = (problem: string, fix: string) => ({ line: firstLine + index, problem, fix })
    const markers = MARKERS.exec(line)?.[0] ?? ''
    if ((markers.match(MARKER_EACH)?.length ?? 0) > DEPTH) return tooDeep(firstLine + index)
    if (line.length > INDENT && line.slice(0, INDENT).trim() === '' && line.trim() !== '') {
      return fault(`this line begins with more than ${INDENT} spaces`, 'Begin it nearer to the margin')
    }
    if (RUN.test(line) && /[^*_~\s]/.test(line)) {
      return fault('more than 500 marks of emphasis stand in a row', 'Take them out')
    }
    if (UNDERLINE.test(line) && ++underlines > UNDERLINES) {
      const problem = `more than ${thousands(UNDERLINES)} lines hold only hyphens or equals signs`
      return fault(problem, 'Take them out; write a heading with ## before it')
    }
  }
  return null
}

const tooDeep = (line: number): FaultInFile => ({
  line,
  problem: `this is nested more than ${DEPTH} deep`,
  fix: 'Write it flatter: a list, a block quotation or an emphasis less',
})

/** What makes a parsed text too much to be read any further, or null. */
export function treeBeyondLimits(root: Root): FaultInFile | null {
  const deep = firstBelow(root, DEPTH)
  if (deep) return tooDeep(lineOf(deep))
  const line = root.data?.textBeyondLimit
  if (line !== undefined) {
    const problem = `this paragraph holds more than ${thousands(SIGNS)} lines and signs that Markdown reads itself`
    return { line, problem, fix: 'Part it with empty lines' }
  }
  return elementsBeyondLimit(root) ?? tableBeyondLimit(root) ?? referencesBeyondLimit(root)
}

/** The first node that lies deeper; found without recursion, which such a tree might not allow. */
function firstBelow(root: Root, depth: number): Nodes | null {
  let level: Nodes[] = [root]
  for (let at = 0; at <= depth; at++) level = level.flatMap((node) => ('children' in node ? node.children : []))
  return level[0] ?? null
}

const TAG = /<!--[\s\S]*?(?:-->|$)|<(\/?)([a-z][a-z0-9-]*)(?:[^>"']+|"[^"]*"|'[^']*')*>?/gi
/** Elements that hold nothing, and those whose end is where the next begins. */
const FLAT =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dd|dt|td|th|tr|option|optgroup|thead|tbody|tfoot|rp|rt)$/i

/** Raw HTML may open in one place what it closes in another. */
function elementsBeyondLimit(root: Root): FaultInFile | null {
  let open = 0
  for (const node of nodesIn(root)) {
    if (node.type !== 'html') continue
    for (const [, slash, name = ''] of node.value.matchAll(TAG)) {
      if (name === '' || FLAT.test(name)) continue
      open = Math.max(0, open + (slash ? -1 : 1))
      if (open <= DEPTH) continue
      const problem = `more than ${DEPTH} HTML elements are open here`
      return { line: lineOf(node), problem, fix: 'Close each where it ends, as in <b>word</b>' }
    }
  }
  return null
}

function tableBeyondLimit(root: Root): FaultInFile | null {
  for (const table of nodesIn(root)) {
    if (table.type !== 'table') continue
    const columns = table.children[0]?.children.length ?? 0
    if (columns * table.children.length <= CELLS) continue
    const problem = `this table has more than ${thousands(CELLS)} cells`
    return { line: lineOf(table), problem, fix: 'Part it into several' }
  }
  return null
}

function referencesBeyondLimit(root: Root): FaultInFile | null {
  const lengths = new Map<string, number>()
  const put = (key: string, units: number) => lengths.has(key) || lengths.set(key, units)
  const nodes = nodesIn(root)
  for (const node of nodes) {
    if (node.type === 'definition') put(node.identifier, node.url.length + (node.title?.length ?? 0))
    if (node.type === 'footnoteDefinition') put(`^${node.identifier}`, lengthOf(node))
  }
  let length = 0
  let notes = 0
  for (const node of nodes) {
    const isNote = node.type === 'footnoteReference'
    if (!isNote && node.type !== 'linkReference' && node.type !== 'imageReference') continue
    if (isNote) notes++
    length += lengths.get(isNote ? `^${node.identifier}` : node.identifier) ?? 0
    const line = lineOf(node)
    if (notes > NOTES) {
      const problem = `more than ${thousands(NOTES)} places refer to notes`
      return { line, problem, fix: 'Part the text into several articles' }
    }
    if (length > REFERENCES) {
      const problem = `what the references lead to comes to more than ${thousands(REFERENCES)} characters`
      return { line, problem, fix: 'Refer to shorter addresses and notes, or less often' }
    }
  }
  return null
}

const lengthOf = ({ position }: Nodes) => (position?.end.offset ?? 0) - (position?.start.offset ?? 0)

const lineOf = (node: Nodes) => node.position?.start.line ?? 1
