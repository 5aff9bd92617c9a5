import { createHash } from 'node:crypto'
import { posix } from 'node:path'

/*
 * Astro notes the files that pages need of a picture while it renders them, in one place for the whole process. Pages
 * are rendered by several threads here, and some not at all, so each page's pictures are noted by themselves.
 */

/** A file to be made of a picture. */
export interface PictureFile {
  /** Of the picture as it was bundled, from the site's root. */
  originalPath: string
  hash: string
  finalPath: string
  originalSrcPath: string | undefined
  /** What Astro's image service is to do, as JSON. */
  transform: string
}

/** What a page needs of pictures. */
export interface PagePictures {
  files: PictureFile[]
  /** Pictures that it shows as they are. */
  asTheyAre: string[]
}

type StaticImages = NonNullable<typeof globalThis.astroAsset.staticImages>
type AddStaticImage = NonNullable<typeof globalThis.astroAsset.addStaticImage>

/** Notes pictures while pages are rendered, one page at a time. @param base path of the site's root */
export function notePictures(base: string): { begin: () => void; end: () => PagePictures } {
  let files: PictureFile[] = []
  const addStaticImage: AddStaticImage = (options, hashProperties, originalSrcPath) => {
    const src = typeof options.src === 'string' ? options.src : options.src.src
    const originalPath = src.startsWith(base) ? `/${src.slice(base.length)}` : src
    const made = hashProperties.map((property) => [property, options[property] ?? null])
    const hash = createHash('sha256').update(JSON.stringify(made)).digest('base64url').slice(0, 8)
    const { dir, name, ext } = posix.parse(decodeURIComponent(originalPath))
    const extension = options.format ? `.${options.format}` : ext
    const finalPath = `${dir}/${name.replace(/["#$%&*+,:;<=>?[\]^`{|}\s]/g, '_')}_${hash}${extension}`
    files.push({ originalPath, hash, finalPath, originalSrcPath, transform: JSON.stringify(options) })
    return encodeURI(`${base}${finalPath.slice(1)}`)
  }
  return {
    begin: () => {
      files = []
      globalThis.astroAsset = { ...globalThis.astroAsset, referencedImages: new Set(), addStaticImage }
    },
    end: () => ({ files, asTheyAre: [...(globalThis.astroAsset.referencedImages ?? [])] }),
  }
}

/** All pictures' files as Astro makes them. */
export function staticImagesOf(pages: Iterable<PagePictures>): StaticImages {
  const images: StaticImages = new Map()
  for (const { files } of pages) {
    for (const { originalPath, hash, finalPath, originalSrcPath, transform } of files) {
      const image = images.get(originalPath) ?? { originalSrcPath, transforms: new Map() }
      images.set(originalPath, image)
      if (!image.transforms.has(hash)) image.transforms.set(hash, { finalPath, transform: JSON.parse(transform) })
    }
  }
  return images
}
