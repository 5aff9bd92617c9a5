import type { Root } from 'hast'
import { ImportFault } from '../import-fault.ts'
import { likeness } from '../likeness.ts'
import { type LinkedArticle, linkedArticle } from './json-ld.ts'
import { parseDocument } from './parse.ts'
import { attribute, findAll, findFirst, textOf } from './tree.ts'

/** A page parsed, with what it says of itself. */
export interface Page {
  tree: Root
  /** Where it was published, as far as is known. */
  url: string | null
  /** What its relative addresses are relative to. */
  base: string | null
  title: string
  /** Contents of `<meta>` by name, property or itemprop, in small letters. */
  metas: ReadonlyMap<string, readonly string[]>
  /** What it says of its article in JSON-LD. */
  linked: LinkedArticle | null
  /** The language it declares. */
  lang: string | null
}

/** Deeper than any page that people read; browsers themselves stop at 512. */
const DEEPEST = 1_000

/** Elements whose end tags may be left out, or that have none: open ones do not nest. */
const FLAT =
  /^(?:p|li|dt|dd|td|th|tr|tbody|thead|tfoot|colgroup|option|optgroup|rp|rt|br|hr|img|input|meta|link|area|base|col|embed|source|track|wbr|param|path|rect|circle|use)$/i

/** Elements whose text is not HTML. */
const RAW = /^(?:script|style|textarea|title|template)$/i

/**
 * Parses a page as browsers do.
 * @param known where the copy came from, where that is known
 * @throws ImportFault where elements are nested without end
 */
export function readPage(html: string, known: string | null): Page {
  refuseDepth(html)
  const tree = parseDocument(html)
  const metas = metasIn(tree)
  const first = (...names: string[]) => names.flatMap((name) => metas.get(name) ?? []).find(Boolean) ?? null
  const canonical = findFirst(
    tree,
    ({ tagName, properties }) => tagName === 'link' && `${properties['rel']}` === 'canonical',
  )
  const saved = /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 4096))?.[1]
  const stated = [canonical && attribute(canonical, 'href'), first('og:url', 'twitter:url', 'parsely-link')]
  const from = webAddress(known) ?? webAddress(saved ?? null)
  const url = stated.map((address) => webAddress(address, from)).find(Boolean) ?? from
  const base = findFirst(tree, ({ tagName, properties }) => tagName === 'base' && Boolean(properties['href']))
  const title = findFirst(tree, ({ tagName }) => tagName === 'title')
  const titleText = title ? title.children.map((child) => (child.type === 'text' ? child.value : '')).join('') : ''
  const root = findFirst(tree, ({ tagName }) => tagName === 'html')
  const headings = findAll(tree, ({ tagName }) => tagName === 'h1').map(textOf)
  const headlines = [...headings, first('og:title') ?? '', titleText].filter(Boolean)
  const linked = linkedArticle(tree, (headline, address) => {
    const alike = Math.max(0, ...headlines.map((other) => likeness(headline ?? '', other)))
    return Math.max(alike, url !== null && webAddress(address, url) === url ? 1 : 0)
  })
  return {
    tree,
    url,
    base: webAddress(base ? attribute(base, 'href') : null, from ?? url) ?? from ?? url,
    title: titleText.replace(/\s+/g, ' ').trim(),
    metas,
    linked,
    lang:
      (root && (attribute(root, 'lang') || attribute(root, 'xmlLang'))) ||
      first('og:locale', 'language', 'content-language'),
  }
}

/** An address of the web, whole; null for anything else. */
export function webAddress(address: string | null | undefined, base: string | null = null): string | null {
  if (!address) return null
  const text = address.trim()
  if (!URL.canParse(text, base ?? undefined)) return null
  const url = new URL(text, base ?? undefined)
  return /^https?:$/.test(url.protocol) && url.href.length <= 4096 ? url.href : null
}

function metasIn(tree: Root): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const meta of findAll(tree, ({ tagName }) => tagName === 'meta')) {
    const content = attribute(meta, 'content').replace(/\s+/g, ' ').trim()
    if (!content) continue
    const names = ['name', 'property', 'itemProp', 'httpEquiv'].flatMap((name) =>
      attribute(meta, name).toLowerCase().split(/\s+/),
    )
    for (const name of new Set(names.filter(Boolean))) metas.set(name, [...(metas.get(name) ?? []), content])
  }
  return metas
}

/** Parsing takes time and memory by the depth of elements: what cannot be a page is refused before. */
function refuseDepth(html: string): void {
  const depths = new Map<string, number>()
  const tag = /<(?:!--|(\/?)([a-z][a-z\d-]*))/gi
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const [, slash, name] = match
    const raw = name === undefined ? '-->' : slash ? null : RAW.exec(name) && `</${name}`
    if (raw) {
      const end = html.indexOf(raw, tag.lastIndex)
      if (end === -1) return
      tag.lastIndex = end + raw.length
    } else if (name !== undefined && !FLAT.test(name)) {
      const key = name.toLowerCase()
      const depth = Math.max(0, (depths.get(key) ?? 0) + (slash ? -1 : 1))
      if (depth > DEEPEST) {
        const problem = `the page nests more than ${DEEPEST} <${key}> into each other`
        throw new ImportFault(problem, 'Save only the article and import that')
      }
      depths.set(key, depth)
    }
  }
}
