import type { APIRoute } from 'astro'
import { cslOf } from '../../../publish/citation.ts'
import { type ArticleProps, articleRoutes } from '../../../site/article-routes.ts'
import { addressOf } from '../../../site/here.ts'
import { articlePath, cslPath } from '../../../site/paths.ts'

export const getStaticPaths = () => articleRoutes(cslPath)

/** The article for programs that keep references. */
export const GET: APIRoute<ArticleProps> = ({ props: { record, article } }) => {
  const text = cslOf({ article, site: record.site, url: addressOf(articlePath(article.slug)) })
  return new Response(text)
}
