import type { Nodes } from 'mdast'
import { rehype } from 'rehype'
import type { Article } from './article.ts'
import type { Part } from './cut-sections.ts'
import type { Fault } from './fault.ts'
import { nodesIn } from './nodes-in.ts'

/** Pictures that browsers show. */
export const PICTURE_FILE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

const htmlParser = rehype().data('settings', { fragment: true })

/** A picture's path from the article's own file, as the file system writes it. */
export function pictureName(address: string): string {
  let name = address
  try {
    name = decodeURI(address)
  } catch {
    // A stray % is part of the name.
  }
  return name.replace(/^\.\//, '').normalize('NFC')
}

/** A picture's name as HTML and Markdown hold it without an escape: what the text's `src` says until it is published. */
export const pictureKey = (address: string) =>
  encodeURIComponent(pictureName(address)).replace(/[!'()*~]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)

/** The name that a key stands for. */
export const pictureOf = (key: string) => decodeURIComponent(key)

/** A picture in finished HTML: its key, and all that is said of it. */
export const PLACED_PICTURE = /<img src="([^"]+)"((?:[^>"]|"[^"]*")*)>/g

/** Keys of the pictures that a text shows. */
export function pictureKeys(html: string): string[] {
  return [...new Set([...html.matchAll(PLACED_PICTURE)].map(([, key = '']) => key))]
}

/** Keys of the pictures that an article shows. */
export function picturesIn({ image, lede, sections }: Article): string[] {
  const html = [lede, ...sections].map((body) => body.html).join('')
  return [...new Set([...(image ? [image.src] : []), ...pictureKeys(html)])]
}

/** Bytes of a name: it is published with more behind it. */
const LONGEST_NAME = 200

/** Why a picture that is there can have no address of its own, or null. */
function unfitName(name: string): Pick<Fault, 'problem' | 'fix'> | null {
  const better = name.replace(/[?#]/g, '')
  if (name.split('/').some((step) => new TextEncoder().encode(step).length > LONGEST_NAME)) {
    return { problem: `the name of the image “${name}” is too long`, fix: `Shorten it to ${LONGEST_NAME} bytes` }
  }
  if (better === name) return null
  return { problem: `the image “${name}” has a sign in its name that no address keeps`, fix: `Name it ${better}` }
}

/** Why a picture cannot be shown, or null. @param pictures paths of those that are there */
export function pictureFault(address: string, pictures: ReadonlySet<string>): Pick<Fault, 'problem' | 'fix'> | null {
  if (/^([a-z]+:|\/\/)/i.test(address)) {
    return { problem: `the image “${address}” is on another site`, fix: 'Keep a copy beside the article and name that' }
  }
  const name = pictureName(address)
  if (pictures.has(name)) return unfitName(name)
  const alike = [...pictures].find((other) => other.toLowerCase() === name.toLowerCase())
  if (alike) return { problem: `the image “${address}” is not there`, fix: `There is ${alike}: use its exact name` }
  if (/\.(heic|tiff?|bmp|psd)$/i.test(name)) {
    return { problem: `browsers do not show “${address}”`, fix: 'Save it as .jpg, .png or .webp and name that' }
  }
  return { problem: `the image “${address}” is not there`, fix: 'Put it beside the article or correct its name' }
}

/** A fault for every picture in a text that cannot be shown, however it is written. */
export function pictureFaults(parts: readonly Part[], pictures: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = []
  for (const { file, root, section } of parts) {
    const definitions = new Map<string, string>()
    const nodes = nodesIn(root)
    for (const node of nodes) if (node.type === 'definition') definitions.set(node.identifier, node.url)
    for (const node of [...nodes, ...(section?.children ?? []).flatMap((child) => nodesIn(child))]) {
      for (const address of addressesIn(node, definitions)) {
        const fault = pictureFault(address, pictures)
        if (fault) faults.push({ file, line: node.position?.start.line ?? 1, ...fault })
      }
    }
  }
  return faults
}

function addressesIn(node: Nodes, definitions: ReadonlyMap<string, string>): string[] {
  if (node.type === 'image') return [node.url]
  if (node.type === 'imageReference') return [definitions.get(node.identifier) ?? '']
  if (node.type !== 'html' || !/<im(?:g|age)\b/i.test(node.value)) return []
  const addresses: string[] = []
  for (const element of nodesIn(htmlParser.parse(node.value))) {
    if (element.type !== 'element') continue
    const { tagName, properties } = element
    // A browser reads the <image> of a drawing as <img> where it stands alone, as in a line of text.
    const isNamed = properties['src'] !== undefined || /<img\b/i.test(node.value)
    if (tagName === 'img' && isNamed) addresses.push(String(properties['src'] ?? ''))
  }
  return addresses
}
