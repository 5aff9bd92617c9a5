import type { ArticleFiles, ContentFile, SectionFile } from './article-files.ts'
import { cutMain, cutSection, type Part } from './cut-sections.ts'
import type { Fault, FaultInFile } from './fault.ts'
import { splitFrontMatter } from './front-matter.ts'
import { type ArticleFields, articleSchema, sectionSchema } from './schema.ts'
import { isSlug } from './slug.ts'
import { readYaml } from './yaml-fields.ts'

export interface ArticleParts {
  fields: ArticleFields | null
  /** Where a field of the front matter stands. */
  lineOf: (path: readonly PropertyKey[]) => number
  parts: Part[]
  /** Whether text is missing because it could not be read: nothing can be said then of what it holds. */
  isPartly: boolean
  faults: Fault[]
}

type PutFault = (file: ContentFile, fault: FaultInFile) => void

/** Reads an article's files into one list of parts, the same for both forms of an article. */
export function readParts({ main, sections }: ArticleFiles): ArticleParts {
  const faults: Fault[] = []
  const put: PutFault = (file, fault) => faults.push({ file: file.path, ...fault })
  const { fields, lineOf, body } = readMain(main, put)
  const files = [
    body ? cutMain(main, body, (fault) => put(main, fault)) : [],
    ...sections.map((file) => readSection(file, put)),
  ]
  const parts = files.flat()
  faults.push(...slugFaults(parts))
  return { fields, lineOf, parts, isPartly: files.some(({ length }) => length === 0), faults }
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
    if (/^\s*-{3,}[ \t]*\n/.test(file.text)) {
      put(file, {
        line: 1,
        problem: 'the front matter does not begin on the first line',
        fix: 'Make that line exactly ---',
      })
      return nothing
    }
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
  const { heading, slug = file.slug, aliases } = read.data
  return cutSection(file, cut, { heading, slug, aliases }, (fault) => put(file, fault))
}

function slugFaults(parts: readonly Part[]): Fault[] {
  const faults: Fault[] = []
  const owners = new Map<string, string>()
  for (const { file, section } of parts) {
    if (!section?.text) continue
    const { line } = section
    for (const slug of new Set([section.slug, ...section.aliases].filter(isSlug))) {
      const owner = owners.get(slug)
      const problem = `the slug “${slug}” is taken by the section at ${owner}`
      if (owner) faults.push({ file, line, problem, fix: 'Give this one its own: ## Heading {#another-slug}' })
      else owners.set(slug, `${file}:${line}`)
    }
  }
  return faults
}
