import type { Typeface } from './typeface.ts'

/** Characters as readers count them: a letter with all that is set upon it. */
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export const graphemesOf = (text: string): string[] =>
  // Plain Latin text needs no rules, which take thirty times as long.
  /^[ -~]*$/.test(text) ? text.split('') : [...graphemes.segment(text)].map(({ segment }) => segment)

/** What may stand for a character that a font lacks and loses nothing by it. */
const STAND_INS: Record<string, string> = { '‐': '-', '‑': '-', '‒': '–', '―': '—', '−': '–', ʼ: '’', ʹ: '’', '′': '’' }

const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u

/** A part of a text that one font draws. */
export interface FontRun {
  start: number
  end: number
  typeface: Typeface
}

/** A text as far as the fonts can draw it. */
export interface Drawable {
  /** Null where a letter or a figure is missing: words are drawn whole or not at all. */
  text: string | null
  /** Letters and figures that no font has. */
  missing: string[]
}

/**
 * Prepares a text for drawing: composed letters, single spaces, nothing that is not seen. Signs and pictures that no
 * font has are replaced by `omitted`.
 */
export function drawable(text: string, typefaces: readonly Typeface[], omitted = ''): Drawable {
  const missing = new Set<string>()
  let drawn = ''
  // Soft hyphens and what Unicode calls controls are not seen.
  for (const grapheme of graphemesOf(text.normalize('NFC').replace(/\u00ad|(?!\s)\p{Cc}/gu, ''))) {
    const standIn = STAND_INS[grapheme]
    if (typefaceOf(grapheme, typefaces)) drawn += grapheme
    else if (standIn && typefaceOf(standIn, typefaces)) drawn += standIn
    else if (LETTER_OR_FIGURE.test(grapheme)) missing.add(grapheme)
    else drawn += omitted
  }
  const spaced = drawn.replace(/[^\S\u00a0\u202f\u2007]+/gu, ' ').trim()
  return { text: missing.size > 0 ? null : spaced, missing: [...missing] }
}

/**
 * Parts a text by fonts. Letters and figures are drawn by the first font that has them; what stands between them, by
 * the font of its neighbours as far as that has it, so that marks fit the words that they belong to.
 */
export function fontRuns(text: string, typefaces: readonly Typeface[]): FontRun[] {
  const parts = graphemesOf(text).map((grapheme) => ({
    grapheme,
    typeface: LETTER_OR_FIGURE.test(grapheme) ? typefaceOf(grapheme, typefaces) : undefined,
  }))
  let before: Typeface | undefined
  for (const [index, part] of parts.entries()) {
    if (!part.typeface) {
      const after = parts.slice(index).find(({ typeface }) => typeface)?.typeface
      const neighbours = [before, after].flatMap((typeface) => typeface ?? [])
      part.typeface = typefaceOf(part.grapheme, neighbours) ?? typefaceOf(part.grapheme, typefaces)
    }
    before = part.typeface ?? before
  }
  const runs: FontRun[] = []
  let start = 0
  for (const { grapheme, typeface } of parts) {
    const end = start + grapheme.length
    const last = runs.at(-1)
    if (last && (!typeface || last.typeface === typeface)) last.end = end
    else if (typeface) runs.push({ start, end, typeface })
    start = end
  }
  return runs
}

/** The first font that has all characters of a grapheme. */
function typefaceOf(grapheme: string, typefaces: readonly Typeface[]): Typeface | undefined {
  const codePoints = [...grapheme].map((character) => character.codePointAt(0) ?? 0)
  return typefaces.find(({ has }) => codePoints.every(has))
}
