import type { Article, Section } from '../article/article.ts'
import { idsInHtml } from '../article/ids-in-html.ts'
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
  fragments: string[]
}

/** Every address of an edition but for what only machines follow: pictures, scripts, lists of addresses. */
export function addressesOf({ articles, people, topics, months }: Edition): Address[] {
  const paths = [
    ...withFeeds(frontPath),
    ...[peoplePath, topicsPath, archivePath, aboutPath, searchPath],
    ...people.flatMap(({ slug }) => withFeeds(personPath(slug))),
    ...topics.flatMap(({ slug }) => withFeeds(topicPath(slug))),
    ...months.map(({ year, month }) => monthPath(year, month)),
  ]
  return [...paths.map(alone), ...articles.flatMap(addressesOfArticle)]
}

/** Those of one article: itself, its parts, and its files. */
export function addressesOfArticle({ slug, sections, quotations, lede }: Article): Address[] {
  const files = [markdownPath(slug), annotationsPath(slug), bibtexPath(slug), cslPath(slug)]
  return [
    { path: articlePath(slug), fragments: [...idsInHtml(lede.html), ...sections.flatMap(idsOfSection)] },
    ...sections.map((section) => ({ path: sectionPath(slug, section.slug), fragments: idsOfSection(section) })),
    ...quotations.map(({ id }) => alone(quotationPath(slug, id))),
    ...files.map(alone),
  ]
}

const alone = (path: Path): Address => ({ path, fragments: [] })

const withFeeds = (path: Path) => [path, ...feedPaths(path)]

/** Places on a section's page: its slugs, and what is in its text. */
export const idsOfSection = ({ slug, aliases, html }: Section) => [slug, ...aliases, ...idsInHtml(html)]
