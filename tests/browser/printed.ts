import type { Page } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

/** A piece of a line; places in points from the left and the bottom of its sheet. */
interface Piece {
  text: string
  left: number
  right: number
  bottom: number
  size: number
}

/** A sheet of paper as it comes out of the printer. */
interface Sheet {
  width: number
  height: number
  pieces: Piece[]
  /** Its words in the order in which they were set, a line a line. */
  text: string
  /** Where its links lead: addresses, or `#` and the name of a place in the same file. */
  links: string[]
}

export interface Printed {
  sheets: Sheet[]
  text: string
  /** Number of the sheet, from 1, on which a place stands to which links of the file lead. */
  placeOf: (name: string) => Promise<number | null>
}

/** Prints the page that is open, and reads what is on the paper. */
export async function printed(page: Page, format: 'A4' | 'Letter' = 'A4'): Promise<Printed> {
  const file = await page.pdf({ format, printBackground: true })
  const pdf = await getDocumentProxy(new Uint8Array(file), { verbosity: 0 })
  const sheets: Sheet[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const sheet = await pdf.getPage(number)
    const [left = 0, bottom = 0, right = 0, top = 0] = sheet.view
    const { items } = await sheet.getTextContent()
    const set = items.flatMap((item) => ('str' in item ? [item] : []))
    const pieces = set.map(({ str, width, height, transform }): Piece => {
      const [, , , , x, y] = transform as number[]
      return { text: str, left: x ?? 0, right: (x ?? 0) + width, bottom: y ?? 0, size: height }
    })
    const annotations = (await sheet.getAnnotations()) as { subtype: string; url?: string; dest?: unknown }[]
    sheets.push({
      width: right - left,
      height: top - bottom,
      pieces: pieces.filter(({ text }) => text.trim() !== ''),
      // Word joiners hold marks to the words before them.
      text: set
        .map(({ str, hasEOL }) => str + (hasEOL ? '\n' : ''))
        .join('')
        .replaceAll('\u2060', ''),
      links: annotations.flatMap(({ subtype, url, dest }) => (subtype === 'Link' ? [url ?? `#${String(dest)}`] : [])),
    })
  }
  const placeOf = async (name: string) => {
    const [sheet] = (await pdf.getDestination(name)) ?? []
    return sheet ? (await pdf.getPageIndex(sheet)) + 1 : null
  }
  return { sheets, text: sheets.map(({ text }) => text).join('\n'), placeOf }
}
