import type { APIRoute } from 'astro'
import { sitemapIndexOf, sitemapPages } from '../publish/sitemap.ts'
import { addressOf } from '../site/here.ts'
import { readRecord } from '../site/record.ts'

export const GET: APIRoute = async () =>
  new Response(sitemapIndexOf(sitemapPages(await readRecord()).length, addressOf))
