import { MANIFEST } from './addresses.ts'
import { fileAddress, isAsset, pageAddress } from './requests.ts'

/** What is known of a page from its HTML: how it is listed, and the files that it needs. Addresses are whole. */
export interface PageFacts {
  headline: string
  /** Heading of the section that is the page, where it is one. */
  section: string | null
  /** Whether it is one to list: a page which says that something was taken back is not. */
  isListed: boolean
  lang: string
  dir: 'ltr' | 'rtl'
  /** Addresses under which the page stood before. */
  former: string[]
  /** Every asset that the page may ask for, pictures among them. */
  assets: string[]
  /** Those without which it does not look and work as it should: its script, its icon, the fonts that it asks for first. */
  essential: string[]
  /** Of each picture the files that show it, the one that serves most screens first. */
  pictures: string[][]
}

/** Width in pixels from which a picture is sharp enough on a telephone and on most of the rest. */
const PICTURE_WIDTH = 800

/**
 * Reads a page of the site at `scope`. A worker has no DOM, and the pages are our own: patterns will do.
 * @returns null where it is none of its pages: a stranger's below the same path, or one that only leads on
 */
export function readPage(html: string, scope: string): PageFacts | null {
  const tags = [...html.matchAll(/<(?:html|link|meta|script|img|source)\b[^>]*>/gi)].map(([tag]) => tag)
  const whole = (href: string) => new URL(href, scope).href
  const manifest = tags.find((tag) => attribute(tag, 'rel') === 'manifest')
  if (!manifest || whole(attribute(manifest, 'href')) !== `${scope}${MANIFEST}`) return null

  const root = tags.find((tag) => /^<html/i.test(tag)) ?? ''
  const path = new URL(scope).pathname
  const mentioned = html.match(new RegExp(`${escapedForPattern(path)}_astro/[^\\s"'()<>,;&?#\\\\]+`, 'g')) ?? []
  const asAssets = (hrefs: string[]) =>
    unique(hrefs.filter(Boolean).map((href) => fileAddress(whole(href), scope))).filter((url) => isAsset(url, scope))
  const files = tags.flatMap((tag) => {
    if (/^<script/i.test(tag)) return [attribute(tag, 'src')]
    return /^<link/i.test(tag) && /preload|\bicon/.test(attribute(tag, 'rel')) ? [attribute(tag, 'href')] : []
  })
  const pictures = picturesIn(tags).map((files) => asAssets(files))
  return {
    ...headingsOf(html, tags),
    isListed: !tags.some((tag) => attribute(tag, 'name') === 'robots' && /noindex/.test(attribute(tag, 'content'))),
    lang: attribute(root, 'lang'),
    dir: attribute(root, 'dir') === 'rtl' ? 'rtl' : 'ltr',
    former: attribute(root, 'data-former')
      .split(' ')
      .filter(Boolean)
      .map((href) => pageAddress(whole(href), scope)),
    assets: asAssets([...mentioned, ...files]),
    essential: asAssets(files),
    pictures: pictures.filter((sources) => sources.length > 0),
  }
}

/** The page's title for cards is “section — headline” on a section's page, whose first heading is the section's. */
function headingsOf(html: string, tags: string[]): { headline: string; section: string | null } {
  const card = tags.find((tag) => attribute(tag, 'property') === 'og:title')
  const title = plain(card ? attribute(card, 'content') : (/<title>(.*?)<\/title>/is.exec(html)?.[1] ?? ''))
  const heading = plain((/<h1\b[^>]*>(.*?)<\/h1>/is.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, ''))
  const before = `${heading} — `
  if (!heading || !title.startsWith(before)) return { headline: title || heading, section: null }
  return { headline: title.slice(before.length), section: heading }
}

/**
 * The files of each picture. Those that every browser knows come first: the others stand in `<source>`, before the
 * `<img>` that they belong to.
 */
function picturesIn(tags: string[]): string[][] {
  const pictures: string[][] = []
  let others: string[] = []
  for (const tag of tags) {
    if (/^<source/i.test(tag)) others.push(...sourcesOf(tag))
    if (!/^<img/i.test(tag)) continue
    pictures.push([...sourcesOf(tag), ...others])
    others = []
  }
  return pictures
}

/** A picture's files, the narrowest that is wide enough first, then the others as they stand. */
function sourcesOf(tag: string): string[] {
  const sized = attribute(tag, 'srcset')
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/))
    .map(([url = '', width = '']) => ({ url, width: Number.parseInt(width, 10) || 0 }))
  const enough = sized.filter(({ width }) => width >= PICTURE_WIDTH).sort((a, b) => a.width - b.width)
  return [...enough.slice(0, 1).map(({ url }) => url), attribute(tag, 'src'), ...sized.map(({ url }) => url)]
}

/** An attribute with its value, one after the other: what stands in a value is none. */
const ATTRIBUTE = /\s([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g

/** An attribute's value in a tag, decoded; empty where it is not there. */
function attribute(tag: string, name: string): string {
  for (const [, found, double, single, bare] of tag.matchAll(ATTRIBUTE)) {
    if (found === name) return decodedEntities(double ?? single ?? bare ?? '')
  }
  return ''
}

const NAMED: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', nbsp: '\u00a0', quot: '"' }

const decodedEntities = (text: string) =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return hex || decimal ? String.fromCodePoint(code) : (NAMED[name] ?? whole)
  })

const plain = (html: string) => decodedEntities(html).replace(/\s+/g, ' ').trim()

const unique = (texts: string[]) => [...new Set(texts)]

const escapedForPattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
