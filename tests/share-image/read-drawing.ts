import type { Shape } from '../../src/share-image/drawing.ts'
import type { Ink } from '../../src/share-image/set-text.ts'
import { span } from '../../src/share-image/style.ts'
import { ours } from './our-typefaces.ts'

/** What a reader sees in one line of a drawing, without its spaces. */
export interface SeenLine {
  text: string
  /** What of it is in an ink. */
  in: (ink: Ink) => string
  baseline: number
  left: number
}

const CHARACTERS = [...Array.from({ length: 0x17f }, (_, code) => String.fromCharCode(code + 1)), ...'“”‘’„«»…–—']
const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl', 'fj', 'Th']

/** What each outline stands for. */
const meanings = new Map<string, string>()
for (const look of ['words', 'headline', 'text', 'label', 'name'] as const) {
  const { cut } = span('', 'ink', look).look
  for (const text of [...CHARACTERS, ...LIGATURES]) {
    for (const typeface of ours) {
      if (![...text].every((character) => typeface.has(character.codePointAt(0) ?? 0))) continue
      const glyphs = typeface.shape(text, cut, { rightToLeft: false, lang: 'en' })
      const path = glyphs.length === 1 && glyphs[0] ? typeface.outlineOf(glyphs[0].id, cut) : ''
      if (path && !meanings.has(path)) meanings.set(path, text)
    }
  }
}

/** Reads a drawing as one reads an image: letters by their outlines, lines from top to bottom. */
export function readDrawing(shapes: readonly Shape[]): SeenLine[] {
  const lines = new Map<number, { x: number; text: string; ink: Ink }[]>()
  for (const { path, x, y, ink } of shapes) {
    const text = meanings.get(path)
    const baseline = Math.round(y)
    if (text) lines.set(baseline, [...(lines.get(baseline) ?? []), { x, text, ink }])
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([baseline, letters]) => {
      const inOrder = letters.sort((a, b) => a.x - b.x)
      const join = (some: typeof letters) => some.map(({ text }) => text).join('')
      return {
        text: join(inOrder),
        in: (ink) => join(inOrder.filter((letter) => letter.ink === ink)),
        baseline,
        left: inOrder[0]?.x ?? 0,
      }
    })
}

export const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** All that is drawn in an ink, line after line. */
export const allIn = (shapes: readonly Shape[], ink: Ink) =>
  readDrawing(shapes)
    .map((line) => line.in(ink))
    .join('')
