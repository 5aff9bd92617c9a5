import type { ArticleQuotation } from '../article/article.ts'
import { listEntryId } from '../article/html.ts'
import { commaFor } from '../interface/typography.ts'
import { plainText } from '../search/plain-text.ts'
import { readableAddress } from './address.ts'
import { speakersOf } from './sourcing.ts'

/** Marks on paper by the link that carries them, as it stands in the HTML. */
export type NoteMarks = ReadonlyMap<string, string>

/**
 * Numbers quotations on two levels, as the notes at the end of a printed page do: the number of the speaker, in the
 * order of the list by speaker, and that of what he said: `2.1`. What several said together has a number under each.
 * @param quotations those on the page, in the order of the text
 * @returns marks by the link from the text to the entry in the list
 */
export function quotationMarks(quotations: readonly ArticleQuotation[], lang: string): NoteMarks {
  const marks = new Map<string, string>()
  for (const [speaker, { quotations: said }] of speakersOf(quotations).entries()) {
    for (const [index, { id }] of said.entries()) {
      const link = `#${listEntryId(id)}`
      const before = marks.get(link)
      const mark = `${speaker + 1}.${index + 1}`
      marks.set(link, before ? before + commaFor(lang) + mark : mark)
    }
  }
  return marks
}

/** What a printed page tells at its end. */
export interface Notes {
  marks: NoteMarks
  /** Whole addresses of links, in the order of their marks: a, b, c. */
  addresses: string[]
}

/**
 * Marks all that a page tells at its end.
 * @param texts finished HTML in the order of the page
 * @param quotations those in it
 * @param root address of the site's root, or of any page there
 */
export function notesOf(
  texts: readonly string[],
  quotations: readonly ArticleQuotation[],
  { lang, root }: { lang: string; root: string },
): Notes {
  const { marks, addresses } = linkNotes(texts, root)
  return { marks: new Map([...marks, ...quotationMarks(quotations, lang)]), addresses }
}

const LINK = /<a ((?:[^>"]|"[^"]*")*)>([\s\S]*?)<\/a>/g
const hrefIn = (attributes: string) => /(?:^| )href="([^"]*)"/.exec(attributes)?.[1] ?? ''

/**
 * Letters links, so that their addresses can be listed at the end of a printed page; one address has one letter.
 * Places on the page itself, and links whose text is the address, need none.
 * @param texts finished HTML in the order of the page
 * @param root address of the site's root, or of any page there
 */
export function linkNotes(texts: readonly string[], root: string): Notes {
  const marks = new Map<string, string>()
  const letters = new Map<string, string>()
  for (const [, attributes = '', content = ''] of texts.flatMap((html) => [...html.matchAll(LINK)])) {
    const href = hrefIn(attributes)
    if (!href || href.startsWith('#')) continue
    const address = readableAddress(wholeAddress(plainText(href), root))
    if (bareAddress(plainText(content)) === bareAddress(address)) continue
    const letter = letters.get(address) ?? letterOf(letters.size)
    letters.set(address, letter)
    marks.set(href, letter)
  }
  return { marks, addresses: [...letters.keys()] }
}

/** Gives links their marks for paper. */
export function placeNoteMarks(html: string, marks: NoteMarks): string {
  return html.replace(LINK, (whole, attributes: string, content: string) => {
    const mark = marks.get(hrefIn(attributes))
    return mark ? `<a ${attributes} data-note="${mark}">${content}</a>` : whole
  })
}

/** `a` to `z`, then `aa`, as the lists of style sheets are lettered. */
function letterOf(index: number): string {
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % 26))
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter
}

/** Links within the site are told whole; a person's address without what programs need. */
const wholeAddress = (href: string, root: string) =>
  /^[a-z][a-z\d+.-]*:/i.test(href) ? href.replace(/^mailto:/i, '') : (URL.parse(href, root)?.href ?? href)

/** An address without what people leave out when they write one. */
const bareAddress = (address: string) => address.trim().replace(/^https?:\/\/|\/$/g, '')
