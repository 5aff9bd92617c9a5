import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { compose } from '../../src/share-image/compose.ts'
import { drawableImage } from '../../src/share-image/drawable-image.ts'
import { HEIGHT, type Shape, toSvg, WIDTH } from '../../src/share-image/drawing.ts'
import type { ShareImage, ShownSpeaker } from '../../src/share-image/share-image.ts'
import { SAFE } from '../../src/share-image/style.ts'
import { ada, quotationImage, site } from './images.ts'
import { ours } from './our-typefaces.ts'
import { allIn, readDrawing, withoutSpaces } from './read-drawing.ts'

const draw = (image: ShareImage) => compose(drawableImage(image, ours).image, ours)

const LONG =
  'We have waited for the bridge as long as anyone here can remember, and when it opens we shall cross it once, ' +
  'slowly, look at the water that we used to row across, and then go home and talk about something else. '

describe('a quotation', () => {
  test('is drawn in red between the marks of its language, with its speaker, headline and newspaper', () => {
    const shapes = draw(quotationImage('Nein, nie.', { lang: 'de' }))
    expect(allIn(shapes, 'said')).toBe('„Nein,nie.“')
    expect(allIn(shapes, 'ink')).toBe('AdaMoorTheLantern')
    expect(allIn(shapes, 'quiet')).toBe(',harbourmasterThebridgeopens')
  })

  test('that is a fragment stands in its sentence, and only the words are red', () => {
    const shapes = draw(quotationImage('the realities', { before: 'Talks begin with ', after: ', he said.' }))
    expect(allIn(shapes, 'said')).toBe('“therealities”')
    const lines = readDrawing(shapes).map(({ text }) => text)
    expect(lines.join('')).toMatch(/^Talksbeginwith“therealities”,hesaid\.AdaMoor,harbourmaster/)
  })

  test('that is too long is cut at the end of a word, and says so', () => {
    const words = LONG.repeat(4).trim()
    const shapes = draw(quotationImage(words))
    const red = allIn(shapes, 'said')
    expect(red).toMatch(/^“.*”$/)
    const kept = red.slice(1, -1)
    expect(withoutSpaces(words).startsWith(kept)).toBe(true)
    const ends = [...words.matchAll(/[,.]?(?: |$)/g)].map(({ index }) => withoutSpaces(words.slice(0, index)))
    expect(ends).toContain(kept)
    expect(allIn(shapes, 'ink')).toContain('[…]')
  })

  test('whose sentence is too long keeps all its words, and what stands nearest around them', () => {
    const shapes = draw(quotationImage('the realities', { before: LONG.repeat(3), after: ` ${LONG.repeat(3)}` }))
    expect(allIn(shapes, 'said')).toBe('“therealities”')
    expect(allIn(shapes, 'ink')).toMatch(/^\[…\].*talkaboutsomethingelse\.Wehave.*\[…\]AdaMoor/)
  })

  test.each<[string, string, ShownSpeaker]>([
    ['short words', 'No.', ada],
    ['endless words', LONG.repeat(30), ada],
    ['an endless word', 'a'.repeat(900), ada],
    [
      'a source with a long description',
      LONG,
      { sourced: 'unnamed', name: LONG.slice(0, 100), detail: 'unnamed source' },
    ],
    [
      'many who speak together',
      LONG,
      { sourced: 'named', name: 'Ada Moor, Bo Lind, Cy Marsh, Di Park and Ed Quay', detail: null },
    ],
  ])('never stands without its speaker: %s', (_, words, speaker) => {
    const shapes = draw(quotationImage(words, { speaker }))
    expect(allIn(shapes, 'ink')).toContain(withoutSpaces(speaker.name))
    expect(allIn(shapes, 'said')).toMatch(/^“/)
  })

  test('has a full dot for a name, a ring for a source without one, dots for nobody', () => {
    const markOf = (sourced: ShownSpeaker['sourced']) => {
      const shapes = draw(quotationImage('No.', { speaker: { ...ada, sourced } }))
      // Marks are drawn where they stand, letters are moved there; the newspaper's own mark comes last.
      const marks = shapes.filter(({ ink, x, y }) => ink === 'said' && x === 0 && y === 0)
      return marks[0]?.path.match(/M/g)?.length
    }
    expect([markOf('named'), markOf('unnamed')]).toEqual([1, 2])
    expect(markOf('unattributed')).toBeGreaterThan(4)
  })

  test('is smaller the longer it is', () => {
    const sizeOf = (words: string) => draw(quotationImage(words)).find(({ ink }) => ink === 'said')?.scaleX ?? 0
    const sizes = ['No.', LONG.slice(0, 60), LONG, LONG.repeat(2)].map(sizeOf)
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    expect(new Set(sizes).size).toBe(4)
  })

  test('in Arabic begins at the right, its mark before it', () => {
    const speaker: ShownSpeaker = { sourced: 'named', name: 'سلمى الحداد', detail: 'رئيسة البلدية' }
    const shapes = draw(quotationImage('لن نترك الجسر كما هو', { lang: 'ar', speaker }))
    const [mark] = shapes.filter(({ ink, x, y }) => ink === 'said' && x === 0 && y === 0)
    expect(Number(/^M([\d.]+)/.exec(mark?.path ?? '')?.[1])).toBeGreaterThan(WIDTH - 120)
  })
})

describe('letters that no font has', () => {
  const siteImage: ShareImage = { kind: 'site', site, lang: 'en' }

  test('leave the newspaper’s own image where the words or the speaker cannot be drawn', () => {
    const speaker: ShownSpeaker = { ...ada, name: '佐藤花子' }
    expect(draw(quotationImage('灯台の夜', { lang: 'ja' }))).toEqual(draw(siteImage))
    expect(draw(quotationImage('No.', { speaker }))).toEqual(draw(siteImage))
    expect(drawableImage(quotationImage('No.', { speaker }), ours).missing).toEqual(['佐', '藤', '花', '子'])
  })

  test('leave out only what can be spared', () => {
    const speaker: ShownSpeaker = { ...ada, detail: '灯台守' }
    expect(allIn(draw(quotationImage('No.', { speaker })), 'ink')).toContain('AdaMoor')
  })

  test('leave a mark where not even the newspaper’s name can be drawn', () => {
    const shapes = draw({ kind: 'site', site: { name: '灯台', description: '夜', lang: 'ja' }, lang: 'ja' })
    expect(shapes.some(({ ink }) => ink === 'said')).toBe(true)
  })
})

test('an article shows its headline, standfirst, sources and day, and a headline is never cut for a standfirst', () => {
  const article: ShareImage = {
    kind: 'article',
    site,
    lang: 'en',
    headline: 'The bridge opens',
    standfirst: LONG.repeat(3),
    date: '9 April 2024',
    facts: [
      { text: '2 quotations', mark: null },
      { text: '1 unnamed source', mark: 'unnamed' },
    ],
  }
  expect(allIn(draw(article), 'ink')).toBe('ThebridgeopensTheLantern')
  expect(allIn(draw(article), 'quiet')).toMatch(/^Wehavewaited.*…2quotations1unnamedsource9April2024$/)
  const long = LONG.slice(0, 180).trim()
  expect(allIn(draw({ ...article, headline: long }), 'ink')).toContain(withoutSpaces(long))
})

test('a person is shown with role and newest words, a section with its number', () => {
  const newest = { lang: 'en', words: 'We waited.', before: '', after: '' }
  const person = draw({
    kind: 'person',
    site,
    lang: 'en',
    name: 'Ada Moor',
    role: 'mayor',
    count: '1 quotation',
    newest,
  })
  expect(allIn(person, 'said')).toBe('“Wewaited.”')
  expect(allIn(person, 'quiet')).toBe('mayor1quotation')
  const section = draw({
    kind: 'section',
    site,
    lang: 'en',
    heading: 'What it cost',
    number: 'Section 2 of 3',
    headline: 'The bridge opens',
    facts: [],
  })
  expect(allIn(section, 'ink')).toBe('WhatitcostTheLantern')
  expect(allIn(section, 'quiet')).toBe('Section2of3Thebridgeopens')
})

describe('the edges', () => {
  /** How far into the margins that others may cut or cover there is ink, in pixels. */
  async function inkAtEdges(shapes: readonly Shape[]): Promise<number> {
    const { data, info } = await sharp(Buffer.from(toSvg(shapes)))
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const paper = data[0] ?? 0
    let ink = 0
    for (let y = 0; y < HEIGHT; y++) {
      for (let x = 0; x < WIDTH; x++) {
        const isSafe = x >= SAFE && x < WIDTH - SAFE && y >= SAFE && y < HEIGHT - SAFE
        if (!isSafe && Math.abs((data[(y * WIDTH + x) * info.channels] ?? 0) - paper) > 8) ink++
      }
    }
    return ink
  }

  const words = fc.array(
    fc.constantFrom(
      'a',
      'bridge',
      'Wolkenbruch',
      'Å',
      'gjpqy',
      'Đặng',
      'Ёлка',
      'الجسر',
      'لِلّٰهِ',
      'הגשר',
      '灯',
      '“so”',
      '—',
      '2024',
      'x'.repeat(80),
    ),
    { minLength: 1, maxLength: 120 },
  )

  test('are free, whatever is drawn', async () => {
    const anything = fc.record({
      text: words.map((all) => all.join(' ')),
      around: words.map((all) => all.join(' ')),
      lang: fc.constantFrom('en', 'fr', 'ar', 'he', 'ja'),
      kind: fc.constantFrom('quotation', 'article', 'person', 'section', 'site'),
    })
    await fc.assert(
      fc.asyncProperty(anything, async ({ text, around, lang, kind }) => {
        const said = { lang, words: text, before: `${around} `, after: ` ${around}` }
        const facts = [
          { text: around, mark: null },
          { text: '1 unnamed source', mark: 'unnamed' as const },
        ]
        const images: Record<string, ShareImage> = {
          quotation: {
            kind: 'quotation',
            site,
            lang,
            said,
            speaker: { sourced: 'unnamed', name: around, detail: text },
            headline: text,
          },
          article: { kind: 'article', site, lang, headline: text, standfirst: around, date: around, facts },
          person: { kind: 'person', site, lang, name: around, role: text, count: text, newest: said },
          section: { kind: 'section', site, lang, heading: text, number: around, headline: text, facts },
          site: { kind: 'site', site: { name: text, description: around, lang }, lang },
        }
        const image = images[kind]
        if (image) expect(await inkAtEdges(draw(image))).toBe(0)
      }),
      { numRuns: 60, seed: 7 },
    )
  }, 60_000)
})
