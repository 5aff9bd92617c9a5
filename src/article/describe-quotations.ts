import type { Quotation, Speaker } from '../quotation/quotation.ts'
import type { ArticleQuotation, ArticleSpeaker } from './article.ts'
import { type Part, sectionIds } from './cut-sections.ts'
import type { PlainText } from './plain-text.ts'
import { quotationIds } from './quotation-ids.ts'
import { slugify } from './slug.ts'

/**
 * Says of each quotation what readers and editors need: its words in their sentence, its place, its id, its speaker.
 * @param said spans in `plain.text`, in order
 * @param aliases former ids, by the place where a quotation starts
 * @param parts the trees that the text was taken from
 */
export function describeQuotations(
  said: readonly Quotation[],
  plain: PlainText,
  parts: readonly Part[],
  aliases: ReadonlyMap<number, readonly string[]> = new Map(),
): ArticleQuotation[] {
  const slice = (start: number, end: number) => plain.text.slice(start, end).replace(/\s+/g, ' ')
  const described = said.map((quotation): ArticleQuotation => {
    const { context, kind, attribution } = quotation
    const { part, line } = placeOf(quotation.start, plain, parts)
    const written = slice(quotation.start, quotation.end)
    const words = slice(quotation.words.start, quotation.words.end).trim()
    const opening = written.indexOf(words)
    return {
      id: '',
      aliases: [...(aliases.get(quotation.start) ?? [])],
      words,
      marks: [written.slice(0, opening), written.slice(opening + words.length)],
      kind: kind === 'partial' ? 'partial' : 'direct',
      before: slice(context.start, quotation.start).trimStart(),
      after: slice(quotation.end, context.end).trimEnd(),
      section: part?.section?.slug ?? null,
      speakers: attribution && attribution.grade !== 'low' ? attribution.speakers.map(speakerOf) : [],
      cue: attribution?.cue ? slice(attribution.cue.start, attribution.cue.end) : null,
      rule: attribution?.rule ?? null,
      grade: attribution?.grade ?? null,
      file: part?.file ?? '',
      line,
    }
  })
  const named = described.map(({ words, speakers, section }) => ({
    words,
    section,
    speaker: speakers.length > 0 ? speakers.map(({ name }) => name).join(' ') : null,
  }))
  const taken = new Set([...sectionIds(parts), ...described.flatMap((quotation) => quotation.aliases)])
  const ids = quotationIds(named, taken)
  return described.map((quotation, index) => ({ ...quotation, id: ids[index] ?? '' }))
}

function speakerOf({ name, kind, role, person }: Speaker): ArticleSpeaker {
  const slug = kind === 'unnamed' ? null : (person ?? (slugify(name) || null))
  return { name, kind, slug, ...(role ? { role } : {}) }
}

/** The part and the line of its file in which an offset of the plain text lies. */
export function placeOf(offset: number, { text, pieces, starts }: PlainText, parts: readonly Part[]) {
  const piece = pieces.find(({ end }) => end > offset)
  const linesBefore = piece ? text.slice(piece.start, offset).split('\n').length - 1 : 0
  const part = parts[starts.findLastIndex((start) => start <= offset)]
  return { part, line: (piece?.node.position?.start.line ?? 1) + linesBefore }
}
