import type { Article } from '../article/article.ts'
import { slugsOf } from '../permalink/redirects.ts'
import type { Path } from './paths.ts'
import { readRecord, type SiteRecord } from './record.ts'

export interface ArticleProps {
  record: SiteRecord
  article: Article
}

/** Routes of a file that each article has, under its slug and all its former ones. */
export async function articleRoutes(pathOf: (slug: string) => Path) {
  const record = await readRecord()
  return record.articles.flatMap((article) =>
    slugsOf(article.slug, pathOf, record.redirects).map((slug) => ({
      params: { article: slug },
      props: { record, article } satisfies ArticleProps,
      cacheKey: record.keyOf([article]),
    })),
  )
}
