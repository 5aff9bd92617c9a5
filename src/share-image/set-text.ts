import bidiFactory from 'bidi-js'
import { directionOf } from '../interface/typography.ts'
import { type FontRun, fontRuns } from './letters.ts'
import { graphemeBreaks, lineBreaks } from './line-breaks.ts'
import type { Look } from './style.ts'
import type { Cut, Glyph, Typeface } from './typeface.ts'

/** The colours of the newspaper, by what they mean. */
export type Ink = 'paper' | 'ink' | 'quiet' | 'rule' | 'said'

/** Words in one ink and one look. */
export interface Span {
  text: string
  ink: Ink
  look: Look
}

/** A text that is ready to be broken into lines of any size: all lengths in ems. */
export interface SetText {
  text: string
  /** The ink of each character. */
  inks: Ink[]
  lang: string
  rightToLeft: boolean
  runs: StyledRun[]
  pieces: Piece[]
  /** Width of the marks that open the text, which may hang before its edge. */
  opening: number
  /** Distance of lines, as a multiple of what Latin letters need. */
  leading: number
}

interface StyledRun extends FontRun {
  cut: Cut
  /** Level of embedding after the Unicode Bidirectional Algorithm; odd ones run from right to left. */
  level: number
}

/** What stays together on a line, and the space that parts it from the next. */
interface Piece {
  start: number
  end: number
  /** Where the next begins. */
  next: number
  width: number
  /** Width of the space between the two. */
  space: number
}

export interface PlacedGlyph {
  glyph: Glyph
  typeface: Typeface
  cut: Cut
  ink: Ink
  /** From the left end of the line. */
  x: number
}

export interface Line {
  glyphs: PlacedGlyph[]
  width: number
  /** How far its ink reaches above and below its baseline. */
  above: number
  below: number
  /** Blank in its first sign, which is not seen as part of it. */
  blank: number
}

const bidi = bidiFactory()

const RIGHT_TO_LEFT_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Opening marks of Chinese and Japanese, which are drawn at the end of a square: at the head of a line the rest goes. */
const SQUARE_MARK = /^[「『（〈《【〔［｛〖〘“‘]/u
const SQUARE_BLANK = 0.3

const OPENING_MARKS = /^(?:[«»„“‘"'‚‹›]+[\s\u00a0\u202f]?)/u

/**
 * Shapes a text and finds where its lines may end.
 * @param widest width of a line, in ems, where words that are wider than that may be broken anywhere
 */
export function setText(
  spans: readonly Span[],
  lang: string,
  typefaces: readonly Typeface[],
  widest = Number.POSITIVE_INFINITY,
): SetText {
  const text = spans.map((span) => span.text).join('')
  const direction = directionOf(lang)
  const runs = styledRuns(spans, text, direction, typefaces)
  const inks = spans.flatMap(({ text, ink }) => Array.from({ length: text.length }, () => ink))
  const set = { text, inks, lang, rightToLeft: direction === 'rtl', runs }
  const pieces = piecesBetween(set, lineBreaks(text), 0, text.length).flatMap((piece) => {
    if (piece.width <= widest) return [piece]
    const within = graphemeBreaks(text.slice(piece.start, piece.end)).map((offset) => piece.start + offset)
    return piecesBetween(set, within, piece.start, piece.next)
  })
  const opening = widthOf(set, 0, OPENING_MARKS.exec(text)?.[0].length ?? 0)
  return { ...set, pieces, opening, leading: Math.max(1, ...runs.map(({ typeface }) => typeface.leading)) }
}

function piecesBetween(set: Shaped, breaks: readonly number[], from: number, to: number): Piece[] {
  return [from, ...breaks].map((start, index) => {
    const next = breaks[index] ?? to
    const end = start + set.text.slice(start, next).trimEnd().length
    return { start, end, next, width: widthOf(set, start, end), space: widthOf(set, end, next) }
  })
}

/** Runs of one font, one cut and one direction; ink does not part them, so that letters are kerned across it. */
function styledRuns(
  spans: readonly Span[],
  text: string,
  direction: 'ltr' | 'rtl',
  typefaces: readonly Typeface[],
): StyledRun[] {
  // A text without a letter of such a script, as a word of another language, runs as that does.
  const { levels } = bidi.getEmbeddingLevels(text, RIGHT_TO_LEFT_LETTER.test(text) ? direction : 'ltr')
  const fonts = fontRuns(text, typefaces)
  const runs: StyledRun[] = []
  let spanStart = 0
  for (const span of spans) {
    const spanEnd = spanStart + span.text.length
    for (const { start, end, typeface } of fonts) {
      for (let at = Math.max(start, spanStart); at < Math.min(end, spanEnd); ) {
        const level = levels[at] ?? 0
        let to = at + 1
        while (to < Math.min(end, spanEnd) && levels[to] === level) to++
        const last = runs.at(-1)
        const goesOn = last?.typeface === typeface && last.cut === span.look.cut && last.level === level
        if (goesOn) last.end = to
        else runs.push({ start: at, end: to, typeface, cut: span.look.cut, level })
        at = to
      }
    }
    spanStart = spanEnd
  }
  return runs
}

type Shaped = Pick<SetText, 'text' | 'lang' | 'runs'>

/** The parts of runs that lie within a range, shaped. */
function shapeRange({ text, lang, runs }: Shaped, from: number, to: number) {
  return runs.flatMap((run) => {
    const start = Math.max(run.start, from)
    const end = Math.min(run.end, to)
    if (start >= end) return []
    const rightToLeft = run.level % 2 === 1
    return [{ ...run, start, glyphs: run.typeface.shape(text.slice(start, end), run.cut, { rightToLeft, lang }) }]
  })
}

const advanceOf = (glyphs: readonly Glyph[]) => glyphs.reduce((sum, { advance }) => sum + advance, 0)

const widthOf = (set: Shaped, from: number, to: number) =>
  shapeRange(set, from, to).reduce((sum, { glyphs }) => sum + advanceOf(glyphs), 0)

/** The first and the last piece of each line. */
type Breaks = readonly (readonly [number, number])[]

/**
 * Breaks a text into as few lines as fit, and evens them out.
 * @param width of the lines, in ems
 * @param hanging how much of the opening marks stands before the edge, in ems
 * @returns null where a piece is wider than a line
 */
export function breakLines(set: SetText, width: number, hanging = 0): Breaks | null {
  const widths = set.pieces.map((piece, index) => (index === 0 ? piece.width - hanging : piece.width))
  const widest = Math.max(...widths)
  if (widest > width) return null
  const fill = (limit: number) => {
    const lines: [number, number][] = []
    let used = 0
    for (const [index, piece] of widths.entries()) {
      const line = lines.at(-1)
      const space = set.pieces[index - 1]?.space ?? 0
      if (line && used + space + piece <= limit) {
        line[1] = index
        used += space + piece
      } else {
        lines.push([index, index])
        used = piece
      }
    }
    return lines
  }
  const fewest = fill(width)
  // The narrowest measure that needs no further line: its lines are nearly alike.
  let [low, high] = [widest, width]
  while (high - low > 0.05) {
    const middle = (low + high) / 2
    if (fill(middle).length > fewest.length) low = middle
    else high = middle
  }
  return fill(high)
}

/** Shapes each line as a whole and puts its runs in the order in which they are seen. */
export function placeLines(set: SetText, breaks: Breaks): Line[] {
  return breaks.map(([first, last]) => {
    const start = set.pieces[first]?.start ?? 0
    const runs = shapeRange(set, start, set.pieces[last]?.end ?? 0)
    const glyphs: PlacedGlyph[] = []
    let x = 0
    let [above, below] = [0, 0]
    for (const run of inVisualOrder(runs)) {
      for (const glyph of run.glyphs) {
        const { typeface, cut } = run
        glyphs.push({ glyph, typeface, cut, ink: set.inks[run.start + glyph.offset] ?? 'ink', x })
        const height = typeface.inkOf(glyph.id, cut)
        above = Math.max(above, height.above + glyph.y)
        below = Math.max(below, height.below - glyph.y)
        x += glyph.advance
      }
    }
    const [head] = glyphs
    const left = head && SQUARE_MARK.test(set.text.slice(start)) ? head.typeface.inkOf(head.glyph.id, head.cut).left : 0
    return { glyphs, width: x, above, below, blank: left > SQUARE_BLANK ? left : 0 }
  })
}

/** Rule L2 of the Unicode Bidirectional Algorithm, for whole runs. */
function inVisualOrder<T extends { level: number }>(runs: readonly T[]): T[] {
  const ordered = [...runs]
  const highest = Math.max(0, ...runs.map(({ level }) => level))
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start
      while ((ordered[end]?.level ?? -1) >= level) end++
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse())
      start = end
    }
  }
  return ordered
}
