import type { APIRoute } from 'astro'
import { picturesIn } from '../../article/pictures.ts'
import { markdownCopy } from '../../publish/markdown-copy.ts'
import { type ArticleProps, articleRoutes } from '../../site/article-routes.ts'
import { addressOf } from '../../site/here.ts'
import { articlePath, frontPath, markdownPath } from '../../site/paths.ts'
import { pictureAddresses } from '../../site/place-pictures.ts'

export const getStaticPaths = () => articleRoutes(markdownPath)

/** The article's Markdown. */
export const GET: APIRoute<ArticleProps> = async ({ props: { record, article } }) => {
  const addresses = await pictureAddresses(picturesIn(article), record.imagesOf(article), addressOf(frontPath))
  const url = addressOf(articlePath(article.slug))
  const text = markdownCopy(article, { site: record.site, url, pictureOf: (key) => addresses.get(key) })
  return new Response(text)
}
