import type { Nodes, Root } from 'mdast'
import type { SiteLink } from './article.ts'
import type { Part } from './cut-sections.ts'
import { decoded } from './decoded.ts'
import { nodesIn } from './nodes-in.ts'
import { ownAddress } from './own-address.ts'

/** A link in finished HTML, where values stand in double quotes. */
const LINK = /<a (?:[^<>"]|"[^"]*")*?href="([^"]*)"/g

/** The same as somebody may have written it. */
const WRITTEN = /\shref\s*=\s*["']?([^"'\s>]*)/gi

/**
 * Links from an article to pages and files of its site, each once a line.
 * @param html the parts as they are published, their headings among them: what is no link there is none
 * @param siteUrl the site's whole address
 */
export function siteLinks(parts: readonly Part[], html: readonly string[], siteUrl: string): SiteLink[] {
  const links = new Map<string, SiteLink>()
  for (const [index, { file, root, section }] of parts.entries()) {
    const addresses = [...(html[index] ?? '').matchAll(LINK)].map(([, to = '']) => addressIn(to))
    const published = new Set(addresses.filter((to) => ownAddress(to, siteUrl) !== null))
    if (published.size === 0) continue
    const unseen = new Set(published)
    const put = (to: string, line: number) => {
      const address = addressIn(to)
      if (!published.has(address)) return
      unseen.delete(address)
      links.set(`${file}:${line} ${address}`, { to, file, line })
    }
    const heading: Root = { type: 'root', children: [{ type: 'paragraph', children: section?.children ?? [] }] }
    for (const node of [...nodesIn(heading), ...nodesIn(root)]) putLinks(node, put)
    for (const to of unseen) links.set(`${file} ${to}`, { to, file, line: section?.line ?? 1 })
  }
  return [...links.values()]
}

function putLinks(node: Nodes, put: (to: string, line: number) => void): void {
  let line = node.position?.start.line ?? 1
  if (node.type === 'link' || node.type === 'definition') put(node.url, line)
  else if (node.type === 'html') {
    let from = 0
    for (const { 1: to = '', index } of node.value.matchAll(WRITTEN)) {
      const at = index + 1
      for (let end = node.value.indexOf('\n', from); end >= 0 && end < at; end = node.value.indexOf('\n', from)) {
        line++
        from = end + 1
      }
      put(to, line)
    }
  }
}

/** An address as it is meant, however it is written. */
const addressIn = (written: string) =>
  decoded(
    written
      .replace(/&#x([\da-f]{1,6});/gi, (_, code: string) =>
        String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)),
      )
      .replaceAll('&amp;', '&'),
  )
