import type { APIRoute, GetStaticPaths } from 'astro'
import { redirectsFile } from '../publish/redirects-file.ts'
import { readRecord } from '../site/record.ts'

// A page’s file whose name begins with “_” would be left out.
export const getStaticPaths = (() => [{ params: { redirects: '_redirects' } }]) satisfies GetStaticPaths

export const GET: APIRoute = async () => {
  const { redirects } = await readRecord()
  return new Response(redirectsFile(redirects, import.meta.env.BASE_URL, process.env['NETLIFY'] === 'true'))
}
