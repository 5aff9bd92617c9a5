import type { PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ArticleFiles, ContentFile, SectionFile } from './article-files.ts'
import type { Fault, FaultInFile } from './fault.ts'
import { type FileParts, readYaml, splitFrontMatter } from './front-matter.ts'
import { type HeadingParts, readHeading } from './heading.ts'
import { parseMarkdown } from './markdown.ts'
import { type ArticleFields, articleSchema, sectionSchema } from './schema.ts'
import { isSlug, slugify } from './slug.ts'

/** The lede or a section as a tree, with the file that it stands in. */
export interface Part {
  file: string
  root: Root
  /** Null for the lede. */
  section: { slug: string; aliases: string[]; text: string; children: PhrasingContent[]; line: number } | null
}

export interface ArticleParts {
  fields: ArticleFields | null
  /** Where a field of the front matter stands. */
  lineOf: (path: readonly PropertyKey[]) => number
  parts: Part[]
  faults: Fault[]
}

type PutFault = (file: ContentFile, fault: FaultInFile) => void

/** Reads an article's files into one list of parts, the same for both forms of an article. */
export function readParts({ main, sections }: ArticleFiles): ArticleParts {
  const faults: Fault[] = []
  const put: PutFault = (file, fault) => faults.push({ file: file.path, ...fault })
  const { fields, lineOf, body } = readMain(main, put)
  const parts = body ? splitAtHeadings(main, body, null, put) : []
  for (const file of sections) parts.push(...readSection(file, put))
  faults.push(...slugFaults(parts))
  return { fields, lineOf, parts, faults }
}

function readMain(file: ContentFile, put: PutFault) {
  const nothing = { fields: null, lineOf: () => 1, body: null }
  if (file.text.trim() === '') {
    put(file, { line: 1, problem: 'the file is empty', fix: 'Write front matter and text, or delete it' })
    return nothing
  }
  const cut = splitFrontMatter(file.text)
  if ('problem' in cut) {
    put(file, cut)
    return nothing
  }
  if (cut.frontMatter === null) {
    const fix = 'Begin the file with a line ---, the fields headline and published, and another line ---'
    put(file, { line: 1, problem: 'the front matter is missing', fix })
    return { ...nothing, body: cut }
  }
  const read = readYaml(cut.frontMatter, articleSchema, cut.frontMatterLine)
  if ('faults' in read) {
    for (const fault of read.faults) put(file, fault)
    return { ...nothing, body: cut }
  }
  return { fields: read.data, lineOf: read.lineOf, body: cut }
}

/** A section's file: perhaps front matter, then its heading, then its text. */
function readSection(file: SectionFile, put: PutFault): Part[] {
  if (file.text.trim() === '') {
    put(file, { line: 1, problem: 'the file is empty', fix: 'Write the section, or delete the file' })
    return []
  }
  const cut = splitFrontMatter(file.text)
  if ('problem' in cut) {
    put(file, cut)
    return []
  }
  const read = readYaml(cut.frontMatter ?? '', sectionSchema, cut.frontMatterLine)
  if ('faults' in read) {
    for (const fault of read.faults) put(file, fault)
    return []
  }
  const written: HeadingParts = {
    text: read.data.heading ?? '',
    children: [{ type: 'text', value: read.data.heading ?? '' }],
    slug: read.data.slug ?? file.slug,
    aliases: read.data.aliases,
  }
  return splitAtHeadings(file, cut, written, put)
}

/**
 * Cuts a file's tree at its `##` headings.
 * @param written what a section's file says of itself outside its text; null for an article's main file
 */
function splitAtHeadings(file: ContentFile, cut: FileParts, written: HeadingParts | null, put: PutFault): Part[] {
  const root = parseMarkdown(cut.body, cut.bodyLine)
  const definitions = root.children.filter((node) => node.type === 'definition' || node.type === 'footnoteDefinition')
  const parts: Part[] = []
  const begin = (section: Part['section']) => {
    const nodes: RootContent[] = []
    parts.push({ file: file.path, root: { type: 'root', children: nodes }, section })
    return nodes
  }
  let nodes: RootContent[] | null = null
  const first = root.children.find((node) => node.type !== 'html' && !definitions.includes(node as never))
  if (!written) nodes = begin(null)
  else if (written.text) {
    nodes = begin({ ...written, slug: written.slug ?? '', line: cut.bodyLine })
  }
  for (const node of root.children) {
    if (definitions.includes(node as never)) continue
    const line = node.position?.start.line ?? 1
    const opensFile = written !== null && node === first && !written.text
    if (node.type === 'heading' && (node.depth === 2 || (node.depth === 1 && opensFile))) {
      if (written && !opensFile) {
        put(file, {
          line,
          problem: 'a section file holds one section',
          fix: 'Give this heading a file of its own, or write ###',
        })
      }
      const heading = readHeading(node)
      const slug = heading.slug ?? (opensFile ? written?.slug : null) ?? slugify(heading.text)
      const aliases = [...heading.aliases, ...(opensFile ? (written?.aliases ?? []) : [])]
      for (const address of [slug, ...aliases]) {
        if (isSlug(address)) continue
        const fix = 'Write small letters, digits and single hyphens, as in ## Heading {#a-slug}'
        put(file, { line, problem: `the section's slug “${address}” cannot stand in an address`, fix })
      }
      nodes = begin({ slug, aliases, text: heading.text, children: heading.children, line })
    } else if (node.type === 'heading' && node.depth === 1) {
      put(file, {
        line,
        problem: 'a heading with one # is the headline, which stands in the front matter',
        fix: 'Write ##',
      })
    } else if (nodes) {
      nodes.push(node)
    } else {
      put(file, { line, problem: 'the section has no heading', fix: 'Begin it with a line ## Heading' })
      nodes = begin({ slug: written?.slug ?? '', aliases: [], text: '', children: [], line })
    }
  }
  if (parts.length === 0)
    put(file, {
      line: cut.bodyLine,
      problem: 'the section has no heading',
      fix: 'Begin it with a line ## Heading',
    })
  shareDefinitions(parts, definitions)
  return parts
}

/** Link targets and notes may stand anywhere in a file; each part gets those that it uses. */
function shareDefinitions(parts: Part[], definitions: RootContent[]): void {
  if (definitions.length === 0) return
  for (const { root } of parts) {
    const used = new Set<string>()
    visit(root, (node) => {
      if (node.type === 'linkReference' || node.type === 'imageReference' || node.type === 'footnoteReference') {
        used.add(node.identifier)
      }
    })
    root.children.push(...definitions.filter((node) => 'identifier' in node && used.has(node.identifier)))
  }
}

function slugFaults(parts: readonly Part[]): Fault[] {
  const faults: Fault[] = []
  const owners = new Map<string, { file: string; line: number }>()
  for (const { file, section } of parts) {
    if (!section) continue
    for (const slug of new Set([section.slug, ...section.aliases])) {
      const owner = owners.get(slug)
      if (owner) {
        faults.push({
          file,
          line: section.line,
          problem: `the slug “${slug}” is taken by the section at ${owner.file}:${owner.line}`,
          fix: 'Give this one its own: ## Heading {#another-slug}',
        })
      } else owners.set(slug, { file, line: section.line })
    }
  }
  return faults
}
