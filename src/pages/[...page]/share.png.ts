import { cacheDir, root } from 'astro:config/server'
import { fileURLToPath } from 'node:url'
import type { APIRoute, GetStaticPaths } from 'astro'
import { readSettings } from '../../settings.ts'
import { lettersNotice } from '../../share-image/letters-notice.ts'
import { pressFor } from '../../share-image/press.ts'
import { readRecord } from '../../site/record.ts'
import { type PageShareImage, shareImagesOf } from '../../site/share-images.ts'

const press = () => {
  const folder = fileURLToPath(root)
  return pressFor({ root: folder, cacheDir: fileURLToPath(cacheDir), contentDir: readSettings(folder).contentDir })
}

export const getStaticPaths = (async () => {
  const images = shareImagesOf(await readRecord())
  if (images.length === 0) return []
  const { missingFrom, keyFor, fontFolder } = await press()
  const lacking = images.map(({ page, image }) => ({ page, missing: missingFrom(image) }))
  const notice = lettersNotice(lacking, fontFolder)
  if (notice) console.warn(notice)
  return images.map(({ page, image }) => ({
    params: { page: page.slice(1, -1) || undefined },
    props: { page, image },
    cacheKey: keyFor(image),
  }))
}) satisfies GetStaticPaths

export const GET: APIRoute<PageShareImage> = async ({ props }) => {
  const png = await (await press()).png(props.image)
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
