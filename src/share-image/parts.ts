import { directionOf } from '../interface/typography.ts'
import { type Block, drawBlock, fitShortened } from './block.ts'
import { type Shape, sourceMark, WIDTH } from './drawing.ts'
import type { Fact, Sourced } from './share-image.ts'
import { HANG, MARK_AT, MEASURE, SAFE, START, span } from './style.ts'
import type { Typeface } from './typeface.ts'

/** A part of an image: how high it is, and how it is drawn from its top on. */
export interface Part {
  height: number
  /** Space between it and the part before. */
  gap: number
  draw: (top: number) => Shape[]
}

/** How far above the baseline a mark has its middle, in ems. */
const MARK_HEIGHT = 0.32

/** A place so far from the side at which a language begins. */
export const pointAt = (from: number, lang: string) => (directionOf(lang) === 'rtl' ? WIDTH - from : from)

/** The space between two distances from the side at which a language begins. */
export function between(from: number, to: number, lang: string) {
  const [left, right] = [pointAt(from, lang), pointAt(to, lang)].sort((a, b) => a - b)
  return { left: left ?? 0, right: right ?? WIDTH }
}

/** A block as a part, with the mark of its speaker before its first line. */
export function blockPart(
  block: Block,
  lang: string,
  { gap = 0, mark, indent = 0 }: { gap?: number; mark?: Sourced; indent?: number },
): Part {
  const start = START + indent
  const edges = between(start, START + MEASURE, lang)
  const radius = Math.min(0.31 * block.size, 0.23 * (HANG + indent))
  const markX = pointAt(start - MARK_AT - indent / 2, lang)
  const draw = (top: number) => {
    const markY = top + block.ascent - MARK_HEIGHT * block.size
    return [...(mark ? [sourceMark(mark, markX, markY, radius)] : []), ...drawBlock(block, { ...edges, top })]
  }
  return { height: block.height, gap, draw }
}

/** A mark alone, for a newspaper whose name cannot be drawn. */
export function markPart(mark: Sourced, lang: string): Part {
  const radius = HANG / 2
  const draw = (top: number) => [sourceMark(mark, pointAt(SAFE + radius, lang), top + radius, radius)]
  return { height: 2 * radius, gap: 0, draw }
}

const FACT = { size: 30, space: 34, mark: 28, leading: 44 }

/** Facts behind their marks, as many in a row as have room. */
export function factsPart(
  facts: readonly Fact[],
  lang: string,
  typefaces: readonly Typeface[],
  gap: number,
): Part | null {
  const placed: { block: Block; mark: Sourced | null; x: number; row: number }[] = []
  let [x, row] = [0, 0]
  for (const { text, mark } of facts) {
    const indent = mark ? FACT.mark : 0
    const room = { sizes: [FACT.size], width: MEASURE - indent, lines: 1 }
    const block = fitShortened(span(text, 'quiet', 'label'), lang, typefaces, room)
    if (!block) continue
    if (x > 0 && x + indent + block.width > MEASURE) {
      row++
      x = 0
    }
    placed.push({ block, mark, x, row })
    x += indent + block.width + FACT.space
  }
  const draw = (top: number) =>
    placed.flatMap(({ block, mark, x, row }) => {
      const blockTop = top + row * FACT.leading
      const markY = blockTop + block.ascent - MARK_HEIGHT * FACT.size
      const start = START + x + (mark ? FACT.mark : 0)
      return [
        ...(mark ? [sourceMark(mark, pointAt(START + x + 10, lang), markY, 9)] : []),
        ...drawBlock(block, { ...between(start, start + block.width, lang), top: blockTop }),
      ]
    })
  return placed[0] ? { height: placed[0].block.height + row * FACT.leading, gap, draw } : null
}
