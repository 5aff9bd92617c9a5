import type { Nodes, Parent, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { decoded } from '../article/decoded.ts'
import { readHeading } from '../article/heading.ts'
import { slugify } from '../article/slug.ts'
import { parseFragment } from './html/parse.ts'
import { imageOf, toMarkdown } from './html/to-markdown.ts'
import { findFirst } from './html/tree.ts'

/** Images, what no article keeps, and remarks that never end and would take all that follows along. */
const TAMED =
  /<im(?:g|age)\b|<\/?(?:script|style|template|noscript|iframe|object|svg|math|textarea|title|select)\b|<!--(?![\s\S]*-->)/i

/**
 * Brings Markdown of other programs to what a build takes: images in raw HTML become Markdown's, so that they can come
 * along, scripts and the like stay behind, and links to places that are not in the text become words.
 */
export function tameMarkdown(root: Root): Root {
  const places = placesIn(root)
  visit(root, (node, index, parent) => {
    if (!parent || index === undefined) return
    if (node.type === 'html' && TAMED.test(node.value))
      return replace(parent, index, wordsAndImagesIn(node.value, parent === root))
    if (node.type !== 'link' || !node.url.startsWith('#') || places.has(decoded(node.url.slice(1)))) return
    return replace(parent, index, node.children)
  })
  return root
}

function replace(parent: Parent, index: number, nodes: readonly Nodes[]): number {
  parent.children.splice(index, 1, ...(nodes as Parent['children']))
  return index + nodes.length
}

/** Raw HTML with such things in it, as Markdown; within a line only an image itself. */
function wordsAndImagesIn(html: string, isBlock: boolean): Nodes[] {
  const tree = parseFragment(html)
  if (isBlock) return toMarkdown(tree, null).children
  const element = findFirst(tree, ({ tagName }) => tagName === 'img')
  const image = element && imageOf(element, null)
  return image ? [image] : []
}

/** Where a link within the article can lead: sections, subheadings, quotations. */
function placesIn(root: Root): { has: (id: string) => boolean } {
  const ids = new Set<string>()
  visit(root, 'heading', (heading) => {
    const { slug, aliases, text } = readHeading(structuredClone(heading))
    for (const id of [slug, ...aliases, slugify(text), slugify(plainText(heading))]) if (id) ids.add(id)
  })
  return { has: (id) => ids.has(id) || id.startsWith('q-') }
}
