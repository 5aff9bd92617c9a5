import type { Edition } from '../site/edition.ts'
import { isPage, type Path, writtenPath } from '../site/paths.ts'
import { pathsOf } from './addresses.ts'
import { belowOneOf } from './below.ts'
import type { Permalink } from './permalinks-file.ts'

/** Pages that were taken back, with those below them, as far as nothing stands there. */
export function withdrawnPages(edition: Edition, permalinks: ReadonlyMap<string, Permalink>): Path[] {
  const current = pathsOf(edition)
  const pages = [...permalinks.values()]
  const isBelowGone = belowOneOf(pages.filter(({ isGone }) => isGone).map(({ path }) => path))
  const paths = pages.filter(({ path, isGone }) => isGone || isBelowGone(path)).map(({ path }) => path)
  // A place that was taken back had a page of its own.
  for (const { path, fragments } of permalinks.values()) {
    for (const [id, place] of fragments)
      if (place.isGone && permalinks.has(`${path}${id}/`)) paths.push(`${path}${id}/`)
  }
  return [...new Set(paths)].map(writtenPath).filter((path) => isPage(path) && !current.has(path))
}
