import type { APIRoute } from 'astro'
import remove from '../offline/remove.ts?bundled'
import worker from '../offline/worker.ts?bundled'
import { readRecord } from '../site/record.ts'

/** While the site is written, nothing is kept: what a worker of an earlier preview still holds at this address goes. */
export const GET: APIRoute = async () => {
  const { site } = await readRecord()
  const code = site.offline && import.meta.env.PROD ? worker : remove
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } })
}
