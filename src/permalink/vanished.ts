import type { Fault } from '../article/fault.ts'
import type { Edition } from '../site/edition.ts'
import { articlePath } from '../site/paths.ts'
import { addressesOf, pathsOf } from './addresses.ts'
import { pageAdvice, placeAdvice } from './advice.ts'
import { belowOneOf, whatGoesWith } from './below.ts'
import { movesOf } from './moves.ts'
import type { Permalink } from './permalinks-file.ts'
import type { Redirect } from './redirects.ts'

/** What must be known to say how a lost address is kept. */
export interface OnRecord {
  edition: Edition
  permalinks: ReadonlyMap<string, Permalink>
  redirects: readonly Redirect[]
  /** Where the permalinks stand, as their author knows it. */
  file: string
  /** An article's main file, by slug. */
  mainFiles: ReadonlyMap<string, string>
  /** The file of a person, there or yet to be written, by slug. */
  personFile: (slug: string) => string
}

/** A place in an article that was published and is gone. */
export interface LostPlace {
  id: string
  line: number
}

/** A fault for every address that was published and leads nowhere now, with the line that mends it. */
export function vanished(record: OnRecord): Fault[] {
  const places = placesOf(record)
  return [...misled(record), ...lostPages(record, places), ...lostPlaces(record, places)]
}

/** Pages that editors have written down as moved or gone, and that are not. */
function misled({ edition, permalinks, redirects, file }: OnRecord): Fault[] {
  const current = new Set<string>(pathsOf(edition))
  const former = new Set<string>(redirects.map(({ from }) => from))
  const moves = movesOf(permalinks)
  return [...permalinks.values()].flatMap(({ path, line, movedTo, isGone }): Fault[] => {
    if (current.has(path) && (isGone || movedTo)) {
      const problem = `${path} is written down as ${isGone ? 'gone' : 'moved'}, and is still published`
      return [{ file, line, problem, fix: 'Delete what stands there or make it a draft, or take the word out here' }]
    }
    if (moves.get(path)?.isCircle) {
      return [{ file, line, problem: `${path} moves in a circle`, fix: 'Name the page where it stands now' }]
    }
    // Another page that was published is mended on its own line.
    if (movedTo === null || current.has(movedTo) || former.has(movedTo) || permalinks.has(movedTo)) return []
    const isSlashMissing = current.has(`${movedTo}/`)
    const fix = isSlashMissing ? `Write ${movedTo}/` : 'Name one that is there'
    return [{ file, line, problem: `${movedTo} is no page of this site`, fix }]
  })
}

/** Pages that are gone; what stands below one is mended with it, and the page of a place with the place. */
function lostPages(record: OnRecord, places: Places): Fault[] {
  const { permalinks, file } = record
  const pages = [...permalinks.values()]
  const isBelowGone = belowOneOf(pages.filter(({ isGone }) => isGone).map(({ path }) => path))
  const lost = pages.filter(({ path, isGone }) => !places.has(path) && !isGone && !isBelowGone(path))
  const paths = lost.map(({ path }) => path)
  const isBelowLost = belowOneOf(paths)
  const lostWith = whatGoesWith(paths)
  return lost.flatMap(({ path, line }) => {
    if (isBelowLost(path) || placeOfPart(path, permalinks)) return []
    const below = lostWith(path).length - 1
    const count = below > 0 ? `, and ${below} more below it` : ''
    return [{ file, line, problem: `${path} was published and is gone${count}`, fix: pageAdvice(path, record) }]
  })
}

/** Places that are gone from articles that are there, those that one line mends together. */
function lostPlaces(record: OnRecord, places: Places): Fault[] {
  const { edition, permalinks, file } = record
  const former = new Map(record.redirects.map(({ from, to }) => [from as string, to]))
  const faults: Fault[] = []
  for (const article of edition.articles) {
    const lost = new Map<string, LostPlace>()
    for (const slug of [article.slug, ...article.aliases]) {
      const page = permalinks.get(articlePath(slug))
      if (!page || (slug !== article.slug && former.get(page.path) !== articlePath(article.slug))) continue
      for (const [id, { isGone, line }] of page.fragments) {
        if (!isGone && !places.get(articlePath(article.slug))?.has(id)) lost.set(id, { id, line })
      }
    }
    if (lost.size === 0) continue
    for (const { all, fix } of placeAdvice(article, [...lost.values()], record)) {
      const [first] = all
      if (!first) continue
      const path = articlePath(article.slug)
      const names = all.map(({ id }, index) => (index === 0 ? `${path}#${id}` : `#${id}`)).join(', ')
      const problem = all.length === 1 ? `${names} was published and is gone` : `${names} were published and are gone`
      faults.push({ file, line: first.line, problem, fix })
    }
  }
  return faults
}

/** Every address that leads somewhere, with the places that a link to it may name. */
type Places = ReadonlyMap<string, ReadonlySet<string>>

function placesOf({ edition, redirects }: OnRecord): Places {
  const places = new Map<string, ReadonlySet<string>>()
  for (const { path, fragments } of addressesOf(edition)) places.set(path, new Set(fragments))
  for (const { from, to } of redirects) places.set(from, places.get(to) ?? new Set())
  return places
}

/** Whether a path is the own page of a place in an article that is on record too. */
function placeOfPart(path: string, permalinks: ReadonlyMap<string, Permalink>): boolean {
  const [, page = '', id = ''] = /^(\/articles\/[^/]+\/)([^/]+)\/$/.exec(path) ?? []
  return permalinks.get(page)?.fragments.has(id) ?? false
}
