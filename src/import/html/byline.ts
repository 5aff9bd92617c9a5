import type { Element } from 'hast'
import { type Finding, stated } from '../copy.ts'
import { looksLikeAgency, looksLikeName, namesInByline } from '../names.ts'
import type { DeskWords } from '../words/desk-words.ts'
import { type Page, webAddress } from './page.ts'
import { attribute, findAll, labelWords, textOf } from './tree.ts'

const BYLINE =
  /^(?:byline|bylines|author|authors|auteur|auteurs|autor|autores|autorzy|autore|autori|firma|firmas|signature|signatures|contributor|contributors|writer|reporter|journalist)$/
const NOT_A_BYLINE =
  /^(?:comment|comments|bio|related|teaser|card|popular|footer|image|photo|avatar|most|list|credit|caption)$/

/** Who wrote the article: as JSON-LD says, as the page shows, as its meta elements say. */
export function bylineOf(page: Page, words: DeskWords): Finding<string[]> | null {
  const { linked, metas } = page
  const clean = (names: readonly string[]) => [...new Set(names.flatMap((name) => namesOf(name, words)))]
  const persons = clean((linked?.authors ?? []).filter(({ isPerson }) => isPerson).map(({ name }) => name))
  const isSite = siteNames(page)
  if (persons.some((name) => looksLikeName(name) && !isSite(name))) return stated(persons, 'author in JSON-LD')
  const shown = shownByline(page, words)
  if (shown.some((name) => looksLikeName(name) && !isSite(name))) return stated(shown, 'the byline on the page')
  for (const [name, values] of metas) {
    if (!/(?:^|[.:_-])(?:authors?|creator|byl)$|^twitter:data1$/.test(name)) continue
    const names = clean(values.filter((value) => !webAddress(value)))
    if (names.some((one) => looksLikeName(one) && !isSite(one))) return stated(names, name)
  }
  const bodies = [...persons, ...shown, ...clean((linked?.authors ?? []).map(({ name }) => name))]
  return bodies.length > 0 ? stated([...new Set(bodies)], 'author in JSON-LD') : null
}

/** Whether a name is the site's own. */
function siteNames({ linked, metas }: Page): (name: string) => boolean {
  const names = new Set(
    [linked?.publisher ?? '', ...(metas.get('og:site_name') ?? [])].map((name) => name.toLowerCase()),
  )
  return (name) => names.has(name.toLowerCase())
}

/** Names in what a page calls author; a name that is no person's stands as it is. */
function namesOf(text: string, words: DeskWords): string[] {
  if (/^https?:|@/.test(text)) return []
  const names = namesInByline(text, words)
  if (names.length > 0) return names
  const bare = text.trim()
  return bare.length > 1 && bare.length <= 60 && /\p{L}/u.test(bare) ? [bare] : []
}

/** The first byline that the page shows: marked as one, and with names in it. */
function shownByline({ tree }: Page, words: DeskWords): string[] {
  const candidates = findAll(tree, (element) => isMarked(element))
  const seen = new Set<Element>()
  for (const element of candidates) {
    if (seen.has(element)) continue
    for (const inner of findAll(element, () => true)) seen.add(inner)
    const text = textOf(element)
    if (text.length > 300) continue
    const links = findAll(element, ({ tagName }) => tagName === 'a')
      .map(textOf)
      .filter((name) => looksLikeName(name))
    const names =
      links.length > 0
        ? links
        : namesInByline(text, words).filter((name) => looksLikeName(name) || looksLikeAgency(name))
    if (names.length > 0) return [...new Set(names.flatMap((name) => namesInByline(name, words)))]
  }
  return []
}

function isMarked(element: Element): boolean {
  if (/\bauthor\b/.test(`${attribute(element, 'rel')} ${attribute(element, 'itemProp')}`)) return true
  if (element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'meta') return false
  const labels = labelWords(element)
  return labels.some((label) => BYLINE.test(label)) && !labels.some((label) => NOT_A_BYLINE.test(label))
}
