import { attribute } from './attribute.ts'
import { isNaming, kindOf } from './classify.ts'
import { identify } from './identify.ts'
import { languageFor } from './languages/index.ts'
import type { Attribution, Quotation, QuotationOptions } from './quotation.ts'
import { type Reading, read, spanOf } from './reading.ts'

/**
 * The quotations of a text: found, tied to their speakers, and the speakers identified.
 *
 * @param text plain text; paragraphs are separated by blank lines
 * @param options the language and the people on record
 * @returns quotations in the order of the text, never overlapping; offsets are UTF-16 units into `text`
 */
export function quotationsIn(text: string, options: QuotationOptions = {}): Quotation[] {
  const reading = read(text, languageFor(options.lang), options.blocks)
  const naming = reading.spans.map((_, i) => options.without !== 'titles' && isNaming(reading, i))
  const ties = attribute(reading, (quotation) => naming[quotation] === true, options.without)
  const identified = identify(reading, ties, options.people ?? [], options.without)
  return reading.spans.map((span, i) => {
    const tie = ties[i] ?? null
    const found = identified[i]
    let attribution: Attribution | null = null
    if (tie && found) {
      const cue = tie.cue && spanOf(reading, tie.cue)
      attribution = {
        speakers: found.speakers,
        mention: spanOf(reading, tie.mention),
        cue,
        rule: tie.rule,
        grade: found.grade,
      }
    }
    const kind = naming[i] ? 'scare' : kindOf(reading, i, tie !== null)
    return { start: span.start, end: span.end, words: span.words, kind, context: contextOf(reading, i), attribution }
  })
}

/** The sentence that holds a quotation. */
function contextOf(reading: Reading, quotation: number) {
  const place = reading.places[quotation]
  const sentence = place && reading.sentences[place.sentence]
  const span = reading.spans[quotation]
  if (!sentence) return { start: span?.start ?? 0, end: span?.end ?? 0 }
  return spanOf(reading, sentence)
}
