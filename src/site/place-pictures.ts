import { getImage } from 'astro:assets'
import type { ImageMetadata } from 'astro'

type Images = Readonly<Record<string, ImageMetadata>>

/** Attributes of an article's pictures as its pages show them, by key. */
export async function placedPictures(keys: readonly string[], images: Images): Promise<Map<string, string>> {
  const placed = new Map<string, string>()
  for (const key of keys) {
    const src = images[key]
    if (!src) continue
    const image = await getImage({ src, widths: [480, 800, 1200] })
    placed.set(
      key,
      `src="${image.src}" srcset="${image.srcSet.attribute}" sizes="(min-width: 40rem) 38rem, 100vw" width="${src.width}" height="${src.height}" loading="lazy" decoding="async"`,
    )
  }
  return placed
}

/** Whole addresses of an article's pictures, each in one size, for what is read elsewhere; by key. */
export async function pictureAddresses(
  keys: readonly string[],
  images: Images,
  origin: URL | string,
): Promise<Map<string, string>> {
  const addresses = new Map<string, string>()
  for (const key of keys) {
    const src = images[key]
    if (src) addresses.set(key, new URL((await getImage({ src, width: Math.min(src.width, 1200) })).src, origin).href)
  }
  return addresses
}
