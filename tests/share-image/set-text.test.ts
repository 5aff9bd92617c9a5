import { describe, expect, test } from 'vitest'
import { breakLines, placeLines, type Span, setText } from '../../src/share-image/set-text.ts'
import { span } from '../../src/share-image/style.ts'
import { ours } from './our-typefaces.ts'

/** Lines of a text as wide as given, in ems. */
function linesOf(spans: readonly Span[], lang: string, width: number) {
  const set = setText(spans, lang, ours)
  const breaks = breakLines(set, width)
  if (!breaks) throw new Error('a word is wider than a line')
  return placeLines(set, breaks)
}

const words = (text: string) => [span(text, 'said', 'words')]

describe('lines', () => {
  const text = 'The council voted by the narrowest of margins to build the bridge over the sound'

  test('are no wider than their measure, and nearly alike', () => {
    const lines = linesOf(words(text), 'en', 20)
    const widths = lines.map(({ width }) => width)
    expect(Math.max(...widths)).toBeLessThanOrEqual(20.05)
    expect(Math.min(...widths)).toBeGreaterThan(0.7 * Math.max(...widths))
  })

  test('are as few as fit', () => {
    expect(linesOf(words(text), 'en', 100)).toHaveLength(1)
    const whole = linesOf(words(text), 'en', 100)[0]?.width ?? 0
    expect(linesOf(words(text), 'en', whole / 2 + 3)).toHaveLength(2)
  })

  test('cannot be set where a word is wider, unless words may be broken', () => {
    const word = words('Donaudampfschifffahrtsgesellschaft')
    expect(breakLines(setText(word, 'de', ours), 5)).toBeNull()
    expect(breakLines(setText(word, 'de', ours, 5), 5)?.length).toBeGreaterThan(1)
  })

  test('are kerned across a change of ink, and each letter has its own', () => {
    const [apart] = linesOf([span('T', 'ink', 'words'), span('o', 'said', 'words')], 'en', 20)
    const [together] = linesOf(words('To'), 'en', 20)
    expect(apart?.width).toBe(together?.width)
    expect(apart?.glyphs.map(({ ink }) => ink)).toEqual(['ink', 'said'])
  })
})

describe('right to left', () => {
  test('the first word stands at the right, and Latin words and figures keep their own direction', () => {
    const text = 'فريق NATO في 2024'
    const [line] = linesOf(words(text), 'ar', 50)
    const latin = ours[0]
    const cut = span('', 'ink', 'words').look.cut
    const idOf = (letter: string) => latin?.shape(letter, cut, { rightToLeft: false, lang: 'ar' })[0]?.id
    const seen = (line?.glyphs ?? [])
      .filter(({ typeface }) => typeface === latin)
      .map(({ glyph }) => [...'NATO2024'].find((letter) => idOf(letter) === glyph.id))
    expect(seen.join('')).toBe('2024NATO')
  })

  test('letters are joined', () => {
    const [joined] = linesOf(words('بب'), 'ar', 50)
    const [single] = linesOf(words('ب'), 'ar', 50)
    const ids = (line: typeof joined) => line?.glyphs.map(({ glyph }) => glyph.id) ?? []
    expect(ids(joined)).not.toEqual([...ids(single), ...ids(single)])
  })

  test('a text without such letters runs as its own script does', () => {
    const [line] = linesOf(words('5 b'), 'ar', 50)
    const [same] = linesOf(words('5 b'), 'en', 50)
    expect(line?.glyphs.map(({ glyph }) => glyph.id)).toEqual(same?.glyphs.map(({ glyph }) => glyph.id))
  })
})

test('all of the opening marks may hang', () => {
  const openingOf = (text: string, lang: string) => setText(words(text), lang, ours).opening
  expect(openingOf('“No.”', 'en')).toBeGreaterThan(0.3)
  expect(openingOf('« Non »', 'fr')).toBeGreaterThan(openingOf('«No»', 'es'))
  expect(openingOf('No', 'en')).toBe(0)
})
