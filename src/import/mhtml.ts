import { mediaTypeIn, parameterIn } from './content-type.ts'
import { decodeHtml } from './decode.ts'
import { ImportFault } from './import-fault.ts'

/** A file that came along with a document, as a picture. */
export interface Resource {
  bytes: Uint8Array
  /** Media type in lower case, without parameters; empty where none is known. */
  type: string
}

/** A page saved as one file. */
export interface SavedPage {
  html: string
  /** Where it was saved from, as the file has it; old Word names a file of its own (`file:///…`). */
  url: string | null
  /** By address as written, by address made absolute, and by `cid:…`; the page itself is not among them. */
  resources: Map<string, Resource>
}

/** A part of a message (RFC 2045): its header's fields by name in lower case, and its body as it was sent. */
interface Part {
  fields: Map<string, string>
  body: Buffer
}

const MAX_DEPTH = 5
const MAX_HEADER = 65_536
/** RFC 2046 allows 70 characters. */
const MAX_BOUNDARY = 200

const TAB = 0x09
const LINE_FEED = 0x0a
const RETURN = 0x0d
const SPACE = 0x20
const HYPHEN = 0x2d
const EQUALS = 0x3d

const HTML = new Set(['text/html', 'application/xhtml+xml'])

/**
 * Reads a page that a browser or Word saved as one file, .mhtml or .mht (RFC 2557).
 * @throws ImportFault where it is no such file, or holds no page
 */
export function readMhtml(bytes: Uint8Array): SavedPage {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const whole = partOf(file.subarray(file.findIndex((byte) => !isBlank(byte))))
  if (!typeOf(whole).startsWith('multipart/')) {
    throw new ImportFault(
      'this is no web page saved as one file',
      'Save the page again in your browser as “Webpage, single file”',
    )
  }
  const parts = leavesOf(whole, 0)
  const root = rootOf(parts, parameterIn(whole.fields.get('content-type'), 'start'))
  if (!root) throw new ImportFault('the saved file holds no web page', 'Save the page again in your browser')
  const location = locationOf(root)
  const charset = parameterIn(root.fields.get('content-type'), 'charset')
  return {
    html: decodeHtml(contentOf(root), charset).text,
    url: unfolded(whole.fields.get('snapshot-content-location')) ?? location,
    resources: resourcesOf(parts, root, location),
  }
}

function resourcesOf(parts: Part[], root: Part, base: string | null): Map<string, Resource> {
  const resources = new Map<string, Resource>()
  for (const part of parts) {
    if (part === root) continue
    const resource = { bytes: contentOf(part), type: typeOf(part) }
    const location = locationOf(part)
    const id = part.fields.get('content-id')
    const keys = [location, location && absolute(location, base), id && `cid:${bareId(id)}`]
    for (const key of keys) if (key && !resources.has(key)) resources.set(key, resource)
  }
  return resources
}

function absolute(location: string, base: string | null): string | null {
  return URL.canParse(location, base ?? undefined) ? new URL(location, base ?? undefined).href : null
}

function rootOf(parts: Part[], start: string | null): Part | undefined {
  const pages = parts.filter((part) => HTML.has(typeOf(part)))
  const named = start && pages.find((part) => bareId(part.fields.get('content-id') ?? '') === bareId(start))
  return named || pages[0]
}

/** The parts that have no parts of their own, in order. */
function leavesOf(part: Part, depth: number): Part[] {
  if (!typeOf(part).startsWith('multipart/')) return [part]
  const boundary = parameterIn(part.fields.get('content-type'), 'boundary')?.trimEnd()
  if (!boundary || boundary.length > MAX_BOUNDARY || depth === MAX_DEPTH) return []
  return partsBetween(part.body, boundary).flatMap((inner) => leavesOf(inner, depth + 1))
}

/** Cuts a body at the lines `--boundary`, up to `--boundary--` or the end of a file that breaks off. */
function partsBetween(body: Buffer, boundary: string): Part[] {
  const parts: Part[] = []
  const delimiter = `--${boundary}`
  let start = -1
  for (let at = body.indexOf(delimiter); at !== -1; at = body.indexOf(delimiter, at + delimiter.length)) {
    const end = at + delimiter.length
    const isLast = body[end] === HYPHEN && body[end + 1] === HYPHEN
    const isAlone = isLast || end === body.length || isBlank(body[end])
    if (!isAlone || (at > 0 && body[at - 1] !== LINE_FEED)) continue
    if (start !== -1) parts.push(partOf(body.subarray(start, beforeLineEnd(body, at))))
    if (isLast) return parts
    const lineEnd = body.indexOf(LINE_FEED, end)
    start = lineEnd === -1 ? body.length : lineEnd + 1
  }
  if (start !== -1) parts.push(partOf(body.subarray(start)))
  return parts
}

const isBlank = (byte: number | undefined) => byte === TAB || byte === LINE_FEED || byte === RETURN || byte === SPACE

/** The line end before a boundary belongs to the boundary. */
function beforeLineEnd(body: Buffer, boundary: number): number {
  const end = boundary - 1
  return Math.max(0, body[end - 1] === RETURN ? end - 1 : end)
}

/** Cuts a part into its header and its body at the first empty line. */
function partOf(bytes: Buffer): Part {
  const start = bytes.subarray(0, MAX_HEADER).toString('latin1')
  const gap = /^\r?\n|\r?\n\r?\n/.exec(start)
  const header = start.slice(0, gap?.index)
  return { fields: fieldsIn(header), body: bytes.subarray(header.length + (gap?.[0].length ?? 0)) }
}

/** The fields of a header, unfolded, the first of each name. */
function fieldsIn(header: string): Map<string, string> {
  const fields = new Map<string, string>()
  for (const line of header.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    if (colon < 1) continue
    const name = line.slice(0, colon).trim().toLowerCase()
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return fields
}

/** RFC 2045, 5.2: a part that does not say is plain text. */
const typeOf = ({ fields }: Part) => mediaTypeIn(fields.get('content-type') ?? 'text/plain')

const bareId = (id: string) => id.trim().replace(/^<|>$/g, '')

const locationOf = ({ fields }: Part) => unfolded(fields.get('content-location'))

/** An address without the blanks at which it was folded (RFC 2557, 4.4.2). */
function unfolded(address: string | undefined): string | null {
  return address?.replace(/\s+/g, '') || null
}

function contentOf({ fields, body }: Part): Uint8Array {
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body.toString('latin1'), 'base64')
  return encoding === 'quoted-printable' ? quotedPrintable(body) : body
}

/** RFC 2045, 6.7; what is not well formed stays as it is. */
function quotedPrintable(body: Buffer): Uint8Array {
  const bytes = new Uint8Array(body.length)
  let length = 0
  for (let at = 0; at < body.length; at++) {
    const byte = body[at] ?? 0
    const lineEnd = byte === EQUALS ? softLineEnd(body, at + 1) : null
    const value = byte === EQUALS ? hexValue(body[at + 1]) * 16 + hexValue(body[at + 2]) : Number.NaN
    if (lineEnd !== null) {
      at = lineEnd
    } else if (Number.isNaN(value)) {
      bytes[length++] = byte
    } else {
      bytes[length++] = value
      at += 2
    }
  }
  return bytes.subarray(0, length)
}

/** Where a line ends that only blanks keep from its end, or null. */
function softLineEnd(body: Buffer, from: number): number | null {
  let at = from
  while (body[at] === SPACE || body[at] === TAB) at++
  if (body[at] === RETURN && body[at + 1] === LINE_FEED) return at + 1
  return body[at] === LINE_FEED || at === body.length ? at : null
}

function hexValue(byte: number | undefined): number {
  return byte === undefined ? Number.NaN : Number.parseInt(String.fromCharCode(byte), 16)
}
