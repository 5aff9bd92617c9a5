import { createHash } from 'node:crypto'
import type { Article } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { articleTerms } from './article-terms.ts'
import { articleTexts } from './article-texts.ts'
import { writeEntries } from './postings.ts'

/** What the index is made from of an article. It does not change with other articles, and so can be kept. */
export interface ArticleIndex {
  /** A digest of all that its results are shown with. */
  shown: string
  /** Its terms, each followed by where it stands as `writeEntries` writes it. */
  terms: string[]
}

/** Indexes an article by itself. */
export function indexArticle(article: Article, site: Site): ArticleIndex {
  const texts = articleTexts(article, site)
  const shown = JSON.stringify([texts, article.published, site.lang, site.timeZone])
  return {
    shown: createHash('sha256').update(shown).digest('base64url'),
    terms: [...articleTerms(article, texts)].flatMap(([term, entries]) => [term, writeEntries(entries)]),
  }
}
