/*
 * Where a term stands, as text: for each document the gap from the one before, then its entries, each as the gap from
 * the one before, the weight, and whether it is the document's last. Numbers are written in base 32, smallest digit
 * first, a character a digit; further digits follow where the character's highest bit is set.
 */

/** One entry of a document in which a term stands. */
export interface Posting {
  /** Number of the document. */
  document: number
  /** Number of the entry within the document. */
  entry: number
  /** How much the term weighs there: 0 in running text, up to 3 in names, headings and words said. */
  weight: number
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const CODES = new Uint8Array(128)
for (const [value, digit] of [...DIGITS].entries()) CODES[digit.charCodeAt(0)] = value

/** Reads postings, in the order of documents and entries. */
export function readPostings(text: string): Posting[] {
  const postings: Posting[] = []
  let at = 0
  const number = () => {
    let value = 0
    for (let scale = 1; ; scale *= 32) {
      const code = CODES[text.charCodeAt(at++)] ?? 0
      value += (code & 31) * scale
      if (code < 32) return value
    }
  }
  for (let document = 0; at < text.length; ) {
    document += number()
    for (let entry = 0, isLast = false; !isLast && at < text.length; ) {
      const value = number()
      entry += value >> 3
      isLast = (value & 1) === 1
      postings.push({ document, entry, weight: (value >> 1) & 3 })
    }
  }
  return postings
}

/** A number as it is written. */
function digitsOf(value: number): string {
  let text = ''
  let rest = value
  for (; rest > 31; rest >>>= 5) text += DIGITS[(rest & 31) | 32]
  return text + DIGITS[rest]
}

/** Writes the entries of one document. @param entries their numbers in their order, each followed by the weight there */
export function writeEntries(entries: readonly number[]): string {
  let text = ''
  let before = 0
  for (let at = 0; at < entries.length; at += 2) {
    const entry = entries[at] ?? 0
    const isLast = at + 2 >= entries.length
    text += digitsOf(((entry - before) << 3) | ((entries[at + 1] ?? 0) << 1) | Number(isLast))
    before = entry
  }
  return text
}

/** A stretch of a long list of postings that can be read by itself. */
export interface PostingsPart {
  /** Number of its first document. */
  first: number
  text: string
}

/** Writes postings, document by document; a list that grows too long goes on in another part. */
export class PostingsWriter {
  /** Parts that are full, the oldest first. */
  readonly full: PostingsPart[] = []
  private bytes = new Uint8Array(8)
  private length = 0
  private first = 0
  private last = 0
  private readonly limit: number

  /** @param limit bytes after which another part is begun */
  constructor(limit = Number.POSITIVE_INFINITY) {
    this.limit = limit
  }

  /**
   * Adds a document; documents come in the order of their numbers.
   * @param entries where it has the term, as `writeEntries` writes it
   */
  add(document: number, entries: string): void {
    if (this.length >= this.limit) {
      this.full.push(this.part())
      this.length = this.last = 0
    }
    if (this.length === 0) this.first = document
    this.put(digitsOf(document - this.last))
    this.last = document
    this.put(entries)
  }

  /** The part that is not full yet. */
  part(): PostingsPart {
    return { first: this.first, text: new TextDecoder('latin1').decode(this.bytes.subarray(0, this.length)) }
  }

  private put(digits: string): void {
    if (this.length + digits.length > this.bytes.length) {
      const longer = new Uint8Array((this.length + digits.length) * 2)
      longer.set(this.bytes)
      this.bytes = longer
    }
    for (let at = 0; at < digits.length; at++) this.bytes[this.length++] = digits.charCodeAt(at)
  }
}
