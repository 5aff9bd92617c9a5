import type { APIRoute } from 'astro'
import { sitemapOf, sitemapPages } from '../publish/sitemap.ts'
import { addressOf } from '../site/here.ts'
import { readRecord } from '../site/record.ts'

export const getStaticPaths = async () => {
  const record = await readRecord()
  const { timeZone } = record.site
  return sitemapPages(record).map((pages, index) => ({
    params: { number: String(index + 1) },
    props: { pages, timeZone },
  }))
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props']

export const GET: APIRoute<Props> = ({ props: { pages, timeZone } }) =>
  new Response(sitemapOf(pages, addressOf, timeZone))
