import { namesTogether } from '../interface/typography.ts'
import type { Attribution, Quotation } from '../quotation/quotation.ts'
import { placesOf } from './describe-quotations.ts'
import type { UnderstoodArticle } from './understand-article.ts'

/** A text with its quotations, wherever it came from. */
export interface QuotedText {
  id: string
  text: string
  /** Whether the text was taken from Markdown, so that whoever reads offsets needs it. */
  isDerived: boolean
  quotations: Quotation[]
  /** Where an offset stands, as `file:line`. */
  placeOf: (offset: number) => string
}

/** An article of ours with its quotations; places are in its files. */
export function quotedArticle(id: string, { plain, parts, quotations }: UnderstoodArticle): QuotedText {
  const place = (offset: number) => {
    const [found] = placesOf([offset], plain, parts)
    return `${found?.part?.file}:${found?.line}`
  }
  return { id, text: plain.text, isDerived: true, quotations, placeOf: place }
}

/** A quotation's attribution as readers see it: what is not sure enough is not shown. */
const shownOf = ({ attribution }: Quotation) => (attribution && attribution.grade !== 'low' ? attribution : null)

/** Those who speak together, as one says it; tables and data are in English. */
const namesOf = ({ speakers }: Attribution) =>
  namesTogether(
    speakers.map(({ name }) => name),
    'en',
  )

const isNamed = ({ speakers }: Attribution) => speakers.some(({ kind }) => kind !== 'unnamed')

/** Quotations as data; offsets are into the text given, or into `text` where that was taken from Markdown. */
export function quotationReport(texts: readonly QuotedText[]) {
  return {
    articles: texts.map(({ id, text, isDerived, quotations, placeOf }) => ({
      id,
      ...(isDerived ? { text } : {}),
      quotes: quotations.map((quotation) => {
        const { start, end, kind, attribution } = quotation
        const shown = shownOf(quotation)
        return {
          start,
          end,
          text: text.slice(start, end),
          kind,
          speaker: shown && namesOf(shown),
          named: shown !== null && isNamed(shown),
          speakerKind: shown?.speakers[0]?.kind ?? null,
          role: shown?.speakers[0]?.role ?? null,
          speakers: (shown?.speakers ?? []).map(({ name, kind, role }) => ({ name, kind, ...(role ? { role } : {}) })),
          cue: attribution?.cue ? text.slice(attribution.cue.start, attribution.cue.end) : null,
          rule: attribution?.rule ?? null,
          grade: attribution?.grade ?? null,
          place: placeOf(start),
        }
      }),
    })),
  }
}

const COLUMNS = ['Words', 'Speaker', 'Named', 'Cue', 'Place', 'Why'] as const
const WIDEST = 44

/** Quotations as a table for an editor. */
export function quotationTable({ id, text, quotations, placeOf }: QuotedText): string {
  const rows = quotations.map((quotation): string[] => {
    const { attribution, kind, start, end } = quotation
    const shown = shownOf(quotation)
    return [
      text.slice(start, end),
      shown ? namesOf(shown) : kind === 'scare' ? '(not said)' : '(not attributed)',
      shown ? (isNamed(shown) ? 'named' : 'unnamed') : '',
      attribution?.cue ? text.slice(attribution.cue.start, attribution.cue.end) : '',
      placeOf(start),
      attribution ? `${attribution.rule}, ${attribution.grade}` : kind,
    ].map(clip)
  })
  const widths = COLUMNS.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]?.length ?? 0)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd()
  const said = quotations.filter(({ kind }) => kind !== 'scare').length
  const other = quotations.length - said
  const title = `${id}: ${said} ${said === 1 ? 'quotation' : 'quotations'}${other > 0 ? `, ${other} not said` : ''}`
  return [title, line(COLUMNS), ...rows.map(line)].join('\n')
}

function clip(cell: string): string {
  const flat = cell.replace(/\s+/g, ' ')
  // Places are followed by tools, and are worth their length.
  return flat.length > WIDEST && !/:\d+$/.test(flat) ? `${flat.slice(0, WIDEST - 1)}…` : flat
}
