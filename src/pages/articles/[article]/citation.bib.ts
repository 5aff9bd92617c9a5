import type { APIRoute } from 'astro'
import { bibtexOf } from '../../../publish/citation.ts'
import { type ArticleProps, articleRoutes } from '../../../site/article-routes.ts'
import { addressOf } from '../../../site/here.ts'
import { articlePath, bibtexPath } from '../../../site/paths.ts'

export const getStaticPaths = () => articleRoutes(bibtexPath)

/** The article for bibliographies in TeX. */
export const GET: APIRoute<ArticleProps> = ({ props: { record, article } }) => {
  const text = bibtexOf({ article, site: record.site, url: addressOf(articlePath(article.slug)) })
  return new Response(text)
}
