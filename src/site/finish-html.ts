const IMAGE = /<img src="([^"]+)"/g

/** The pictures that a text names. */
export function imageNames(html: string): string[] {
  return [...new Set([...html.matchAll(IMAGE)].map(([, name = '']) => name))]
}

/**
 * Puts pictures in their places.
 * @param placed attributes by the name that stands in the text
 */
export function placeImages(html: string, placed: ReadonlyMap<string, string>): string {
  return html.replace(IMAGE, (whole, name: string) => {
    const attributes = placed.get(name)
    return attributes ? `<img ${attributes}` : whole
  })
}

/** Links from the site's root are given the base path. */
export function finishLinks(html: string, base: string): string {
  const root = base.replace(/\/$/, '')
  return root ? html.replace(/(<a [^>]*?href=")\/(?!\/)/g, `$1${root}/`) : html
}
