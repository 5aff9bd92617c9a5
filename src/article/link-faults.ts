import type { Root } from 'mdast'
import { type Part, sectionIds } from './cut-sections.ts'
import { decoded } from './decoded.ts'
import type { Fault } from './fault.ts'
import { nodesIn } from './nodes-in.ts'

/** What somebody wrote who meant https:// or mailto: and slipped; browsers could do nothing with it. */
const SLIP = /^(?!(?:https?|mailto):)(?:(?:h*t+p+s*|h+t*p*s*|mai?lt?o?|mial?to|malito):|https?\/\/)/i

/**
 * A fault for every link to a place in the article that is not there, to a file of content, or by a slip of the pen.
 * @param idsInBodies ids of what stands in the article; they are such places, as the sections' slugs are
 */
export function linkFaults(parts: readonly Part[], idsInBodies: readonly string[]): Fault[] {
  const ids = new Set([...sectionIds(parts), ...idsInBodies])
  const faults: Fault[] = []
  for (const { file, root, section } of parts) {
    const heading: Root = { type: 'root', children: [{ type: 'paragraph', children: section?.children ?? [] }] }
    for (const node of [...nodesIn(heading), ...nodesIn(root)]) {
      if (node.type !== 'link' && node.type !== 'definition') continue
      const line = node.position?.start.line ?? 1
      if (/^(?![a-z][a-z0-9+.-]*:|\/)[^?#]*\.md(?:#.*)?$/i.test(node.url)) {
        const problem = `the link to “${node.url}” leads to a file and not to a page`
        faults.push({ file, line, problem, fix: 'Write its address, as in /articles/a-headline/' })
      }
      if (SLIP.test(node.url)) {
        const problem = `the link to “${node.url}” begins like no address`
        faults.push({ file, line, problem, fix: 'Begin it with https://, http:// or mailto:' })
      }
      if (!node.url.startsWith('#')) continue
      const id = decoded(node.url.slice(1))
      if (ids.has(id)) continue
      const problem = `the link to “#${id}” leads nowhere in this article`
      const fix = "Name a section's slug, or the id of a quotation or subheading"
      faults.push({ file, line, problem, fix })
    }
  }
  return faults
}
