import { inflateRawSync } from 'node:zlib'
import { ImportFault } from './import-fault.ts'

/** An entry of a zip file, as its directory has it. */
interface Entry {
  name: string
  isEncrypted: boolean
  method: number
  packedSize: number
  size: number
  /** Where its own header stands, in bytes from the start of the file. */
  offset: number
}

/** What a zip file may unpack to. */
export interface UnzipLimits {
  /** Bytes of all entries together. */
  maxBytes: number
  maxEntries: number
}

const END = 0x06054b50
const END_SIZE = 22
const ENTRY = 0x02014b50
const ENTRY_SIZE = 46
const LOCAL = 0x04034b50
const LOCAL_SIZE = 30
const MAX_COMMENT = 0xffff

const STORED = 0
const DEFLATED = 8

/**
 * Unpacks a zip file (APPNOTE.TXT) by its directory, without ZIP64. The sizes that it declares are checked first; an
 * entry that unpacks to more than it declares is unpacked no further.
 * @throws ImportFault where it is broken, encrypted or beyond the limits
 */
export function unzip(bytes: Uint8Array, { maxBytes, maxEntries }: UnzipLimits): Map<string, Uint8Array> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOf(file)
  if (file.readUInt16LE(end + 10) > maxEntries) throw tooLarge(`it holds more than ${maxEntries} files`)
  const entries = entriesOf(file, end)
  const packed = entries.reduce((sum, entry) => sum + entry.packedSize, 0)
  // Entries that share their bytes are how a small file can unpack to a huge one.
  if (packed > file.length) throw broken()
  const size = entries.reduce((sum, entry) => sum + entry.size, 0)
  if (size > maxBytes) throw tooLarge(`it unpacks to more than ${Math.floor(maxBytes / 2 ** 20)} MB`)
  return new Map(entries.map((entry) => [entry.name, contentOf(file, entry)]))
}

/** Where the record at the end of the file starts that says where its directory is. */
function endOf(file: Buffer): number {
  const least = Math.max(0, file.length - END_SIZE - MAX_COMMENT)
  for (let at = file.length - END_SIZE; at >= least; at--) if (file.readUInt32LE(at) === END) return at
  throw broken()
}

function entriesOf(file: Buffer, end: number): Entry[] {
  const entries: Entry[] = []
  let at = file.readUInt32LE(end + 16)
  for (let left = file.readUInt16LE(end + 10); left > 0; left--) {
    if (at + ENTRY_SIZE > file.length || file.readUInt32LE(at) !== ENTRY) throw broken()
    const nameEnd = at + ENTRY_SIZE + file.readUInt16LE(at + 28)
    entries.push({
      name: file.toString('utf8', at + ENTRY_SIZE, nameEnd),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at = nameEnd + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function contentOf(file: Buffer, { isEncrypted, method, packedSize, size, offset }: Entry): Uint8Array {
  if (isEncrypted) {
    throw new ImportFault('the file is protected by a password', 'Save it without a password and import that')
  }
  if (offset + LOCAL_SIZE > file.length || file.readUInt32LE(offset) !== LOCAL) throw broken()
  const start = offset + LOCAL_SIZE + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (start + packedSize > file.length) throw broken()
  const packed = file.subarray(start, start + packedSize)
  const content = method === DEFLATED ? inflated(packed, size) : packed
  if (content.length !== size || (method !== STORED && method !== DEFLATED)) throw broken()
  return content
}

function inflated(packed: Buffer, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) })
  } catch {
    throw broken()
  }
}

const broken = () => new ImportFault('the file is damaged', 'Open it in Word and save it again as .docx')

const tooLarge = (why: string) =>
  new ImportFault(`the file is too large: ${why}`, 'Save only the article as a new document and import that')
