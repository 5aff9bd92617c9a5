import type { Element } from 'hast'
import { type Finding, stated } from '../copy.ts'
import { beginsAsByline, looksLikeAgency, looksLikeName, namesInByline } from '../names.ts'
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
  const shown = shownByline(page, words)
  const isPerson = (name: string) => looksLikeName(name) && !isSite(name)
  const joint = jointByline(page, persons.some(isPerson) ? persons : shown, words)
  if (joint) return stated(joint, 'the byline on the page')
  if (persons.some(isPerson)) return stated(persons, 'author in JSON-LD')
  if (shown.some(isPerson)) return stated(shown, 'the byline on the page')
  for (const [name, values] of metas) {
    if (!/(?:^|[.:_-])(?:authors?|creator|byl)$|^twitter:data1$/.test(name)) continue
    const names = clean(values.filter((value) => !webAddress(value)))
    if (names.some(isPerson)) return stated(names, name)
  }
  const spoken = spokenByline(page, words)
  if (spoken.some(isPerson)) return stated(spoken, 'a line on the page that names the writer')
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

/** Elements between the writers of one article, at most. */
const FEW = 6

/** The first byline that the page shows: marked as one, and with names in it. */
function shownByline({ tree }: Page, words: DeskWords): string[] {
  const others = new Set(findAll(tree, isOfSomebodyElse).flatMap((element) => findAll(element, () => true)))
  const marked = findAll(tree, (element) => isMarked(element) && !others.has(element))
  const places = new Map(findAll(tree, () => true).map((element, place) => [element, place]))
  const isNear = (one: Element, other: Element) => Math.abs((places.get(one) ?? 0) - (places.get(other) ?? 0)) <= FEW
  const read = (element: Element): string[] => {
    const text = textOf(element)
    if (text.length > LONGEST) return []
    const links = findAll(element, ({ tagName }) => tagName === 'a')
      .map(textOf)
      .filter((name) => looksLikeName(name))
    const written = namesInByline(text, words).filter((name) => looksLikeName(name) || looksLikeAgency(name))
    return links.every((link) => written.includes(link)) ? written : links.flatMap((name) => namesInByline(name, words))
  }
  const first = [...marked.filter(isAuthor), ...marked].find((element) => read(element).length > 0)
  if (!first) return []
  const names = read(first)
  // Whoever else signs stands in the same line, or beside it in an element of the same kind.
  const line = marked
    .filter((other) => other !== first && findAll(other, (inner) => inner === first).length > 0)
    .map(read)
  const labels = labelWords(first).join('.')
  const isLike = (other: Element) => (isAuthor(first) ? isAuthor(other) : labelWords(other).join('.') === labels)
  const beside = marked.filter((other) => isLike(other) && isNear(first, other)).flatMap(read)
  const wider = line.find((some) => names.every((name) => some.includes(name))) ?? []
  return [...new Set([...names, ...wider, ...beside])]
}

/** A line that signs with more names than JSON-LD has: "Ann Moor and Bo Lind", "Ann Moor / AFP". */
function jointByline({ tree }: Page, persons: readonly string[], words: DeskWords): string[] | null {
  if (persons.length === 0) return null
  for (const element of findAll(tree, isMarked)) {
    const text = textOf(element)
    if (text.length > LONGEST / 2 || PICTURED.test(text)) continue
    const names = namesInByline(text, words)
    if (names.length > persons.length && persons.every((name) => names.includes(name))) return names
  }
  return null
}

/** Words of lines that name photographers as well. */
const PICTURED = /photo|foto|фото|imag|bild|pictur|illustra|ilustra|video|vídeo/i

/** Characters of a byline, at most. */
const LONGEST = 300

/** Who made a picture or said what a quotation holds. */
const isOfSomebodyElse = (element: Element) =>
  /^(?:figure|blockquote)$/.test(element.tagName) ||
  labelWords(element).some((word) => /^(?:quote|pullquote|incut|quotation)$/.test(word))

/** A short line that begins as bylines do, though nothing marks it as one: "Interview by Ann Moor". */
function spokenByline({ tree }: Page, words: DeskWords): string[] {
  const clear = { ...words, by: words.by.filter((prefix) => prefix.length > 4) }
  for (const element of findAll(tree, ({ tagName }) => /^(?:p|div|span|em|address|li)$/.test(tagName))) {
    const text = textOf(element)
    if (text.length > 90 || !beginsAsByline(text, clear)) continue
    const names = namesInByline(text, words).filter(looksLikeName)
    if (names.length > 0) return names
  }
  return []
}

/** Whether HTML itself says that this is the author. */
const isAuthor = (element: Element) =>
  /\bauthor\b/.test(`${attribute(element, 'rel')} ${attribute(element, 'itemProp')}`)

function isMarked(element: Element): boolean {
  if (isAuthor(element)) return true
  if (element.tagName === 'html' || element.tagName === 'body' || element.tagName === 'meta') return false
  const labels = labelWords(element)
  return labels.some((label) => BYLINE.test(label)) && !labels.some((label) => NOT_A_BYLINE.test(label))
}
