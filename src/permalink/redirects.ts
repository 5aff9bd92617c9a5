import type { Article } from '../article/article.ts'
import { slugify } from '../article/slug.ts'
import type { Edition } from '../site/edition.ts'
import {
  annotationsPath,
  archivePath,
  articlePath,
  bibtexPath,
  cslPath,
  feedPaths,
  isPage,
  markdownPath,
  type Path,
  personPath,
  sectionPath,
  writtenPath,
} from '../site/paths.ts'
import { pathsOf } from './addresses.ts'
import { whatGoesWith } from './below.ts'
import { movesOf } from './moves.ts'
import type { Permalink } from './permalinks-file.ts'

/** A former address of a page or a file, and where it stands now. */
export interface Redirect {
  from: Path
  to: Path
}

/** All former addresses: what aliases say, and what editors have written down as moved. */
export function redirectsOf(edition: Edition, permalinks: ReadonlyMap<string, Permalink>): Redirect[] {
  const current = pathsOf(edition)
  const redirects = new Map<string, Redirect>()
  const put = (from: Path, to: Path) => {
    if (!current.has(from) && !redirects.has(from)) redirects.set(from, { from, to })
  }
  for (const { from, to } of edition.articles.flatMap(formerOfArticle)) put(from, to)
  for (const { slug, name, aliases } of edition.people) {
    for (const former of [name, ...aliases].map((one) => slugify(one))) {
      put(personPath(former), personPath(slug))
      // A name that nobody was published under has no feeds to keep.
      if (permalinks.has(personPath(former))) for (const { from, to } of inPairs(feedsOf, former, slug)) put(from, to)
    }
  }
  const moves = movesOf(permalinks)
  const goingWith = whatGoesWith(permalinks.keys())
  for (const moved of permalinks.values()) {
    if (!moved.movedTo) continue
    const to = writtenPath(moves.get(moved.movedTo)?.last ?? moved.movedTo)
    for (const path of goingWith(moved.path)) {
      const below = writtenPath(path.replace(withoutSlash(moved.path), withoutSlash(to)))
      put(writtenPath(path), current.has(below) ? below : to)
    }
  }
  // A month in which nothing is left is looked for among the others.
  for (const { path } of permalinks.values()) {
    if (/^\/archive\/\d{4}\/\d{2}\/$/.test(path)) put(writtenPath(path), archivePath)
  }
  return [...redirects.values()]
}

const withoutSlash = (path: string) => path.replace(/\/$/, '')

function formerOfArticle({ slug, aliases, sections, quotations }: Article): Redirect[] {
  const parts = [
    ...sections.map((section) => ({ now: section.slug, aliases: section.aliases })),
    ...quotations.map((quotation) => ({ now: quotation.id, aliases: quotation.aliases })),
  ]
  return [slug, ...aliases].flatMap((own) => [
    ...inPairs(filesOfArticle, own, slug),
    ...parts.flatMap(({ now, aliases: former }) =>
      [now, ...former].map((part) => ({ from: sectionPath(own, part), to: sectionPath(slug, now) })),
    ),
  ])
}

const filesOfArticle = (slug: string) => [
  articlePath(slug),
  markdownPath(slug),
  annotationsPath(slug),
  bibtexPath(slug),
  cslPath(slug),
]

const feedsOf = (slug: string) => feedPaths(personPath(slug))

/** The addresses of one thing under its former and its present slug. */
function inPairs(pathsOf: (slug: string) => Path[], former: string, present: string): Redirect[] {
  const now = pathsOf(present)
  return pathsOf(former).flatMap((from, index) => (now[index] ? [{ from, to: now[index] }] : []))
}

/** Former addresses of pages, by the page that they lead to. */
export function formerAddresses(redirects: readonly Redirect[]): Map<Path, Path[]> {
  const former = new Map<Path, Path[]>()
  for (const { from, to } of redirects) {
    if (!isPage(from)) continue
    const known = former.get(to)
    if (known) known.push(from)
    else former.set(to, [from])
  }
  return former
}

/**
 * A thing's slug and the slugs under which it was published before, for what serves it under all of them.
 * @param pathOf its address by slug
 */
export function slugsOf(slug: string, pathOf: (slug: string) => Path, redirects: readonly Redirect[]): string[] {
  const former = redirects.filter(({ to }) => to === pathOf(slug)).map(({ from }) => from)
  const slugs = former.flatMap((from) => from.split(/[/.]/).filter((step) => pathOf(step) === from))
  return [slug, ...slugs]
}
