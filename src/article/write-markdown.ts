import type { FootnoteDefinition, Heading, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import type { Part } from './cut-sections.ts'
import { inlineReferences } from './inline-references.ts'
import { nodesIn } from './nodes-in.ts'

/** Braces at a heading's end would be read as a slug. */
const BRACE = { character: '{', inConstruct: 'headingAtx' as const }

const markdown = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', emphasis: '_', listItemIndent: 'one', resourceLink: true, unsafe: [BRACE] })

/** Nodes as Markdown. */
export const markdownOf = (nodes: readonly RootContent[]): string =>
  nodes.length === 0 ? '' : markdown.stringify({ type: 'root', children: [...nodes] })

/** A section's heading with its slugs behind it, in the form that content has. */
export function sectionHeading(heading: Heading, slugs: readonly string[]): string {
  return `${markdownOf([heading]).trimEnd()} {${slugs.map((slug) => `#${slug}`).join(' ')}}\n`
}

/** An article's parts as one text, in the one-file form of content: the lede, then each section with its slugs. */
export function writeParts(parts: readonly Part[]): string {
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
  return [...texts, markdownOf(notes.filter(({ data }) => !data?.repeated))].filter(Boolean).join('\n')
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
    for (const node of nodesIn(child)) {
      if (node.type !== 'footnoteReference' && node.type !== 'footnoteDefinition') continue
      const name = names.get(node.identifier) ?? nameOf(node.identifier)
      names.set(node.identifier, name)
      if (name !== node.identifier) node.label = name
      node.identifier = name
    }
  }
}
