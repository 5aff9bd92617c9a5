import type { Nodes, Root } from 'mdast'
import { rehype } from 'rehype'
import { type Part, sectionIds } from './cut-sections.ts'
import { decoded } from './decoded.ts'
import type { Fault, FaultInFile } from './fault.ts'
import { plainAddress, SCHEMES } from './html.ts'
import { nodesIn } from './nodes-in.ts'

/** What somebody wrote who meant https:// or mailto: and slipped; browsers could do nothing with it. */
const SLIP = /^(?!(?:https?|mailto):)(?:(?:h*t+p+s*|h+t*p*s*|mai?lt?o?|mial?to|malito):|https?\/\/)/i

/** What would run something, or show what is no page: nobody writes it by mistake, and it goes without a word. */
const HARMFUL = /^(?:about|blob|data|filesystem|jar|javascript|livescript|mocha|vbscript|view-source)$/

/** A file named from where the article stands. */
const FILE = /^(?![^/?#]*:|\/)(?:[^?#]*\/)?([^/?#]*[^/?#.]\.[a-z\d]{1,24})(?:[?#].*)?$/i

const htmlParser = rehype().data('settings', { fragment: true })

/**
 * A fault for every link, however it is written, to a place in the article that is not there, to a file of content, by
 * a slip of the pen, or of a kind that is not published.
 * @param idsInBodies ids of what stands in the article; they are such places, as the sections' slugs are
 */
export function linkFaults(parts: readonly Part[], idsInBodies: readonly string[]): Fault[] {
  const ids = new Set([...sectionIds(parts), ...idsInBodies])
  // What several parts refer to is told once.
  const faults = new Map<string, Fault>()
  for (const { file, root, section } of parts) {
    const heading: Root = { type: 'root', children: [{ type: 'paragraph', children: section?.children ?? [] }] }
    const nodes = [...nodesIn(heading), ...nodesIn(root)]
    const linked = new Set(nodes.flatMap((node) => (node.type === 'linkReference' ? [node.identifier] : [])))
    for (const { to, line } of nodes.flatMap((node) => linksOf(node, linked))) {
      const told = faultOf(to, ids)
      if (told) faults.set(`${file}:${line} ${to}`, { file, line, ...told })
    }
  }
  return [...faults.values()]
}

interface Link {
  to: string
  line: number
}

/** Links that a node is or defines, also in raw HTML. @param linked names of what links refer to, and not only pictures */
function linksOf(node: Nodes, linked: ReadonlySet<string>): Link[] {
  const line = node.position?.start.line ?? 1
  if (node.type === 'link' || (node.type === 'definition' && linked.has(node.identifier))) {
    return [{ to: node.url, line }]
  }
  if (node.type !== 'html' || !/\bhref\b/i.test(node.value)) return []
  return nodesIn(htmlParser.parse(node.value)).flatMap((element): Link[] => {
    if (element.type !== 'element' || element.tagName !== 'a') return []
    const { href } = element.properties
    const first = element.position?.start.line ?? 1
    return typeof href === 'string' ? [{ to: plainAddress(href), line: line + first - 1 }] : []
  })
}

/** What is wrong with a link, or null. @param ids places that there are in the article */
function faultOf(to: string, ids: ReadonlySet<string>): Pick<FaultInFile, 'problem' | 'fix'> | null {
  if (to.startsWith('#')) {
    const id = decoded(to.slice(1))
    if (ids.has(id)) return null
    const problem = `the link to “#${id}” leads nowhere in this article`
    return { problem, fix: "Name a section's slug, or the id of a quotation or subheading" }
  }
  if (SLIP.test(to)) {
    const problem = `the link to “${to}” begins like no address`
    return { problem, fix: 'Begin it with https://, http:// or mailto:' }
  }
  const [, scheme] = /^([^/?#:]*):/.exec(plainAddress(to)) ?? []
  if (scheme !== undefined && !SCHEMES.includes(scheme) && !HARMFUL.test(scheme.replace(/[^a-z-]/g, ''))) {
    const problem = `the link to “${to}” begins with “${scheme}:”, which no page keeps`
    return { problem, fix: 'Begin it with https://, http://, mailto: or tel:, or take the link out' }
  }
  const [, name] = FILE.exec(to) ?? []
  if (!name) return null
  if (/\.md$/i.test(name)) {
    const problem = `the link to “${to}” leads to a file and not to a page`
    return { problem, fix: 'Write its address, as in /articles/a-headline/' }
  }
  const problem = `the link to “${to}” leads to a file that is not published`
  return { problem, fix: `Put it into public/ and write /${name}; or begin it with https:// where it is a site` }
}
