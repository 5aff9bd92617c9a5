import type { APIRoute } from 'astro'
import { readSearchFiles } from '../../site/read-search-files.ts'
import { readRecord } from '../../site/record.ts'

/** The way into the search index. */
export const GET: APIRoute = async () => {
  const { search } = (await readRecord()).site
  return search ? Response.json((await readSearchFiles()).manifest) : new Response(null)
}
