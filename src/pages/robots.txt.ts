import type { APIRoute } from 'astro'
import { robotsOf } from '../publish/sitemap.ts'
import { addressOf } from '../site/here.ts'
import { sitemapIndexPath } from '../site/paths.ts'

export const GET: APIRoute = () => new Response(robotsOf(addressOf, sitemapIndexPath))
