import { type Finding, guessed, stated } from '../copy.ts'
import { deskWordsFor } from '../words/index.ts'
import type { WrittenDate } from '../written-date.ts'
import type { Head } from './head.ts'
import type { Line } from './line.ts'

/** Of all dates the one below the headline is the publication's; one above it is when the reader looked. */
export function datesOf(
  { dates }: Head,
  tail: readonly Line[],
  lang: string,
): { published: Finding | null; updated: Finding | null } {
  const words = deskWordsFor(lang)
  const found = dates.flatMap(({ line, isAbove }) => {
    let from = 0
    return line.dates.map((date) => {
      const label = line.text.slice(from, date.start).toLowerCase()
      from = date.end
      const has = (list: readonly string[]) => list.some((word) => label.includes(word))
      const isUpdate = has(words.updated)
      return { date, isAbove, isUpdate, isPublished: !isUpdate && has(words.published) }
    })
  })
  const below = found.filter(({ isAbove, isUpdate }) => !isAbove && !isUpdate)
  const best = below.find(({ isPublished }) => isPublished) ?? below[0]
  const above = found.find(({ isAbove, isPublished }) => isAbove && isPublished)
  const changed = found.find(({ isUpdate }) => isUpdate)
  const late = tail.flatMap((line) => line.dates)[0]
  const visit = found.find(({ isAbove }) => isAbove)
  const published =
    findingOf(best?.date, 'the date below the headline') ??
    findingOf(above?.date, 'the date above the headline, called so') ??
    guessOf(changed?.date, 'the date of the last change: no other is given') ??
    findingOf(late, 'a date below the text') ??
    guessOf(visit?.date, 'the date above the headline, which may be when the page was looked at')
  const isLater = published && changed && best && changed.date.iso > published.value
  return { published, updated: isLater ? findingOf(changed.date, 'the date of the last change') : null }
}

function findingOf(date: WrittenDate | undefined, from: string): Finding | null {
  if (!date) return null
  return date.isAmbiguous
    ? guessed(date.iso, `${from}; day and month could be the other way round`)
    : stated(date.iso, from)
}

const guessOf = (date: WrittenDate | undefined, from: string) => (date ? guessed(date.iso, from) : null)
