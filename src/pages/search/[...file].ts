import type { APIRoute, GetStaticPaths } from 'astro'
import { readSearchFiles } from '../../site/read-search-files.ts'
import { readRecord } from '../../site/record.ts'

export const getStaticPaths = (async () => {
  if (!(await readRecord()).site.search) return []
  const { files } = await readSearchFiles()
  // The path says what is in the file.
  return files.map(({ path, body }) => ({ params: { file: path }, props: { body }, cacheKey: path }))
}) satisfies GetStaticPaths

/** One file of the search index. */
export const GET: APIRoute<{ body: () => string }> = ({ props }) => new Response(props.body())
