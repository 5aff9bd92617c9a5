import type { Shape } from './drawing.ts'
import { breakLines, type Line, placeLines, type SetText, type Span, setText } from './set-text.ts'
import { ELLIPSIS, firstWords, greatest, MOST_WORDS, wordCount } from './shorten.ts'
import { HANG, type Look } from './style.ts'
import type { Typeface } from './typeface.ts'

/** A text in lines of one size; all lengths in pixels. */
export interface Block {
  lines: Line[]
  size: number
  /** From the top of the first line's ink to the bottom of the last line's. */
  height: number
  /** From the top to the first baseline. */
  ascent: number
  /** From baseline to baseline. */
  leading: number
  /** Width of the widest line. */
  width: number
  /** How far the first line hangs before the others. */
  hanging: number
  rightToLeft: boolean
}

/** Where a text is to stand. */
export interface Room {
  /** Sizes that it may have, the one wished for first. */
  sizes: readonly number[]
  width: number
  height?: number
  /** Most lines. */
  lines?: number
  /** Whether a word that is wider than a line of the least size may be broken. */
  breaksWords?: boolean
}

/** Least ink of a line above and below its baseline, in ems: so lines with and without tall letters stand alike. */
const ASCENT = 0.7
const DESCENT = 0.2

/** A mark that is wider than what it may hang by so much still hangs. */
const TOLERANCE = 1.1

/**
 * The largest setting of a text that has room.
 * @returns null where there is none
 */
export function fitBlock(
  spans: readonly Span[],
  lang: string,
  typefaces: readonly Typeface[],
  room: Room,
): Block | null {
  const [first] = spans
  if (!first?.text) return null
  const [least = 1] = room.sizes.slice(-1)
  const set = setText(spans, lang, typefaces, room.breaksWords ? room.width / least : undefined)
  for (const size of room.sizes) {
    const block = setBlock(set, first.look, size, room)
    if (block) return block
  }
  return null
}

/**
 * As much of a text as has room: whole, or at its least size cut at a word's end.
 * @returns null where there is nothing to be set, or no room for a single word
 */
export function fitShortened(
  { text: whole, ...rest }: Span,
  lang: string,
  typefaces: readonly Typeface[],
  room: Room,
): Block | null {
  const text = firstWords(whole, MOST_WORDS, ELLIPSIS)
  const least = { ...room, sizes: room.sizes.slice(-1), breaksWords: true }
  return (
    fitBlock([{ text, ...rest }], lang, typefaces, room) ??
    greatest(1, wordCount(text), (count) =>
      fitBlock([{ text: firstWords(text, count, ELLIPSIS), ...rest }], lang, typefaces, least),
    )
  )
}

/** Sets a text in lines of one size; null where it has no room. */
function setBlock(set: SetText, { lineHeight, hangs }: Look, size: number, room: Room): Block | null {
  const { width, height: mostHigh = Number.POSITIVE_INFINITY, lines: mostLines = Number.POSITIVE_INFINITY } = room
  const hang = hangs ? HANG / size : 0
  const hanging = set.opening <= TOLERANCE * hang ? Math.min(set.opening, hang) : 0
  const breaks = breakLines(set, width / size, hanging)
  if (!breaks || breaks.length > mostLines) return null
  const leading = Math.round(size * lineHeight(size) * set.leading)
  const between = (breaks.length - 1) * leading
  if (between > mostHigh) return null
  const lines = placeLines(set, breaks)
  const ascent = Math.max(ASCENT, lines[0]?.above ?? 0) * size
  const descent = Math.max(DESCENT, lines.at(-1)?.below ?? 0) * size
  const height = ascent + between + descent
  if (height > mostHigh) return null
  return {
    lines,
    size,
    height,
    ascent,
    leading,
    width: Math.max(...lines.map((line) => line.width)) * size,
    hanging: hanging * size,
    rightToLeft: set.rightToLeft,
  }
}

/** Outlines of a block whose lines begin at the edge that its language begins at. */
export function drawBlock(block: Block, { left, right, top }: { left: number; right: number; top: number }): Shape[] {
  const { lines, size, rightToLeft } = block
  return lines.flatMap((line, index) => {
    const hanging = index === 0 ? block.hanging : 0
    const start = rightToLeft ? right + hanging - line.width * size : left - hanging - line.blank * size
    const baseline = top + block.ascent + index * block.leading
    return line.glyphs.flatMap(({ glyph, typeface, cut, ink, x }): Shape[] => {
      const path = typeface.outlineOf(glyph.id, cut)
      const scale = size / typeface.unitsPerEm
      const at = { x: start + (x + glyph.x) * size, y: baseline - glyph.y * size }
      return path ? [{ ink, path, ...at, scaleX: scale, scaleY: -scale }] : []
    })
  })
}
