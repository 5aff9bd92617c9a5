import type { FootnoteDefinition, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ArticleFiles } from '../article/article-files.ts'
import { ContentFaults } from '../article/fault.ts'
import { splitFrontMatter } from '../article/front-matter.ts'
import { readParts } from '../article/parts.ts'
import { inlineReferences } from './inline-references.ts'
import { markdownOf, sectionHeading } from './write-down.ts'

/**
 * An article as one Markdown file, in the one-file form of content: front matter as it was written, then the lede and
 * each section with its slugs.
 * @throws ContentFaults where its files are at fault
 */
export function exportArticle(files: ArticleFiles): string {
  const { parts, faults } = readParts(files)
  if (faults.length > 0) throw new ContentFaults(faults)
  if (files.sections.length === 0) return files.main.text
  const cut = splitFrontMatter(files.main.text)
  const head = 'problem' in cut || cut.frontMatter === null ? '' : `---\n${cut.frontMatter}\n---\n`
  const notes: FootnoteDefinition[] = []
  const owners = new Map<string, string>()
  const texts = parts.flatMap(({ file, root, section }): string[] => {
    const children = inlineReferences(root).children
    ownNotes(children, file, owners)
    notes.push(...children.filter((node) => node.type === 'footnoteDefinition'))
    const text = markdownOf(children.filter(({ type }) => type !== 'footnoteDefinition'))
    if (!section) return [text]
    const heading = { type: 'heading' as const, depth: 2 as const, children: section.children }
    return [sectionHeading(heading, [section.slug, ...section.aliases]), text]
  })
  const text = [...texts, markdownOf(notes.filter(({ data }) => !data?.repeated))].filter(Boolean).join('\n')
  return text === '' ? head : `${head}\n${text}`
}

/** Two files may both have a note 1: in one file the second needs a name of its own. */
function ownNotes(children: readonly RootContent[], file: string, owners: Map<string, string>): void {
  const names = new Map<string, string>()
  const nameOf = (wanted: string): string => {
    let name = wanted
    for (let count = 2; owners.has(name) && owners.get(name) !== file; count++) name = `${wanted}-${count}`
    owners.set(name, file)
    return name
  }
  for (const child of children) {
    visit(child, (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return
      const name = names.get(node.identifier) ?? nameOf(node.identifier)
      names.set(node.identifier, name)
      if (name !== node.identifier) node.label = name
      node.identifier = name
    })
  }
}
