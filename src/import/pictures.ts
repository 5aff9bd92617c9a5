import type { Image, Nodes, Parent, Root } from 'mdast'
import sharp from 'sharp'
import { visit } from 'unist-util-visit'
import { decoded } from '../article/decoded.ts'
import { slugify } from '../article/slug.ts'
import type { Copy, CopyImage } from './copy.ts'
import { webAddress } from './html/page.ts'

/** Gives the bytes of a picture by the address that a copy has for it; null where it cannot be read. */
export type LoadPicture = (address: string) => Promise<Uint8Array | null>

/** Pictures taken along, by their name beside the article. */
export type TakenPictures = Map<string, Uint8Array>

const EXTENSIONS: Record<string, string> = { jpeg: 'jpg', png: 'png', gif: 'gif', webp: 'webp', avif: 'avif' }

/** Smaller ones are signs of the page. */
const SMALLEST = 64

const MOST_PICTURES = 60

/**
 * Takes a copy's pictures along, as far as they can be read, and gives them names beside the article. A picture in the
 * text that stays behind becomes a link with its description; the one above the text is only reported.
 * @param prefix stands before their names where several articles share a folder
 * @returns the copy with the names in it, the pictures, and the addresses that stayed behind
 */
export async function takePictures(
  copy: Copy,
  load: LoadPicture,
  prefix: string,
): Promise<{ copy: Copy; pictures: TakenPictures; left: string[] }> {
  const pictures: TakenPictures = new Map()
  const names = new Map<string, string | null>()
  const take = async (address: string, description: string): Promise<string | null> => {
    const known = names.get(address)
    if (known !== undefined) return known
    const name = names.size < MOST_PICTURES ? await takeOne(address, description) : null
    names.set(address, name)
    return name
  }
  const takeOne = async (address: string, description: string): Promise<string | null> => {
    const bytes = await load(address)
    const extension = bytes && (await extensionOf(bytes))
    if (!bytes || !extension) return null
    const name = freeName(prefix + nameOf(address, description, prefix), extension, pictures)
    pictures.set(name, bytes)
    return name
  }
  const body = structuredClone(copy.body)
  const lead = copy.image?.value ?? null
  const leadName = lead && (await take(lead.src, lead.alt || lead.caption))
  const twin = lead && imagesIn(body).find(({ image }) => image.url === lead.src)?.image
  if (lead) removeAbove(body, lead.src, leadName !== null)
  for (const { image, parent } of imagesIn(body)) {
    const name = await take(image.url, image.alt ?? '')
    if (name) image.url = name
    else replace(parent, image, webAddress(image.url, copy.base))
  }
  const image =
    copy.image && lead && leadName
      ? { ...copy.image, value: { ...lead, src: leadName, alt: lead.alt || twin?.alt || '' } satisfies CopyImage }
      : null
  const left = [...names].flatMap(([address, name]) => (name === null ? [address] : []))
  return { copy: { ...copy, image, body: withoutEmpty(body) }, pictures, left }
}

function imagesIn(root: Root): { image: Image; parent: Parent }[] {
  const found: { image: Image; parent: Parent }[] = []
  visit(root, 'image', (image, _, parent) => {
    if (parent) found.push({ image, parent })
  })
  return found
}

/** A picture that cannot be shown becomes what it shows, in words that lead to it. */
function replace(parent: Parent, image: Image, address: string | null): void {
  const index = parent.children.indexOf(image)
  const alt = image.alt?.trim() || image.title?.trim() || ''
  const text = { type: 'text', value: alt } as const
  if (alt && address && parent.type !== 'link') {
    parent.children[index] = { type: 'link', url: address, children: [text] }
  } else parent.children.splice(index, 1)
}

/** The picture above the text does not stand in it too, and one that stayed behind is no link there. */
function removeAbove(body: Root, address: string, isTaken: boolean): void {
  const place = imagesIn(body).find(({ image }) => image.url === address)
  const isAbove = body.children.slice(0, 2).some((node) => node === place?.parent)
  if (place && (isTaken || isAbove)) place.parent.children.splice(place.parent.children.indexOf(place.image), 1)
}

function withoutEmpty(root: Root): Root {
  const isFull = (node: Nodes): boolean =>
    node.type !== 'paragraph' && node.type !== 'link' ? true : node.children.length > 0
  visit(root, (node) => {
    if ('children' in node) node.children = (node.children as Nodes[]).filter(isFull) as typeof node.children
  })
  root.children = root.children.filter(isFull)
  return root
}

/** The extension by what a file is, not by what it is called; SVG can hold scripts and stays behind. */
async function extensionOf(bytes: Uint8Array): Promise<string | null> {
  const metadata = await sharp(bytes)
    .metadata()
    .catch(() => null)
  if (!metadata || Math.max(metadata.width, metadata.height) < SMALLEST) return null
  const isAvif = metadata.format === 'heif' && metadata.compression === 'av1'
  return EXTENSIONS[isAvif ? 'avif' : metadata.format] ?? null
}

/** A name in words: the file's own, or what the picture shows. */
function nameOf(address: string, description: string, prefix: string): string {
  const [path = ''] = /^(?:data|cid|docx):/i.test(address) ? [] : address.split(/[?#]/)
  const file =
    decoded(path)
      .split(/[/\\]/)
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  const own = slugify(file, 60)
  const isWords = /\p{L}{3}/u.test(own) && !/[\da-f]{8}|\d{5}/.test(own)
  const name = isWords ? own : slugify(description, 40) || 'picture'
  return name.startsWith(prefix) ? name.slice(prefix.length) : name
}

function freeName(wanted: string, extension: string, taken: ReadonlyMap<string, unknown>): string {
  let name = `${wanted}.${extension}`
  for (let count = 2; taken.has(name); count++) name = `${wanted}-${count}.${extension}`
  return name
}
