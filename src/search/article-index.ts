import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { articleFile, articleTerms } from './article-file.ts'
import { writeEntries } from './postings.ts'

/** What the index is made from of an article. It does not change with other articles, and so can be kept. */
export interface ArticleIndex {
  /** A digest of what its results are shown with. */
  file: string
  /** Its terms, each followed by where it stands as `writeEntries` writes it. */
  terms: string[]
}

/** Indexes an article by itself. */
export function indexArticle(article: Article, site: Site): ArticleIndex {
  const file = articleFile(article, site)
  const terms = [...articleTerms(article, file)].flatMap(([term, entries]) => [term, writeEntries(entries)])
  return { file: createHash('sha256').update(JSON.stringify(file)).digest('base64url'), terms }
}
