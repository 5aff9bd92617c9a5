import type { Nodes, Root, Text } from 'mdast'
import type { Span } from '../quotation/quotation.ts'

/** The text of several trees, paragraphs parted by blank lines, and where each of its pieces stands in them. */
export interface PlainText {
  text: string
  pieces: Piece[]
  /** Where each tree's text begins. */
  starts: number[]
  /** Where block quotations stand, the outermost. */
  blocks: Span[]
}

export interface Piece {
  start: number
  end: number
  node: Text
}

const PARAGRAPH_BREAK = '\n\n'

/** What holds no running text: headings name a part, the rest is not language or not shown in its place. */
const SILENT = new Set<Nodes['type']>(['heading', 'code', 'html', 'yaml', 'definition', 'image', 'footnoteReference'])

const PARAGRAPHS = new Set<Nodes['type']>(['paragraph', 'tableCell'])

/** The running text of trees in their order: paragraphs, list items, block quotes and table cells. */
export function plainTextOf(roots: readonly Root[]): PlainText {
  const pieces: Piece[] = []
  const starts: number[] = []
  const blocks: Span[] = []
  // Written piece by piece: looking at a text's end while it grows would copy all of it each time.
  const written: string[] = []
  let length = 0
  let inBlock = false
  const write = (piece: string) => {
    written.push(piece)
    length += piece.length
  }
  const isBroken = () => length === 0 || (written.at(-1) ?? '').endsWith(PARAGRAPH_BREAK)
  const breakParagraph = () => {
    if (!isBroken()) write(PARAGRAPH_BREAK)
  }
  const walk = (node: Nodes): void => {
    if (SILENT.has(node.type) || (node.type === 'footnoteDefinition' && node.data?.repeated)) return
    if (PARAGRAPHS.has(node.type)) breakParagraph()
    if (node.type === 'text') {
      if (node.value === '') return
      pieces.push({ start: length, end: length + node.value.length, node })
      write(node.value)
    } else if (node.type === 'inlineCode') {
      // Code is quoted by nobody: its marks must not pair with those around it.
      write(node.value.replace(/[\p{Pi}\p{Pf}\p{Ps}\p{Pe}"'`]/gu, ' '))
    } else if (node.type === 'break') {
      write('\n')
    } else if ('children' in node) {
      const outermost = node.type === 'blockquote' && !inBlock
      const start = length
      if (outermost) inBlock = true
      for (const child of node.children) walk(child)
      if (!outermost) return
      inBlock = false
      blocks.push({ start, end: length })
    }
  }
  for (const root of roots) {
    breakParagraph()
    starts.push(length)
    walk(root)
  }
  return { text: written.join(''), pieces, starts, blocks }
}
