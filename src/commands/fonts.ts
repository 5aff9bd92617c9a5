/**
 * Makes the web fonts in `src/fonts` from the full ones: one optical size, the weights in use, one file a script.
 * Run it again when a character or a weight is missing; what it writes is kept with the code.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const FULL = new URL('../../node_modules/@fontsource-variable/literata/files/', import.meta.url)
const TARGET = new URL('../fonts/', import.meta.url)

/** First and last code point of each range that a file serves; `fonts.css` says the same as `unicode-range`. */
const SCRIPTS = {
  latin: {
    from: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xff],
      [0x152, 0x153],
      [0x2010, 0x2015],
      [0x2018, 0x201e],
      [0x2022, 0x2026],
      [0x2032, 0x203a],
      [0x20ac, 0x20ac],
      [0x2212, 0x2212],
    ],
  },
  'latin-extended': {
    from: 'latin-ext',
    ranges: [
      [0x100, 0x151],
      [0x154, 0x17f],
      [0x218, 0x21b],
      [0x1e80, 0x1ef9],
    ],
  },
  cyrillic: {
    from: 'cyrillic',
    ranges: [
      [0x401, 0x45f],
      [0x490, 0x491],
      [0x2116, 0x2116],
    ],
  },
} as const

const STYLES = {
  normal: { wght: { min: 400, max: 600 }, opsz: 22 },
  italic: { wght: 400, opsz: 20 },
}

for (const [script, { from, ranges }] of Object.entries(SCRIPTS)) {
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  for (const [style, variationAxes] of Object.entries(STYLES)) {
    const full = readFileSync(new URL(`literata-${from}-opsz-${style}.woff2`, FULL))
    const subset = await subsetFont(full, characters.join(''), { targetFormat: 'woff2', variationAxes })
    const name = `literata-${script}${style === 'italic' ? '-italic' : ''}.woff2`
    writeFileSync(new URL(name, TARGET), subset)
    console.log(`${name} ${subset.length} bytes`)
  }
}
