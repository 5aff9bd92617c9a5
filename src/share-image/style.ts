import { WIDTH } from './drawing.ts'
import type { Ink, Span } from './set-text.ts'
import type { Cut } from './typeface.ts'

/*
 * The face of share images: where things stand, how large and how bold they are. Lengths are in pixels of an image
 * that is 1200 wide and often shown at 400: type below 26 is not read there.
 */

/** Nothing that matters comes nearer to the edges: places that show images cut them and lay labels over them. */
export const SAFE = 60

/** Margin at which lines begin; marks and opening quotation marks hang before it. */
export const START = 124

/** Margin before which lines end. */
export const END = 68

/** Greatest width of a line. */
export const MEASURE = WIDTH - START - END

/** How far something may hang before the lines. */
export const HANG = START - SAFE

/** Where the marks of speakers hang, seen from where the lines begin. */
export const MARK_AT = 36

/** The words stand between the top and the bottom. */
export const TOP = 62
export const BOTTOM = 488

/** The rule above the foot, and the baseline of what stands in it. */
export const FOOT_RULE = 520
export const FOOT = 560

/** How a text looks, whatever its size. */
export interface Look {
  cut: Cut
  /** Distance of lines in ems: the larger, the closer. */
  lineHeight: (size: number) => number
  /** Whether opening quotation marks hang before the lines. */
  hangs?: boolean
}

/** Large words are finer, small ones sturdier. */
const LOOKS = {
  words: { cut: { weight: 440, opticalSize: 36 }, lineHeight: (size) => 1.3 - size / 800, hangs: true },
  headline: { cut: { weight: 520, opticalSize: 36 }, lineHeight: (size) => 1.2 - size / 1000, hangs: true },
  text: { cut: { weight: 400, opticalSize: 22 }, lineHeight: () => 1.32 },
  label: { cut: { weight: 420, opticalSize: 16 }, lineHeight: () => 1.25 },
  name: { cut: { weight: 600, opticalSize: 18 }, lineHeight: () => 1.25 },
} satisfies Record<string, Look>

export const span = (text: string, ink: Ink, look: keyof typeof LOOKS): Span => ({ text, ink, look: LOOKS[look] })

/** Sizes of type, few and each a clear step from the next. */
const SCALE = [128, 112, 100, 90, 80, 72, 64, 58, 52, 47, 42, 38, 34, 30, 27]

/** The steps between two sizes, the largest first. */
export const sizes = (most: number, least: number) => SCALE.filter((size) => size <= most && size >= least)
