import type { Quotation, Speaker } from '../quotation/quotation.ts'
import type { ArticleQuotation, ArticleSpeaker } from './article.ts'
import { type Part, sectionIds } from './cut-sections.ts'
import { oneLine } from './one-line.ts'
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
  const slice = (start: number, end: number) => oneLine(plain.text.slice(start, end))
  const places = placesOf(
    said.map(({ start }) => start),
    plain,
    parts,
  )
  const described = said.map((quotation, index): ArticleQuotation => {
    const { context, kind, attribution } = quotation
    const { part, line = 1 } = places[index] ?? {}
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

/** The part in which an offset of the plain text lies, and the line of its file. @param offsets in ascending order */
export function placesOf(
  offsets: readonly number[],
  { text, pieces, starts }: PlainText,
  parts: readonly Part[],
): { part: Part | undefined; line: number }[] {
  let [piece, part, from, lines] = [0, 0, 0, 0]
  return offsets.map((offset) => {
    while ((pieces[piece]?.end ?? Infinity) <= offset) piece++
    while ((starts[part + 1] ?? Infinity) <= offset) part++
    const { start = 0, node } = pieces[piece] ?? {}
    if (start > from) [from, lines] = [start, 0]
    lines += text.slice(from, offset).split('\n').length - 1
    from = Math.max(from, offset)
    return { part: parts[part], line: (node?.position?.start.line ?? 1) + lines }
  })
}
