import type { Correction, Source } from './article.ts'
import { type Moment, parseMoment } from './moment.ts'
import { type ArticleFields, DATE_FIX } from './schema.ts'

/** What an article says of time. */
export interface ArticleDates {
  published: Moment
  updated: Moment | null
  corrections: Correction[]
  source: Source | null
}

/**
 * Reads all dates of an article's front matter.
 * @param timeZone of times that name none
 * @param put takes a fault, at a path in the front matter
 * @returns null where the date of publication is at fault
 */
export function readDates(
  fields: ArticleFields,
  timeZone: string,
  put: (path: readonly PropertyKey[], problem: string, fix: string) => void,
): ArticleDates | null {
  const read = (text: string | undefined, path: readonly PropertyKey[]): Moment | undefined => {
    if (text === undefined) return undefined
    const moment = parseMoment(text, timeZone)
    if (typeof moment !== 'string') return moment
    put(path, `“${path.join('.')}” ${moment}`, DATE_FIX)
    return undefined
  }
  const published = read(fields.published, ['published'])
  const updated = read(fields.updated, ['updated'])
  const corrections = fields.corrections.flatMap(({ date, note }, index) => {
    const moment = read(date, ['corrections', index, 'date'])
    return moment ? [{ date: moment, note }] : []
  })
  const source = fields.source
    ? { ...fields.source, published: read(fields.source.published, ['source', 'published']) }
    : null
  if (published && updated && isBefore(updated, published)) {
    put(['updated'], '“updated” is before “published”', 'Correct one of them')
  }
  return published ? { published, updated: updated ?? null, corrections, source } : null
}

/** Where one of them is only a day, days are compared. */
function isBefore(a: Moment, b: Moment): boolean {
  return a.hasTime && b.hasTime ? a.instant < b.instant : a.iso.slice(0, 10) < b.iso.slice(0, 10)
}
