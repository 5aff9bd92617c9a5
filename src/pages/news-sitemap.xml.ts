import type { APIRoute } from 'astro'
import { newsSitemapOf } from '../publish/sitemap.ts'
import { addressOf } from '../site/here.ts'
import { readRecord } from '../site/record.ts'

export const GET: APIRoute = async () => new Response(newsSitemapOf(await readRecord(), addressOf))
