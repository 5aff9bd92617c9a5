import { decoded } from '../article/decoded.ts'
import { idsInHtml } from '../article/ids-in-html.ts'
import { PLACED_PICTURE } from '../article/pictures.ts'

type Attributes = Readonly<Record<string, string>>

/** A picture as pages show it: attributes of its `<img>`, and of each `<source>` before it. */
export interface PlacedPicture {
  sources: readonly Attributes[]
  img: Attributes
}

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

/**
 * Puts pictures in their places.
 * @param placed by the key that stands in the text; values of attributes as HTML has them
 */
export function placePictures(html: string, placed: ReadonlyMap<string, PlacedPicture>): string {
  return html.replace(PLACED_PICTURE, (whole, key: string, rest: string) => {
    const picture = placed.get(key)
    if (!picture) return whole
    const img = `<img${written(picture.img)}${rest}>`
    if (picture.sources.length === 0) return img
    return `<picture>${picture.sources.map((source) => `<source${written(source)}>`).join('')}${img}</picture>`
  })
}

/**
 * Makes a text's links fit for the page that it stands on.
 * @param base path of the site's root: links from there are given it
 * @param article link to the whole article, where the text is only a part of it: places elsewhere in it are there
 */
export function finishLinks(html: string, { base, article }: { base: string; article?: string | undefined }): string {
  const root = base.replace(/\/$/, '')
  const ids = article === undefined ? new Set() : new Set(idsInHtml(html))
  return html.replace(
    /(<a (?:[^>"]|"[^"]*")*?href=")([/#])([^"]*)/g,
    (whole, before: string, kind: string, rest: string) => {
      if (kind === '/') return rest.startsWith('/') ? whole : `${before}${root}/${rest}`
      const isHere = article === undefined || rest.startsWith('_') || ids.has(decoded(rest))
      return isHere ? whole : `${before}${article}#${rest}`
    },
  )
}
