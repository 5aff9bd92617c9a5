import type { APIRoute } from 'astro'
import { readSearchFiles } from '../../site/read-search-files.ts'

/** The way into the search index. */
export const GET: APIRoute = async () => Response.json((await readSearchFiles()).manifest)
