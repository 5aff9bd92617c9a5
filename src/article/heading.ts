import type { Heading, PhrasingContent } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'

export interface HeadingParts {
  /** Plain words. */
  text: string
  children: PhrasingContent[]
  /** The slug written down in `{#slug}`. */
  slug: string | null
  /** Former slugs: the further ones in `{#slug #former}`. */
  aliases: string[]
}

const ADDRESS = /\{\s*(#[^\s{}]+(?:\s+#[^\s{}]+)*)\s*\}\s*$/u

/** Cuts `{#slug #former-slug}` off a heading's end. */
export function readHeading(heading: Heading): HeadingParts {
  // A note in a heading would be a note in every list of contents.
  const children = heading.children.filter(({ type }) => type !== 'footnoteReference')
  const last = children.at(-1)
  const address = last?.type === 'text' ? ADDRESS.exec(last.value) : null
  let slugs: string[] = []
  if (last?.type === 'text' && address) {
    slugs = (address[1] ?? '').split(/\s+/).map((slug) => slug.slice(1))
    children.pop()
    const rest = last.value.slice(0, address.index).trimEnd()
    if (rest) children.push({ ...last, value: rest })
  }
  const [slug = null, ...aliases] = slugs
  return { text: plainText(children).replace(/\s+/g, ' ').trim(), children, slug, aliases }
}
