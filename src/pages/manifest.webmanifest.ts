import type { APIRoute } from 'astro'
import { manifestOf } from '../site/manifest.ts'
import { paper } from '../site/paper.ts'
import { readRecord } from '../site/record.ts'

export const GET: APIRoute = async () => {
  const { site } = await readRecord()
  // An answer without content makes no file.
  if (!site.offline) return new Response(null, { status: 204 })
  return Response.json(manifestOf(site, import.meta.env.BASE_URL, paper), {
    headers: { 'Content-Type': 'application/manifest+json' },
  })
}
