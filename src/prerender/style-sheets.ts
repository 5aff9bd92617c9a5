import { createHash } from 'node:crypto'

/*
 * The style sheet that stands in every page is most of its bytes. Pages are rendered with a few signs in its place, and
 * it is put there at the end, as bytes that were made once.
 */

/** A page's style sheets as Astro notes them (`astro/dist/core/build/internal.js`). */
export interface PageStyles {
  styles: PageStyle[]
}

type PageStyle = Readonly<{ depth: number; order: number; sheet: { type: string; content?: string } }>

const standIn = (place: number) => `/*sheet-${place}*/`
const STAND_IN = /<style>\/\*sheet-(\d+)\*\/<\/style>/

/** Puts stand-ins in the place of style sheets. @returns the sheets, each in its place */
export function standInForSheets(pages: Iterable<PageStyles>): string[] {
  const places = new Map<string, number>()
  for (const page of pages) {
    const sheets = page.styles.toSorted(byOrder).map(({ sheet }) => sheet.content)
    const css = sheets.join('')
    // One that is a file of its own, or asks for one, keeps its place.
    if (sheets.length === 0 || sheets.includes(undefined) || css.includes('@import')) continue
    const place = places.get(css) ?? places.size
    places.set(css, place)
    page.styles = [{ depth: 0, order: 0, sheet: { type: 'inline', content: standIn(place) } }]
  }
  return [...places.keys()]
}

/** The order in which Astro writes sheets (`astro/dist/core/build/runtime.js`). */
function byOrder(a: PageStyle, b: PageStyle): number {
  if (a.order === -1 && b.order >= 0) return 1
  if (b.order === -1 && a.order >= 0) return -1
  if (a.order !== b.order) return a.order - b.order
  if (a.depth === -1) return -1
  if (b.depth === -1) return 1
  return b.depth - a.depth
}

/** A style sheet as pages hold it, and as their policy names it. */
export interface Sheet {
  bytes: Buffer
  source: string
}

export function sheetOf(css: string): Sheet {
  const bytes = Buffer.from(css)
  return { bytes, source: `'sha256-${createHash('sha256').update(bytes).digest('base64')}'` }
}

/** A page's markup around the place of its style sheet. */
export interface CutPage {
  before: string
  sheet: Sheet | null
  after: string
}

/** Cuts a page where its style sheet goes. */
export function cutAtSheet(html: string, sheets: readonly Sheet[]): CutPage {
  const found = STAND_IN.exec(html)
  const sheet = sheets[Number(found?.[1])]
  if (!found || !sheet) return { before: html, sheet: null, after: '' }
  const start = found.index + '<style>'.length
  return { before: html.slice(0, start), sheet, after: html.slice(found.index + found[0].length - '</style>'.length) }
}
