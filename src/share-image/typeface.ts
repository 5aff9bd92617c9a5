import { Blob, Buffer, Direction, Face, Feature, Font, shape, Variation } from 'harfbuzzjs'

/** Where a text stands on the axes of a variable font; axes that a font lacks are passed over. */
export interface Cut {
  weight: number
  opticalSize: number
}

/** A glyph where shaping put it. All lengths are in ems, y grows upwards. */
export interface Glyph {
  id: number
  /** Offset, within the shaped text, of the first character that it stands for. */
  offset: number
  /** How far the pen moves on. */
  advance: number
  /** Where the glyph is drawn, seen from the pen. */
  x: number
  y: number
}

/** Where the ink of a glyph lies, seen from its place on the baseline, in ems. */
export interface InkBox {
  above: number
  below: number
  /** Blank before it. */
  left: number
}

/** One font, opened. */
export interface Typeface {
  name: string
  /** Distance of lines, as a multiple of what Latin letters need. */
  leading: number
  /** Units of outlines in an em, after the letters were made as large as Latin ones look. */
  unitsPerEm: number
  /** Whether it can draw a character. */
  has: (codePoint: number) => boolean
  /** Glyphs of a text of one direction, from left to right. */
  shape: (text: string, cut: Cut, how: { rightToLeft: boolean; lang: string }) => Glyph[]
  /** SVG path data of a glyph, in font units, y upwards. */
  outlineOf: (glyph: number, cut: Cut) => string
  inkOf: (glyph: number, cut: Cut) => InkBox
}

/** Characters that are never drawn: joiners, marks of direction, variation selectors. */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{Zs}]$/u

/** What shaping does beyond what scripts require. */
const FEATURES = ['kern', 'liga', 'calt'].map((tag) => new Feature(tag))

/** How the letters of a font are fitted to Latin ones. */
export interface Fitting {
  /** How much larger they are set. */
  scale?: number
  /** How much more distance their lines need. */
  leading?: number
}

/** Most things of one kind that are remembered; whole newspapers need fewer letters, but not fewer words. */
const MOST_REMEMBERED = 10_000

/** Remembers what was made: fitting a text asks for the same words and letters over and over. */
function remembering<T>() {
  const known = new Map<string, T>()
  return (key: string, make: () => T): T => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make()
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(key, made)
    return made
  }
}

/**
 * Opens a TrueType or OpenType font.
 * @returns null where the bytes are no such font
 */
export function openTypeface(
  name: string,
  bytes: Uint8Array,
  { scale = 1, leading = 1 }: Fitting = {},
): Typeface | null {
  const face = new Face(new Blob(bytes))
  const characters = new Set(face.collectUnicodes())
  if (characters.size === 0) return null
  const unitsPerEm = face.upem / scale
  const axes = face.getAxisInfos()
  const fonts = remembering<Font>()
  const shapes = remembering<Glyph[]>()
  const outlines = remembering<string>()
  const inks = remembering<InkBox>()

  const keyOf = ({ weight, opticalSize }: Cut) => `${weight} ${opticalSize}`
  const fontFor = (cut: Cut) =>
    fonts(keyOf(cut), () => {
      const font = new Font(face)
      const wanted = { wght: cut.weight, opsz: cut.opticalSize }
      const variations = Object.entries(wanted).flatMap(([tag, value]) => {
        const axis = axes[tag]
        return axis ? [new Variation(tag, Math.min(Math.max(value, axis.min), axis.max))] : []
      })
      if (variations.length > 0) font.setVariations(variations)
      return font
    })

  return {
    name,
    leading,
    unitsPerEm,
    has: (codePoint) => characters.has(codePoint) || INVISIBLE.test(String.fromCodePoint(codePoint)),
    shape: (text, cut, { rightToLeft, lang }) =>
      shapes(`${keyOf(cut)} ${rightToLeft} ${lang} ${text}`, () => {
        const buffer = new Buffer()
        buffer.addText(text)
        buffer.setDirection(rightToLeft ? Direction.RTL : Direction.LTR)
        buffer.setLanguage(lang)
        buffer.guessSegmentProperties()
        shape(fontFor(cut), buffer, FEATURES)
        const glyphs = buffer.getGlyphInfosAndPositions()
        return glyphs.map(({ codepoint, cluster, xAdvance = 0, xOffset = 0, yOffset = 0 }) => ({
          id: codepoint,
          offset: cluster,
          advance: xAdvance / unitsPerEm,
          x: xOffset / unitsPerEm,
          y: yOffset / unitsPerEm,
        }))
      }),
    outlineOf: (glyph, cut) =>
      outlines(`${keyOf(cut)} ${glyph}`, () => {
        const outline = fontFor(cut).glyphToPath(glyph)
        return outline.replace(/-?\d+\.\d+/g, (value) => Number(value).toFixed(1))
      }),
    inkOf: (glyph, cut) =>
      inks(`${keyOf(cut)} ${glyph}`, () => {
        const ink = fontFor(cut).glyphExtents(glyph)
        if (!ink || ink.height === 0) return { above: 0, below: 0, left: 0 }
        const below = -(ink.yBearing + ink.height) / unitsPerEm
        return { above: ink.yBearing / unitsPerEm, below, left: ink.xBearing / unitsPerEm }
      }),
  }
}
