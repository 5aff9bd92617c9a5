import type { APIRoute, GetStaticPaths } from 'astro'
import { readSearchFiles } from '../../../../site/read-search-files.ts'

export const getStaticPaths = (async () => {
  const { manifest, files } = await readSearchFiles()
  return files.map((file) => ({
    params: { version: manifest.version, folder: file.folder, number: String(file.number) },
    props: { body: file.body },
  }))
}) satisfies GetStaticPaths

/** One file of the search index. */
export const GET: APIRoute<{ body: () => string }> = ({ props }) => new Response(props.body())
