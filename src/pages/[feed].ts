import type { APIRoute } from 'astro'
import { serveArticles } from '../site/feeds.ts'
import { FEEDS, type FeedFile, frontPath } from '../site/paths.ts'
import { readRecord } from '../site/record.ts'

export const getStaticPaths = () => FEEDS.map(({ file }) => ({ params: { feed: file }, props: { file } }))

/** What is newest on the whole site. */
export const GET: APIRoute<{ file: FeedFile }> = async ({ props: { file } }) => {
  const record = await readRecord()
  const { name, description } = record.site
  return serveArticles(record, record.articles, { of: frontPath, file, title: name, description })
}
