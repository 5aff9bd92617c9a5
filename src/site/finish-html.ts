const IMAGE = /<img src="([^"]+)"/g

/** The keys of the pictures that a text shows. */
export function imageKeys(html: string): string[] {
  return [...new Set([...html.matchAll(IMAGE)].map(([, key = '']) => key))]
}

/**
 * Puts pictures in their places.
 * @param placed attributes by the key that stands in the text
 */
export function placeImages(html: string, placed: ReadonlyMap<string, string>): string {
  return html.replace(IMAGE, (whole, key: string) => {
    const attributes = placed.get(key)
    return attributes ? `<img ${attributes}` : whole
  })
}

/** Links from the site's root are given the base path. */
export function finishLinks(html: string, base: string): string {
  const root = base.replace(/\/$/, '')
  return root ? html.replace(/(<a [^>]*?href=")\/(?!\/)/g, `$1${root}/`) : html
}
