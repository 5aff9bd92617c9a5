import type { Article, Section } from '../article/article.ts'
import { articlePath, sectionPath } from '../site/paths.ts'
import { addressesOfArticle } from './addresses.ts'
import type { Permalink } from './permalinks-file.ts'

/** Places that links to a section's page may name, and that stand elsewhere in its article today; their ids. */
export function movedPlaces(article: Article, section: Section, permalinks: ReadonlyMap<string, Permalink>): string[] {
  const known = permalinks.get(sectionPath(article.slug, section.slug))
  if (!known) return []
  const addresses = addressesOfArticle(article)
  const placesOf = (path: string) => new Set(addresses.find((address) => address.path === path)?.fragments)
  const here = placesOf(sectionPath(article.slug, section.slug))
  const anywhere = placesOf(articlePath(article.slug))
  return [...known.fragments.keys()].filter((id) => !here.has(id) && anywhere.has(id))
}
