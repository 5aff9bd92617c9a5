import type { QuotedSpan } from './find.ts'
import type { Span } from './quotation.ts'

/** A block, or a paragraph of one, that opens with a mark is quoted by its marks and not by being a block. */
const opening = /^["＂“„”«»‹›「『〝‘‚']/u

/** Who said the block, on its last line: "— Ann Lee, mayor". */
const signature = /(?:^|\n)[^\S\n]*[—–―-][^\S\n]*\p{L}[^\n]*$/u

/**
 * What a paragraph of a block quotation says.
 *
 * @param block the whole block that the paragraph lies in
 * @returns its words as one quotation; none where it signs the block; `null` where marks within it say what is quoted
 */
export function blockIn(text: string, paragraph: Span, block: Span): QuotedSpan[] | null {
  if (opening.test(text.slice(block.start, block.end).trimStart()) || opening.test(text[paragraph.start] ?? ''))
    return null
  const first = text.slice(block.start, paragraph.start).trim() === ''
  const signed = signature.exec(text.slice(paragraph.start, paragraph.end))
  if (signed && signed.index === 0 && !first) return []
  const end = signed && signed.index > 0 ? paragraph.start + signed.index : paragraph.end
  const rest = text.slice(paragraph.end, block.end).trim()
  const closed = rest === '' || signature.exec(rest)?.index === 0
  const span = { start: paragraph.start, end }
  return [{ ...span, words: span, closed, form: 'block' }]
}
