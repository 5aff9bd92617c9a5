import type { Article, Section } from '../article/article.ts'
import type { Edition } from '../site/edition.ts'
import {
  aboutPath,
  annotationsPath,
  archivePath,
  articlePath,
  bibtexPath,
  cslPath,
  feedPaths,
  frontPath,
  markdownPath,
  monthPath,
  type Path,
  peoplePath,
  personPath,
  quotationPath,
  searchPath,
  sectionPath,
  topicPath,
  topicsPath,
} from '../site/paths.ts'

/** A page or a file that is published, with the places in it that a link may lead to. */
export interface Address {
  path: Path
  fragments: readonly string[]
}

/** Every address of an edition but for what only machines follow: pictures, scripts, lists of addresses. */
export function addressesOf(edition: Edition): Address[] {
  return [...listPaths(edition).map(alone), ...edition.articles.flatMap(addressesOfArticle)]
}

/** The same without the places on them. */
export function pathsOf(edition: Edition): Set<Path> {
  const paths = new Set(listPaths(edition))
  for (const article of edition.articles) for (const path of pathsOfArticle(article)) paths.add(path)
  return paths
}

function listPaths({ people, topics, months }: Edition): Path[] {
  return [
    ...withFeeds(frontPath),
    ...[peoplePath, topicsPath, archivePath, aboutPath, searchPath],
    ...people.flatMap(({ slug }) => withFeeds(personPath(slug))),
    ...topics.flatMap(({ slug }) => withFeeds(topicPath(slug))),
    ...months.map(({ year, month }) => monthPath(year, month)),
  ]
}

/** Those of one article: itself, its parts, and its files. */
export function addressesOfArticle(article: Article): Address[] {
  const { slug, sections, lede } = article
  const fragments = new Map<Path, string[]>([
    [articlePath(slug), [...lede.ids, ...sections.flatMap(idsOfSection)]],
    ...sections.map((section): [Path, string[]] => [sectionPath(slug, section.slug), idsOfSection(section)]),
  ])
  return pathsOfArticle(article).map((path) => ({ path, fragments: fragments.get(path) ?? NO_FRAGMENTS }))
}

function pathsOfArticle({ slug, sections, quotations }: Article): Path[] {
  return [
    articlePath(slug),
    ...sections.map((section) => sectionPath(slug, section.slug)),
    ...quotations.map(({ id }) => quotationPath(slug, id)),
    ...[markdownPath(slug), annotationsPath(slug), bibtexPath(slug), cslPath(slug)],
  ]
}

const NO_FRAGMENTS: readonly string[] = []
const alone = (path: Path): Address => ({ path, fragments: NO_FRAGMENTS })

const withFeeds = (path: Path) => [path, ...feedPaths(path)]

/** Places on a section's page: its slugs, and what is in its text. */
export const idsOfSection = ({ slug, aliases, ids }: Section) => [slug, ...aliases, ...ids]
