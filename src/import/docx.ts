import { createHash } from 'node:crypto'
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { decodeText } from './decode.ts'
import { ImportFault } from './import-fault.ts'
import type { Resource } from './mhtml.ts'
import { unzip } from './unzip.ts'
import { STYLE_MAP } from './word-styles.ts'

/** A Word document, and what its properties say of it. */
export interface WordDocument {
  /** Not yet clean: its links lead where the document has them lead. */
  html: string
  title: string | null
  author: string | null
  /** When it was created, in W3CDTF: from `2024` to `2024-05-25T16:03:00Z`. */
  created: string | null
  /** Its pictures by the `src` that they have in the HTML, as `docx:1.png`. */
  resources: Map<string, Resource>
}

const LIMITS = { maxBytes: 64 * 2 ** 20, maxEntries: 2000 }

/** How much of the properties is read. */
const MAX_PROPERTIES = 65_536

const EXTENSIONS: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/tiff': 'tiff',
}

/**
 * Reads a .docx file: its headings, paragraphs, lists, quotes, tables, notes and pictures as HTML. A paragraph in the
 * style Title is an h1 with the class `headline`, one in the style Subtitle a p with the class `standfirst`. Nothing
 * outside of the file is read; pictures that lie elsewhere are left out.
 * @throws ImportFault where it is no .docx file, damaged, encrypted, or would unpack to more than 64 MB
 */
export async function readDocx(bytes: Uint8Array): Promise<WordDocument> {
  const entries = entriesOf(bytes)
  const resources = new Map<string, Resource>()
  const options = {
    styleMap: STYLE_MAP,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(intoResources(resources)),
  }
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(repacked(entries)) }, options).then(
    ({ value }) => value,
    () => {
      throw new ImportFault('the Word document cannot be read', 'Open it in Word and save it again as .docx')
    },
  )
  return { html, ...propertiesOf(entries), resources }
}

function entriesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const start = Buffer.from(bytes.subarray(0, 4)).toString('hex')
  if (start === 'd0cf11e0') throw oldFault(bytes)
  const entries = start === '504b0304' ? unzip(bytes, LIMITS) : null
  if (!entries?.has('[Content_Types].xml')) {
    throw new ImportFault('this is no Word document', 'Open it in Word and save it as .docx')
  }
  return entries
}

/** What is wrong with a file in the format of Word before 2007, which encrypted documents have to this day. */
function oldFault(bytes: Uint8Array): ImportFault {
  if (
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  ) {
    return new ImportFault('the document is protected by a password', 'Save it as .docx without a password')
  }
  return new ImportFault('this is a document of old Word (.doc)', 'Open it in Word and save it as .docx')
}

/** A zip file of the entries alone that passed, so that mammoth unpacks nothing else. */
function repacked(entries: Map<string, Uint8Array>): Uint8Array {
  const parts = [...entries].filter(([name]) => /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/)/.test(name))
  return zipSync(Object.fromEntries(parts), { level: 0 })
}

/** Puts each picture among the resources once, however often it is shown. */
function intoResources(resources: Map<string, Resource>): Parameters<typeof mammoth.images.imgElement>[0] {
  const known = new Map<string, string>()
  return async (image) => {
    const bytes = await image.readAsBuffer()
    const digest = createHash('sha256').update(bytes).digest('hex')
    const type = /^image\/[\w.+-]+$/.exec(image.contentType?.toLowerCase() ?? '')?.[0] ?? ''
    const extension = EXTENSIONS[type]
    const src = known.get(digest) ?? `docx:${known.size + 1}${extension ? `.${extension}` : ''}`
    known.set(digest, src)
    resources.set(src, { bytes, type })
    return { src }
  }
}

/** The properties (ECMA-376 part 2, 11), which Word keeps in one place and the Open XML SDK in another. */
function propertiesOf(entries: Map<string, Uint8Array>): Pick<WordDocument, 'title' | 'author' | 'created'> {
  const path = [...entries.keys()].find((name) => name === 'docProps/core.xml' || name.endsWith('.psmdcp'))
  const bytes = path === undefined ? undefined : entries.get(path)
  const xml = bytes ? decodeText(bytes.subarray(0, MAX_PROPERTIES)).text : ''
  const created = textOf(xml, 'created')
  return {
    title: textOf(xml, 'title'),
    author: textOf(xml, 'creator'),
    created: created && W3CDTF.test(created) ? created : null,
  }
}

const W3CDTF = /^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?)?)?$/

/** The text of the first element of a name, or null where it has none. */
function textOf(xml: string, name: string): string | null {
  const [, text = ''] = new RegExp(`<(?:\\w+:)?${name}(?:\\s[^<>]*)?>([^<]*)<`).exec(xml) ?? []
  return decodeEntities(text).replace(/\s+/g, ' ').trim() || null
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** XML knows these five and numbers; what is none of them stays as it is. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
