import type { Heading, PhrasingContent, Root, RootContent } from 'mdast'
import type { ContentFile } from './article-files.ts'
import { shareDefinitions, takeDefinitions } from './definitions.ts'
import type { FaultInFile } from './fault.ts'
import type { FileParts } from './front-matter.ts'
import { headingFaults, readHeading } from './heading.ts'
import { textBeyondLimits, treeBeyondLimits } from './limits.ts'
import { parseMarkdown } from './markdown.ts'
import { referenceFaults } from './reference-faults.ts'
import { isSlug, slugFault, slugify } from './slug.ts'
import { mergeMarks, tableFaults, unclosedCodeFaults } from './text-faults.ts'
import { isVisible } from './unseen.ts'
import { unseenFaults } from './unseen-faults.ts'
import { writtenAs } from './written-as.ts'

/** The lede or a section as a tree, with the file that it stands in. */
export interface Part {
  file: string
  root: Root
  /** Null for the lede. */
  section: PartSection | null
}

export interface PartSection {
  slug: string
  aliases: string[]
  /** The heading as plain text, and as it was written. */
  text: string
  children: PhrasingContent[]
  line: number
}

/** What a section's file says of itself outside its text. */
export interface WrittenSection {
  heading: string | undefined
  slug: string
  aliases: string[]
}

/** Every slug under which a section of the article stands or stood. */
export function sectionIds(parts: readonly Part[]): Set<string> {
  return new Set(parts.flatMap(({ section }) => (section ? [section.slug, ...section.aliases] : [])))
}

export type PutFault = (fault: FaultInFile) => void

const NO_HEADING = { problem: 'the section has no heading', fix: 'Begin it with a line ## Heading' }

/** Cuts an article's main file into its lede and a section at each `##` heading; none where it cannot be read. */
export function cutMain(file: ContentFile, body: FileParts, put: PutFault): Part[] {
  const parsed = parse(body, put)
  if (!parsed) return []
  const { nodes, definitions } = parsed
  const lede = part(file, null)
  const parts = [lede]
  let current = lede
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth <= 2) {
      if (node.depth === 1) {
        const problem = 'a heading with one # is the headline, which stands in the front matter'
        put({ line: lineOf(node), problem, fix: 'Write ##' })
      }
      current = part(file, sectionOf(node, null, body, put))
      parts.push(current)
    } else current.root.children.push(node)
  }
  shareDefinitions(parts, definitions)
  return parts
}

/** Reads a section's file: its heading, in the text or before it, and its text; nothing where it cannot be read. */
export function cutSection(file: ContentFile, body: FileParts, written: WrittenSection, put: PutFault): Part[] {
  const parsed = parse(body, put)
  if (!parsed) return []
  const { nodes, definitions } = parsed
  const { heading, slug, aliases } = written
  const first = nodes.find((node) => node.type !== 'html')
  let opening: Heading | null = null
  let section: PartSection = { slug, aliases, text: heading ?? '', children: [], line: 1 }
  if (heading) section.children = [{ type: 'text', value: heading }]
  else if (first?.type === 'heading' && first.depth <= 2) {
    opening = first
    section = sectionOf(first, written, body, put)
  } else put({ line: first ? lineOf(first) : body.bodyLine, ...NO_HEADING })
  const only = part(file, section)
  for (const node of nodes) {
    if (node === opening) continue
    if (node.type === 'heading' && node.depth <= 2) {
      const fix = 'Give this heading a file of its own, or write ###'
      put({ line: lineOf(node), problem: 'a section file holds one section', fix })
    }
    only.root.children.push(node)
  }
  shareDefinitions([only], definitions)
  return [only]
}

function parse(body: FileParts, put: PutFault) {
  const root = textWithinLimits(body, put)
  if (!root) return null
  headingSlips(root, body, put)
  const faults = [
    ...headingFaults(root, body),
    ...unclosedCodeFaults(root, body),
    ...tableFaults(root),
    ...referenceFaults(root, body),
    ...unseenFaults(root),
  ]
  for (const fault of faults) put(fault)
  const definitions = takeDefinitions(root)
  return { nodes: root.children, definitions }
}

function textWithinLimits({ body, bodyLine }: FileParts, put: PutFault): Root | null {
  const merges = mergeMarks(body, bodyLine)
  for (const fault of merges) put(fault)
  if (merges.length > 0) return null
  const beyond = textBeyondLimits(body, bodyLine)
  const root = beyond ? null : parseMarkdown(body, bodyLine)
  const fault = root ? treeBeyondLimits(root) : beyond
  if (fault) put(fault)
  return fault ? null : root
}

/** Reports what is nearly a heading, or one by accident: Markdown would say nothing. */
function headingSlips(root: Root, { body, bodyLine }: FileParts, put: PutFault): void {
  const lines = body.split('\n')
  for (const node of root.children) {
    const line = lineOf(node)
    const written = lines[line - bodyLine] ?? ''
    if (node.type === 'heading' && node.depth <= 2 && !/^ {0,3}#/.test(written)) {
      const problem = 'the line of signs below makes this text a heading'
      put({ line, problem, fix: 'Put an empty line between them, or write ## before the heading' })
    } else if (node.type === 'heading' && /\s\{(?!\s*#\s*[^\s{}])[^{}]+\}\s*$/.test(written)) {
      put({ line, problem: 'the braces hold no slug', fix: 'Begin it with #, as in ## Heading {#a-slug}' })
    } else if (node.type === 'paragraph' && /^ {0,3}#{2,6}[^#\s]/.test(written)) {
      put({ line, problem: 'a heading needs a space behind its signs', fix: 'Write ## Heading' })
    }
  }
}

const part = (file: ContentFile, section: PartSection | null): Part => ({
  file: file.path,
  root: { type: 'root', children: [] },
  section,
})

function sectionOf(node: Heading, written: WrittenSection | null, body: FileParts, put: PutFault): PartSection {
  const line = lineOf(node)
  const heading = readHeading(node, (text) => writtenAs(text, body))
  const slug = heading.slug ?? written?.slug ?? slugify(heading.text)
  const aliases = [...heading.aliases, ...(written?.aliases ?? [])]
  if (!isVisible(heading.text)) {
    put({ line, problem: 'the heading has no words', fix: 'Write some, as in ## Heading {#a-slug}' })
  } else {
    for (const address of [slug, ...aliases].filter((one) => !isSlug(one))) {
      const { problem, better } = slugFault(address, 'a-slug')
      const fix = `Write small letters, digits and single hyphens, as in ## Heading {#${better}}`
      put({ line, problem: `the section's slug ${problem}`, fix })
    }
  }
  return { slug, aliases, text: heading.text, children: heading.children, line }
}

const lineOf = (node: RootContent) => node.position?.start.line ?? 1
