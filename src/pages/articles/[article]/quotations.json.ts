import type { APIRoute } from 'astro'
import { annotationsOf } from '../../../publish/annotations.ts'
import { type ArticleProps, articleRoutes } from '../../../site/article-routes.ts'
import { addressOf } from '../../../site/here.ts'
import { annotationsPath } from '../../../site/paths.ts'

export const getStaticPaths = () => articleRoutes(annotationsPath)

/** The article's quotations as Web Annotations. */
export const GET: APIRoute<ArticleProps> = ({ props: { article } }) => new Response(annotationsOf(article, addressOf))
