import { href, type Path } from './paths.ts'

/** Gives a page or a place in it its whole address, as it stands in feeds and cards: percent-encoded. */
export type AddressOf = (to: Path, fragment?: string) => string

/** @param origin where the site stands, or any address there @param base path of its root */
export function addressAt(origin: URL | string, base: string): AddressOf {
  return (to, fragment) => new URL(href(base, to, fragment), origin).href
}
