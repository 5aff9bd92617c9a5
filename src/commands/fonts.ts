/**
 * Makes the fonts in `src/fonts` from the full ones, one file a script. Web fonts: one optical size, the weights in
 * use. Outlines for share images: the weights and optical sizes in use, every character, no compression.
 * Run it again when a character or a weight is missing; what it writes is kept with the code.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import subsetFont from 'subset-font'

const FULL = new URL('../../node_modules/@fontsource-variable/', import.meta.url)
const TARGET = new URL('../fonts/', import.meta.url)
const OUTLINES = new URL('outlines/', TARGET)

/**
 * First and last code point of each range that a file serves. The ranges in `fonts.css` may be wider: a sign that no
 * file holds is set in the next font.
 */
const SCRIPTS = {
  latin: {
    from: 'latin',
    ranges: [
      [0x20, 0x7e],
      [0xa0, 0xa1],
      [0xa3, 0xa3],
      [0xa5, 0xa5],
      [0xa7, 0xa7],
      [0xa9, 0xab],
      [0xae, 0xae],
      [0xb0, 0xb3],
      [0xb7, 0xb7],
      [0xba, 0xbb],
      [0xbd, 0xbd],
      [0xbf, 0xff],
      [0x152, 0x153],
      [0x2010, 0x2014],
      [0x2018, 0x201e],
      [0x2022, 0x2022],
      [0x2026, 0x2026],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
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

/** What shaping needs; figures and fractions of other forms are left out. */
const SHAPING = 'calt ccmp curs fina init isol kern liga locl mark medi mkmk rlig rvrn'.split(' ')

for (const [script, { from, ranges }] of Object.entries(SCRIPTS)) {
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  for (const [style, variationAxes] of Object.entries(STYLES)) {
    const full = readFileSync(new URL(`literata/files/literata-${from}-opsz-${style}.woff2`, FULL))
    const options = { variationAxes, keepFeatures: SHAPING, noHinting: true }
    const subset = await subsetFont(full, characters.join(''), { targetFormat: 'woff2', ...options })
    const name = `literata-${script}${style === 'italic' ? '-italic' : ''}.woff2`
    writeFileSync(new URL(name, TARGET), subset)
    console.log(`${name} ${subset.length} bytes`)
  }
}

/** What share images are set in: the file that holds it, and the axes kept. */
const LITERATA_AXES = { wght: { min: 400, max: 600 }, opsz: { min: 14, max: 40 } }
const OTHER_AXES = { wght: { min: 400, max: 600 } }
const OUTLINE_FONTS = {
  'literata-latin': { from: 'literata/files/literata-latin-opsz-normal', axes: LITERATA_AXES },
  'literata-latin-extended': { from: 'literata/files/literata-latin-ext-opsz-normal', axes: LITERATA_AXES },
  'literata-vietnamese': { from: 'literata/files/literata-vietnamese-opsz-normal', axes: LITERATA_AXES },
  'literata-cyrillic': { from: 'literata/files/literata-cyrillic-opsz-normal', axes: LITERATA_AXES },
  'literata-cyrillic-extended': { from: 'literata/files/literata-cyrillic-ext-opsz-normal', axes: LITERATA_AXES },
  'literata-greek': { from: 'literata/files/literata-greek-opsz-normal', axes: LITERATA_AXES },
  'literata-greek-extended': { from: 'literata/files/literata-greek-ext-opsz-normal', axes: LITERATA_AXES },
  'noto-naskh-arabic': { from: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal', axes: OTHER_AXES },
  'noto-serif-hebrew': { from: 'noto-serif-hebrew/files/noto-serif-hebrew-hebrew-wght-normal', axes: OTHER_AXES },
}

/** Forms of Arabic letters that shaping chooses, all but the phrases in one sign that people do write. */
const isPresentationForm = (code: number) => code >= 0xfb50 && code <= 0xfeff && (code < 0xfdf2 || code > 0xfdfd)

/** All that a font has, but for what nobody writes. */
const EVERY_CHARACTER = Array.from({ length: 0xffff }, (_, code) => code)
  .filter((code) => code >= 0x20 && (code < 0xd800 || code > 0xdfff) && !isPresentationForm(code))
  .map((code) => String.fromCodePoint(code))
  .join('')

mkdirSync(OUTLINES, { recursive: true })
for (const [name, { from, axes }] of Object.entries(OUTLINE_FONTS)) {
  const full = readFileSync(new URL(`${from}.woff2`, FULL))
  const options = { targetFormat: 'truetype', variationAxes: axes, keepFeatures: SHAPING, noHinting: true } as const
  const outlines = await subsetFont(full, EVERY_CHARACTER, options)
  writeFileSync(new URL(`${name}.ttf`, OUTLINES), outlines)
  console.log(`${name}.ttf ${outlines.length} bytes`)
}
