import type { QuotedSpan } from './find.ts'
import type { Span } from './quotation.ts'

/** A block, or a paragraph of one, that opens with a mark is quoted by its marks and not by being a block. */
const opening = /^["＂“„”«»‹›「『〝‘‚']/u

/** Who said the block, on its last line: "— Ann Lee, mayor". */
const signature = /(?:^|\n)[^\S\n]*[—–―-][^\S\n]*\p{L}[^\n]*$/u

/** The next line, whatever space stands before it. */
const nextLine = /\s*([^\n]*)/y
const anySpace = /\s*/y

/**
 * What a paragraph of a block quotation says.
 *
 * @param block the whole block that the paragraph lies in
 * @returns its words as one quotation; none where it signs the block; `null` where marks within it say what is quoted
 */
export function blockIn(text: string, paragraph: Span, block: Span): QuotedSpan[] | null {
  const start = endOf(anySpace, text, block.start)
  if (opening.test(text[start] ?? '') || opening.test(text[paragraph.start] ?? '')) return null
  const first = start >= paragraph.start
  const signed = signature.exec(text.slice(paragraph.start, paragraph.end))
  if (signed && signed.index === 0 && !first) return []
  const end = signed && signed.index > 0 ? paragraph.start + signed.index : paragraph.end
  const span = { start: paragraph.start, end }
  return [{ ...span, words: span, closed: endsAt(text, paragraph.end, block), form: 'block' }]
}

/** Whether nothing follows in the block, or only its signature. */
function endsAt(text: string, at: number, block: Span): boolean {
  if (endOf(anySpace, text, at) >= block.end) return true
  const lineEnd = Math.min(endOf(nextLine, text, at), block.end)
  return endOf(anySpace, text, lineEnd) >= block.end && signature.test(text.slice(at, lineEnd).trim())
}

/** Where a match that begins at a place ends. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
