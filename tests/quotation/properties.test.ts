import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Quotation, Span } from '../../src/quotation/quotation.ts'
import { quotationsIn } from '../../src/quotation/quotations.ts'

const marks = [
  '"',
  "'",
  "''",
  '“',
  '”',
  '‘',
  '’',
  '„',
  '‟',
  '«',
  '»',
  '‹',
  '›',
  '「',
  '」',
  '『',
  '』',
  '`',
  '—',
  '–',
  '-',
]
const words = [
  'Ann',
  'Lee',
  'Lee’s',
  'said',
  'told',
  'sagte',
  'dijo',
  'she',
  'the',
  'mayor',
  'who',
  'that',
  'by',
  'in',
  'a',
]
const others = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  '? ',
  '\n\n',
  '\n',
  '(',
  ')',
  '…',
  '\u00ad',
  '\u200b',
  '😀',
  'é',
  'مرحبا',
  '東京',
  '’s ',
  '1990–1995',
]

/** Text that looks like news broken into pieces and put together by chance. */
const text = fc.oneof(
  fc.array(fc.constantFrom(...marks, ...words, ...others), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...words, ...marks), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
)
const lang = fc.constantFrom('en', 'de', 'es', 'fr', 'it', 'pt', 'ru', 'uk', 'ja', 'ar')

const within = (inner: Span, outer: Span) =>
  inner.start >= outer.start && inner.end <= outer.end && inner.start <= inner.end

const check = (property: (quotations: Quotation[], text: string, lang: string) => void) =>
  fc.assert(
    fc.property(text, lang, (input, language) => property(quotationsIn(input, { lang: language }), input, language)),
    { numRuns: 1500 },
  )

describe('whatever the text', () => {
  it('every offset lies in it: words within marks, marks within their sentence', () => {
    check((quotations, input) => {
      for (const { start, end, words: said, context, attribution } of quotations) {
        expect(within({ start, end }, { start: 0, end: input.length })).toBe(true)
        expect(within(said, { start, end })).toBe(true)
        expect(within({ start, end }, context)).toBe(true)
        expect(input.slice(said.start, said.end).trim()).not.toBe('')
        if (attribution) expect(within(attribution.mention, { start: 0, end: input.length })).toBe(true)
        if (attribution?.cue) expect(within(attribution.cue, { start: 0, end: input.length })).toBe(true)
      }
    })
  })

  it('quotations never overlap and come in the order of the text', () => {
    check((quotations) => {
      quotations.forEach(({ start }, i) => {
        expect(start).toBeGreaterThanOrEqual(quotations[i - 1]?.end ?? 0)
      })
    })
  })

  it('nobody is named by words inside a quotation', () => {
    check((quotations) => {
      for (const { attribution } of quotations) {
        if (!attribution) continue
        for (const mention of [attribution.mention, attribution.cue]) {
          if (!mention) continue
          expect(quotations.some(({ start, end }) => mention.start < end && start < mention.end)).toBe(false)
        }
      }
    })
  })

  it('a quotation stays within its paragraph', () => {
    check((quotations, input) => {
      for (const { start, end } of quotations) expect(input.slice(start, end)).not.toMatch(/\n[^\S\n]*\n/)
    })
  })

  it('reading it again gives the same', () => {
    check((quotations, input, language) => {
      expect(quotationsIn(input, { lang: language })).toEqual(quotations)
    })
  })

  it('what stands before it in paragraphs of its own moves offsets and nothing else', () => {
    check((quotations, input, language) => {
      const before = '42.\n\n'
      const moved = quotationsIn(before + input, { lang: language }).map(({ start, end }) => [
        start - before.length,
        end - before.length,
      ])
      expect(moved).toEqual(quotations.map(({ start, end }) => [start, end]))
    })
  })
})

describe('a million characters', () => {
  const million = 1_000_000
  const cases = [
    ...marks,
    'Ann said “',
    '“a” ',
    '“Yes, we can,” Ann said. ',
    '— Sí, dijo Ana. ',
    '— Sí, dijo Ana.\n\n',
    '\n\n“',
  ]

  it.each(cases)(
    'of %j come to an end',
    (piece) => {
      const input = piece.repeat(Math.ceil(million / piece.length))
      const quotations = quotationsIn(input, { lang: piece.includes('Sí') ? 'es' : 'en' })
      for (const { start, end } of quotations) expect(end).toBeGreaterThan(start)
    },
    120_000,
  )
})
