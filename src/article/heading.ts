import type { Heading, Nodes, PhrasingContent, Root, Text } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import type { FaultInFile } from './fault.ts'
import type { FileParts } from './front-matter.ts'
import { nodesIn } from './nodes-in.ts'
import { writtenAs } from './written-as.ts'

export interface HeadingParts {
  /** Plain words. */
  text: string
  children: PhrasingContent[]
  /** The slug written down in `{#slug}`. */
  slug: string | null
  /** Former slugs: the further ones in `{#slug #former}`. */
  aliases: string[]
}

const ADDRESS = /\{\s*(#[^\s{}]+(?:\s+#[^\s{}]+)*)\s*\}\s*$/u
/** The same as it is written: escaped braces are meant as they stand. */
const WRITTEN_ADDRESS = /(?<!\\)\{[^{}]*(?<!\\)\}\s*$/u

/**
 * Cuts `{#slug #former-slug}` off a heading's end.
 * @param written a text as its author wrote it, where that is known
 */
export function readHeading(heading: Heading, written = ({ value }: Text) => value): HeadingParts {
  // A note in a heading would be a note in every list of contents.
  const children = heading.children.filter(({ type }) => type !== 'footnoteReference')
  const last = children.at(-1)
  const address = last?.type === 'text' && WRITTEN_ADDRESS.test(written(last)) ? ADDRESS.exec(last.value) : null
  let slugs: string[] = []
  if (last?.type === 'text' && address) {
    slugs = (address[1] ?? '').split(/\s+/).map((slug) => slug.slice(1))
    children.pop()
    const rest = last.value.slice(0, address.index).trimEnd()
    if (rest) children.push({ ...last, value: rest })
  }
  const [slug = null, ...aliases] = slugs
  const text = plainText(children, { includeHtml: false }).replace(/\s+/g, ' ').trim()
  return { text, children, slug, aliases }
}

/** Faults of all headings of a text from which something would be lost, or in which it is not read as it is meant. */
export function headingFaults(root: Root, body: Pick<FileParts, 'body' | 'bodyLine'>): FaultInFile[] {
  const sections = new Set<Nodes>(root.children.filter((node) => node.type === 'heading' && node.depth <= 2))
  return nodesIn(root).flatMap((node): FaultInFile[] => {
    if (node.type !== 'heading') return []
    const isSection = sections.has(node)
    const faults = isSection ? [noteFault(node)] : []
    return [...faults, slugFault(node, isSection, (text) => writtenAs(text, body))].flatMap((fault) => fault ?? [])
  })
}

const lineOf = (node: Nodes) => node.position?.start.line ?? 1

/** A note's mark in the heading of a section, which stands in lists of contents too. */
function noteFault(heading: Heading): FaultInFile | null {
  const mark = nodesIn(heading).find((node) => node.type === 'footnoteReference')
  if (mark?.type !== 'footnoteReference') return null
  const problem = "the heading of a section holds a note's mark, and it is not shown"
  return { line: lineOf(heading), problem, fix: `Write [^${mark.identifier}] in the text below it` }
}

/** Braces that were meant to hold a slug, and would be shown. */
function slugFault(heading: Heading, isSection: boolean, written: (text: Text) => string): FaultInFile | null {
  const texts = nodesIn(heading).flatMap((node) => (node.type === 'text' ? [written(node)] : []))
  const begun = texts.flatMap((text) => text.match(/(?<!\\)\{\s*#(?!\s*\})/g) ?? []).length
  if (begun <= (isSection && readHeading(heading, written).slug !== null ? 1 : 0)) return null
  const line = lineOf(heading)
  if (!isSection) {
    const problem = 'only the heading of a section has a slug, and this one would show its braces'
    return { line, problem, fix: 'Take {#…} out, or write \\{ where the sign is meant' }
  }
  const problem = 'the heading holds “{#”, and no slug is read there'
  return { line, problem, fix: 'Write all slugs at its very end, as in ## Heading {#a-slug #former-slug}' }
}
