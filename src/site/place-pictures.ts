import { getImage } from 'astro:assets'
import type { ImageMetadata } from 'astro'
import type { PlacedPicture } from './finish-html.ts'

type Images = Readonly<Record<string, ImageMetadata>>
/** Widths in pixels of the files that browsers choose from; none is wider than the picture itself. */
const WIDTHS = [480, 800, 1200, 1600]
const FALLBACK_WIDTH = 1200
/** Width in pixels of a column of text. */
const MEASURE = 608
/** Pixels beyond which a picture above the text does not rise, so that the text stays in sight. */
const TALLEST = 640

/** Pixels up to which another format saves nothing. */
const TINY = 100 * 100

/** Drawings, what may move, and what is tiny are shown as they are. */
const isShownAsItIs = ({ format, width, height }: ImageMetadata) =>
  format === 'svg' || format === 'gif' || width * height <= TINY

/** The formats that a picture is offered in, best first. One that is WebP already may move, which AVIF would stop. */
const formatsOf = ({ format }: ImageMetadata) => (format === 'webp' ? (['webp'] as const) : (['avif', 'webp'] as const))

/**
 * A picture with its files and its measures.
 * @param widest pixels that it takes at most; on narrow screens it takes their width, but for their edges
 */
async function placed(
  src: ImageMetadata,
  { width, height }: { width: number; height: number },
  widest: number,
): Promise<PlacedPicture> {
  // Of photographs it is known that nothing shines through, before they are there.
  const measures = { width: String(width), height: String(height), ...(src.format === 'jpg' ? { class: 'photo' } : {}) }
  if (isShownAsItIs(src)) return { sources: [], img: { src: src.src, ...measures } }
  const offered = await Promise.all(
    formatsOf(src).map(async (format) => {
      // Whatever does not know `srcset` gets a file that is also in it.
      const fallback = Math.min(src.width, FALLBACK_WIDTH)
      const image = await getImage({ src, format, widths: [...WIDTHS], width: fallback })
      const isOneFile = image.srcSet.values.length < 2
      return { format, image, srcset: isOneFile ? image.src : image.srcSet.attribute, isOneFile }
    }),
  )
  const sizes = `min(${Math.min(width, widest)}px, 92vw)`
  const sized = ({ srcset, isOneFile }: { srcset: string; isOneFile: boolean }) => ({
    srcset,
    ...(isOneFile ? {} : { sizes }),
  })
  const last = offered.at(-1)
  return {
    sources: offered.slice(0, -1).map((file) => ({ type: `image/${file.format}`, ...sized(file) })),
    img: { src: last?.image.src ?? src.src, ...(last && !last.isOneFile ? sized(last) : {}), ...measures },
  }
}

/**
 * The picture above an article, which is fetched before all others.
 * @param column pixels that its place is wide at most
 */
export async function leadPicture(src: ImageMetadata, column: number): Promise<PlacedPicture> {
  const width = Math.min(src.width, Math.round((TALLEST * src.width) / src.height))
  const height = Math.round((width * src.height) / src.width)
  const { sources, img } = await placed(src, { width, height }, column)
  return { sources, img: { ...img, fetchpriority: 'high' } }
}

/** An article's pictures as its pages show them, by key. */
export async function placedPictures(keys: readonly string[], images: Images): Promise<Map<string, PlacedPicture>> {
  const pictures = new Map<string, PlacedPicture>()
  for (const key of keys) {
    const src = images[key]
    if (!src) continue
    const { sources, img } = await placed(src, src, MEASURE)
    pictures.set(key, { sources, img: { ...img, loading: 'lazy', decoding: 'async' } })
  }
  return pictures
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
