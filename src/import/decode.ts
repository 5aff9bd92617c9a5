import { labelInHtml } from './label-in-html.ts'

/** Bytes as text: without BOM and NUL, each line ended by `\n`. */
export interface DecodedText {
  text: string
  /** Name of the encoding, as the Encoding Standard has it. */
  charset: string
  /** Whether the encoding was neither declared nor beyond doubt. */
  isGuessed: boolean
}

/** How many bytes say enough about the whole. */
const SAMPLE = 65_536

/**
 * Decodes plain text or Markdown. A BOM counts most, then what was declared, then what the bytes look like: UTF-16,
 * UTF-8, windows-1251 or windows-1252. A declaration that the bytes contradict is set aside.
 * @param declared a label of the Encoding Standard; one that is unknown is ignored
 */
export function decodeText(bytes: Uint8Array, declared?: string | null): DecodedText {
  return decode(bytes, [declared])
}

/**
 * Decodes HTML as the HTML Standard finds its encoding: a BOM, the transport's declaration, that of the document.
 * What has none, or one that its bytes contradict, is decoded as by `decodeText`.
 * @param declared the charset of the Content-Type that came with it
 */
export function decodeHtml(bytes: Uint8Array, declared?: string | null): DecodedText {
  return decode(bytes, [declared, labelInHtml(bytes)])
}

function decode(bytes: Uint8Array, labels: (string | null | undefined)[]): DecodedText {
  const marked = charsetOfMark(bytes)
  if (marked) return decodedAs(marked, bytes, false)
  const declared = labels.map(charsetOf).filter((charset) => charset !== null)
  const fitting = declared.find((charset) => !isContradicted(charset, bytes))
  if (fitting) return decodedAs(fitting, bytes, fitting !== declared[0])
  const wide = wideCharsetOf(bytes)
  if (wide) return decodedAs(wide, bytes, true)
  if (isUtf8(bytes)) return decodedAs('utf-8', bytes, declared.length > 0)
  if (isMostlyUtf8(bytes)) return decodedAs('utf-8', bytes, true)
  return decodedAs(isCyrillic(bytes) ? 'windows-1251' : 'windows-1252', bytes, true)
}

function decodedAs(charset: string, bytes: Uint8Array, isGuessed: boolean): DecodedText {
  const text = new TextDecoder(charset).decode(bytes)
  return { text: text.replaceAll('\0', '').replace(/\r\n?/g, '\n'), charset, isGuessed }
}

function charsetOfMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** The encoding with a label, or null; a page with an encoding of its own making is read as the Standard has it. */
function charsetOf(label: string | null | undefined): string | null {
  if (!label) return null
  try {
    const { encoding } = new TextDecoder(label)
    return encoding === 'x-user-defined' ? 'windows-1252' : encoding
  } catch {
    return null
  }
}

/** Whether a page was saved again in another encoding than the one that it still declares. */
function isContradicted(charset: string, bytes: Uint8Array): boolean {
  if (charset.startsWith('utf-16')) return false
  if (wideCharsetOf(bytes)) return true
  if (charset === 'utf-8') return !(isUtf8(bytes) || isMostlyUtf8(bytes))
  // Text in an encoding of single bytes is not UTF-8 by chance.
  if (/^(windows|iso-8859|koi8|macintosh|x-mac|ibm)/.test(charset)) return !isAscii(bytes) && isUtf8(bytes)
  return false
}

const isAscii = (bytes: Uint8Array) => bytes.every((byte) => byte < 0x80)

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/** Whether more characters beyond ASCII are whole than broken, as in a text with a stray or a missing byte. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0
  let broken = 0
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\ufffd') broken++
    else if (character > '\x7f') whole++
  }
  return whole > broken
}

/** UTF-16 without a BOM: spaces and line ends have a NUL in one place and hardly any in the other. */
function wideCharsetOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE)
  const nuls: [number, number] = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) nuls[index % 2 === 0 ? 0 : 1]++
  })
  const [even, odd] = nuls
  const few = Math.max(1, sample.length / 40)
  if (odd > few && even * 8 < odd) return 'utf-16le'
  if (even > few && odd * 8 < even) return 'utf-16be'
  return null
}

/** Whether letters beyond ASCII stand beside each other, as in Cyrillic, and not among letters of ASCII. */
function isCyrillic(bytes: Uint8Array): boolean {
  let together = 0
  let amongAscii = 0
  let previous = 0
  for (const byte of bytes) {
    if (byte >= 0xc0 && previous >= 0xc0) together++
    else if ((byte >= 0xc0 && isAsciiLetter(previous)) || (previous >= 0xc0 && isAsciiLetter(byte))) amongAscii++
    previous = byte
  }
  return together > amongAscii
}

function isAsciiLetter(byte: number): boolean {
  const lower = byte | 0x20
  return lower >= 0x61 && lower <= 0x7a
}
