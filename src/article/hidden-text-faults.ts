import type { Html, Nodes, Root } from 'mdast'
import type { Part } from './cut-sections.ts'
import type { Fault, FaultInFile } from './fault.ts'
import { isAttribute, isElement } from './html-names.ts'
import { nodesIn } from './nodes-in.ts'
import { endOfRaw, LEFT_OUT, type Markup, nextMarkup } from './raw-html.ts'
import { isVisible } from './unseen.ts'

/** Whose content is for machines. */
const CODE = /^(?:script|style|<!--)$/

/** Elements that show something themselves, which is not published. */
const MEDIA = /^(?:audio|embed|video)$/

/** Elements within which a browser reads no tags, and so takes what Markdown makes for something else. */
const PLAIN = /^(?:noembed|noframes|plaintext|xmp)$/

/** Elements whose words are an author's; what drawings and frames hold besides was written by programs. */
const WORDY = /^(?:select|template|textarea|title)$/

/** Names that Word gives to what it leaves behind in HTML: <o:p>, <st1:place>. */
const OFFICE = /^(?:[amopvwx]|st\d|[uw]\d+):/

/** Declarations that say nothing to readers: what kind of file it is, and what Word leaves behind. */
const FOR_MACHINES = /^<(?:!doctype\b|\?xml\b[^>]*\?>|!\[(?:if\b[^\]>]*|endif)\]>)/i

/** What holds all that follows until it is closed; a remark is named by its beginning. */
interface Open {
  name: string
  line: number
}

/**
 * A fault for raw HTML that would take text away: what stands in it, or behind it where it is never closed, or words
 * that only look like a tag.
 */
export function hiddenTextFaults(parts: readonly Part[]): Fault[] {
  // What several parts show, and what takes away several pieces, is told once.
  const faults = new Map<string, Fault>()
  for (const { file, root, section } of parts) {
    const heading: Root = { type: 'root', children: [{ type: 'paragraph', children: section?.children ?? [] }] }
    for (const fault of [...faultsIn(heading), ...faultsIn(root)]) {
      faults.set(`${file}:${fault.line} ${fault.problem}`, { file, ...fault })
    }
  }
  return [...faults.values()]
}

function faultsIn(root: Root): FaultInFile[] {
  const nodes = nodesIn(root)
  const pieces = nodes.filter((node) => node.type === 'html')
  if (pieces.length === 0) return []
  const faults: FaultInFile[] = []
  const closed = namesClosed(pieces)
  let open: Open | null = null
  let hides = false
  for (const node of nodes) {
    if (node.type === 'html') {
      const after = openAfter(node, open, closed, (fault) => faults.push(fault))
      if (open && hides && after !== open) faults.push(hidingFault(open))
      if (after !== open) hides = false
      open = after
    } else if (open && !CODE.test(open.name)) hides ||= isShown(node)
  }
  return open ? [...faults, faultOf(open)] : faults
}

const isShown = (node: Nodes) => node.type === 'image' || ('value' in node && node.value.trim() !== '')

/** Names of all elements that end somewhere. */
function namesClosed(pieces: readonly Html[]): ReadonlySet<string> {
  const names = pieces.flatMap(({ value }) => [...value.matchAll(/<\/([a-z][^\s/>]*)/gi)].map(([, name = '']) => name))
  return new Set(names.map((name) => name.toLowerCase()))
}

/**
 * What is open behind a piece of HTML, in time that grows with its length.
 * @param open what is open before it
 * @param closed names of all elements that end somewhere
 */
function openAfter(
  { value: html, position }: Html,
  open: Open | null,
  closed: ReadonlySet<string>,
  put: (fault: FaultInFile) => void,
): Open | null {
  let line = position?.start.line ?? 1
  let counted = 0
  let now = open
  for (let at = 0; ; ) {
    const raw = now && endOfRaw(html, at, now.name)
    if (raw?.at === null) return now
    const next = nextMarkup(html, raw?.at ?? at)
    if (!next) return now
    line += html.slice(counted, next.start).split('\n').length - 1
    counted = next.start
    if (now) {
      if (WORDY.test(now.name) && isVisible(html.slice(at, next.start))) put(hidingFault(now))
      if (next.kind === 'end tag' && next.name === now.name) now = null
    } else if (next.kind === 'remark') {
      if (next.end === null) return { name: next.name, line }
    } else {
      const fault = markupFault(html, next, closed)
      if (fault) put({ line, ...fault })
      if (next.kind === 'tag' && next.end !== null && LEFT_OUT.test(next.name)) now = { name: next.name, line }
    }
    // Behind what never ends nothing is read.
    if (next.end === null) return now
    at = next.end
  }
}

type Told = Omit<FaultInFile, 'line'>

/** What a tag or a declaration takes away itself, or null. */
function markupFault(html: string, markup: Markup, closed: ReadonlySet<string>): Told | null {
  const { kind, name, start, end } = markup
  // Within a block of HTML a backslash is a sign like all others.
  const sign = start < 4 ? '\\<' : '&lt;'
  const shown = `${sign}${name.replace(/^</, '')}`
  if (kind === 'declaration') {
    const isOver = end !== null && (!name.startsWith('<?') || html[end - 2] === '?')
    if (isOver && (FOR_MACHINES.test(html.slice(start, end)) || !/[\p{L}\p{N}]/u.test(wordsIn(html, markup))))
      return null
    const problem = isOver ? `${name} takes away what stands in it` : `${name} never ends, and takes away what follows`
    return { problem, fix: `Take it out, or write ${shown} where the signs are meant` }
  }
  const slash = kind === 'end tag' ? '/' : ''
  if (end === null) {
    const fix = `Write > behind it, and both quotation marks around each value; or ${sign} where the sign is meant`
    return { problem: `the tag <${slash}${name} never ends, and takes away what follows`, fix }
  }
  if (!isElement(name)) {
    if (OFFICE.test(name) || (name.includes('-') && closed.has(name))) return null
    const tag = html.slice(start, end)
    const written = tag.length > 60 || tag.includes('\n') ? `<${slash}${name} …>` : tag
    const fix = `Write ${sign}${written.slice(1)} to show the word, or take it out`
    return { problem: `${written} is no element of HTML, and is not shown`, fix }
  }
  if (kind === 'tag' && MEDIA.test(name)) {
    const fix = `Link to it, as in [a recording](https://…), or write ${shown}> where the word is meant`
    return { problem: `<${name}> is left out, and nothing is shown in its place`, fix }
  }
  if (kind === 'tag' && PLAIN.test(name)) {
    const fix = `Take <${name}> and </${name}> out, or write ${shown}> where the word is meant`
    return { problem: `<${name}> keeps what stands in it from being read as Markdown`, fix }
  }
  return LEFT_OUT.test(name) ? null : attributesFault(markup, sign)
}

/** What stands in a declaration, behind the signs that it begins with. */
function wordsIn(html: string, { name, start, end }: Markup): string {
  const length = name.startsWith('<![') ? name.length : 2
  return html.slice(start + length, end ?? html.length)
}

/** Words that a tag takes for attributes, as in “a<b and c>d”. */
function attributesFault({ kind, name, attributes }: Markup, sign: string): Told | null {
  const words = attributes.flatMap((attribute) => {
    const isWord = !attribute.hasValue && !isAttribute(attribute.name) && /[\p{L}\p{N}]/u.test(attribute.name)
    return isWord ? [attribute.name] : []
  })
  if (words.length === 0) return null
  const shown = [...words.slice(0, 4), ...(words.length > 4 ? ['…'] : [])].join(' ')
  const slash = kind === 'end tag' ? '/' : ''
  const fix = `Write ${sign}${slash}${name} where the sign is meant, or both quotation marks around each value`
  return { problem: `the tag <${slash}${name}> takes “${shown}” for attributes, and it is not shown`, fix }
}

function hidingFault({ name, line }: Open): FaultInFile {
  const problem = `<${name}> takes away what stands in it`
  return { line, problem, fix: `Take <${name}> and </${name}> out, or write \\<${name}> where the word is meant` }
}

function faultOf({ name, line }: Open): FaultInFile {
  if (name === '<!--') {
    return { line, problem: 'the remark that begins with <!-- never ends', fix: 'Write --> behind it' }
  }
  const problem = `<${name}> is never closed, and takes away all that follows`
  return { line, problem, fix: `Write </${name}> behind it, or \\<${name}> where the word is meant` }
}
