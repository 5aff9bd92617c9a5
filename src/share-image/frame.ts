import { directionOf } from '../interface/typography.ts'
import { drawBlock, fitShortened } from './block.ts'
import { rectangle, type Shape, sourceMark, WIDTH } from './drawing.ts'
import { between, type Part } from './parts.ts'
import { BOTTOM, END, FOOT, FOOT_RULE, MEASURE, START, span, TOP } from './style.ts'
import type { Typeface } from './typeface.ts'

/** How much of the free space stands above: a little less than below, as the eye sees the middle. */
const ABOVE = 0.46

/** Parts below each other, in the middle of the space between the top and the bottom. */
export function stack(parts: readonly Part[], bottom = BOTTOM): Shape[] {
  const height = parts.reduce((sum, { height, gap }, index) => sum + height + (index > 0 ? gap : 0), 0)
  let y = TOP + Math.max(0, bottom - TOP - height) * ABOVE
  return parts.flatMap((part, index) => {
    if (index > 0) y += part.gap
    const shapes = part.draw(y)
    y += part.height
    return shapes
  })
}

const SIGNATURE = { size: 30, radius: 9, space: 12 }

/** Least space between what stands at the two ends of the foot. */
const APART = 60

/** The foot: where the words are from at its beginning, the newspaper's name behind its mark at its end. */
export function foot(
  text: string,
  lang: string,
  site: { name: string; lang: string },
  typefaces: readonly Typeface[],
): Shape[] {
  const { size, radius, space } = SIGNATURE
  const name = fitShortened(span(site.name, 'ink', 'name'), site.lang, typefaces, {
    sizes: [size],
    width: MEASURE / 2,
    lines: 1,
  })
  const nameWidth = name ? name.width + space : 0
  const width = nameWidth + 2 * radius
  const { left, right } = between(WIDTH - END - width, WIDTH - END, lang)
  const isMirrored = directionOf(site.lang) === 'rtl'
  const mark = sourceMark('named', isMirrored ? right - radius : left + radius, FOOT - radius, radius)
  const named = isMirrored
    ? { left, right: right - width + nameWidth }
    : { left: left + width - nameWidth + space, right }
  const origin = fitShortened(span(text, 'quiet', 'label'), lang, typefaces, {
    sizes: [27],
    width: MEASURE - width - APART,
    lines: 1,
  })
  return [
    rectangle('rule', END, FOOT_RULE, WIDTH - 2 * END, 2),
    mark,
    ...(name ? drawBlock(name, { ...named, top: FOOT - name.ascent }) : []),
    ...(origin ? drawBlock(origin, { ...between(START, START + MEASURE, lang), top: FOOT - origin.ascent }) : []),
  ]
}
