import { decoded } from '../article/decoded.ts'
import { href, type Path } from './paths.ts'

/** Gives a page or a place in it its whole address, as it stands in feeds and cards: percent-encoded. */
export type AddressOf = (to: Path, fragment?: string) => string

/** @param origin where the site stands, or any address there @param base path of its root */
export function addressAt(origin: URL | string, base: string): AddressOf {
  return (to, fragment) => new URL(href(base, to, fragment), origin).href
}

/** An address as people read and type it: letters and digits of all scripts as they are, the rest percent-encoded. */
export function readableAddress(address: string): string {
  return address.replace(/(?:%[89a-f][\da-f])+/gi, (bytes) =>
    decoded(bytes).replace(/[^\p{L}\p{M}\p{N}%]+/gu, encodeURIComponent),
  )
}
