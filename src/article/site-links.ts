import { visit } from 'unist-util-visit'
import type { SiteLink } from './article.ts'
import type { Part } from './cut-sections.ts'

/** Links in raw HTML. */
const HREF = /\bhref\s*=\s*(?:"(\/[^"]*)"|'(\/[^']*)')/gi

/** Links from an article to pages and files of its site. */
export function siteLinks(parts: readonly Part[]): SiteLink[] {
  const links: SiteLink[] = []
  for (const { file, root } of parts) {
    visit(root, ['link', 'definition', 'html'], (node) => {
      const line = node.position?.start.line ?? 1
      const put = (to: string, line: number) => {
        if (/^\/(?!\/)/.test(to)) links.push({ to, file, line })
      }
      if ('url' in node) put(node.url, line)
      else if ('value' in node) {
        for (const { 1: double, 2: single, index } of node.value.matchAll(HREF)) {
          put(double ?? single ?? '', line + node.value.slice(0, index).split('\n').length - 1)
        }
      }
    })
  }
  return links
}
