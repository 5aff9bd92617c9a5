import type { FootnoteDefinition, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ArticleFiles } from '../article/article-files.ts'
import { ContentFaults } from '../article/fault.ts'
import { splitFrontMatter } from '../article/front-matter.ts'
import { readParts } from '../article/parts.ts'
import { inlineReferences } from './inline-references.ts'
import { markdownOf } from './write-down.ts'

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
  const nodes = parts.flatMap(({ file, root, section }): RootContent[] => {
    const children = inlineReferences(root).children
    ownNotes(
      children,
      [files.main, ...files.sections].findIndex(({ path }) => path === file),
    )
    notes.push(...children.filter((node) => node.type === 'footnoteDefinition'))
    const text = children.filter(({ type }) => type !== 'footnoteDefinition')
    if (!section) return text
    const address = [section.slug, ...section.aliases].map((slug) => `#${slug}`).join(' ')
    return [
      { type: 'heading', depth: 2, children: [...section.children, { type: 'text', value: ` {${address}}` }] },
      ...text,
    ]
  })
  const text = markdownOf([...nodes, ...notes.filter(({ data }) => !data?.repeated)])
  return text === '' ? head : `${head}\n${text}`
}

/** Two sections' files may both have a note 1: in one file they need names of their own. */
function ownNotes(children: readonly RootContent[], file: number): void {
  if (file === 0) return
  for (const child of children) {
    visit(child, (node) => {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') return
      node.identifier = `${file}-${node.identifier}`
      node.label = node.identifier
    })
  }
}
