import { decoded } from '../article/decoded.ts'
import { PLACED_PICTURE } from '../article/pictures.ts'

/**
 * Puts pictures in their places.
 * @param placed attributes by the key that stands in the text
 */
export function placeImages(html: string, placed: ReadonlyMap<string, string>): string {
  return html.replace(PLACED_PICTURE, (whole, key: string) => {
    const attributes = placed.get(key)
    return attributes ? `<img ${attributes}` : whole
  })
}

/**
 * Makes a text's links fit for the page that it stands on.
 * @param base path of the site's root: links from there are given it
 * @param article link to the whole article, where the text is only a part of it: places elsewhere in it are there
 */
export function finishLinks(html: string, { base, article }: { base: string; article?: string | undefined }): string {
  const root = base.replace(/\/$/, '')
  return html.replace(
    /(<a (?:[^>"]|"[^"]*")*?href=")([/#])([^"]*)/g,
    (whole, before: string, kind: string, rest: string) => {
      if (kind === '/') return rest.startsWith('/') ? whole : `${before}${root}/${rest}`
      const isHere = article === undefined || rest.startsWith('_') || html.includes(` id="${decoded(rest)}"`)
      return isHere ? whole : `${before}${article}#${rest}`
    },
  )
}
