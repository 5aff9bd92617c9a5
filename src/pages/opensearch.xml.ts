import type { APIRoute } from 'astro'
import { stringsFor } from '../interface/strings.ts'
import { openSearchDescription } from '../site/open-search.ts'
import { href, searchPath } from '../site/paths.ts'
import { readRecord } from '../site/record.ts'

/** Lets browsers offer this site's search in their address bar. */
export const GET: APIRoute = async ({ site: origin }) => {
  const { site } = await readRecord()
  if (!site.search) return new Response(null)
  const base = import.meta.env.BASE_URL
  const address = (path: string) => new URL(path, origin ?? site.url).href
  return new Response(
    openSearchDescription({
      name: site.name,
      description: stringsFor(site.lang).searchPage.describe(site.name),
      lang: site.lang,
      page: address(href(base, searchPath)),
      icon: address(`${base.replace(/\/$/, '')}/icon.svg`),
    }),
  )
}
