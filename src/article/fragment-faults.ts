import { visit } from 'unist-util-visit'
import { type Part, sectionIds } from './cut-sections.ts'
import { decoded } from './decoded.ts'
import type { Fault } from './fault.ts'

/**
 * A fault for every link to a place in the article that is not there, or to a file of content.
 * @param idsInBodies ids of what stands in the article; they are such places, as the sections' slugs are
 */
export function fragmentFaults(parts: readonly Part[], idsInBodies: readonly string[]): Fault[] {
  const ids = new Set([...sectionIds(parts), ...idsInBodies])
  const faults: Fault[] = []
  for (const { file, root } of parts) {
    visit(root, ['link', 'definition'], (node) => {
      if (!('url' in node)) return
      const line = node.position?.start.line ?? 1
      if (/^(?![a-z][a-z0-9+.-]*:|\/)[^?#]*\.md(?:#.*)?$/i.test(node.url)) {
        const problem = `the link to “${node.url}” leads to a file and not to a page`
        faults.push({ file, line, problem, fix: 'Write its address, as in /articles/a-headline/' })
      }
      if (!node.url.startsWith('#')) return
      const id = decoded(node.url.slice(1))
      if (ids.has(id)) return
      const problem = `the link to “#${id}” leads nowhere in this article`
      const fix = "Name a section's slug, or the id of a quotation or subheading"
      faults.push({ file, line, problem, fix })
    })
  }
  return faults
}
