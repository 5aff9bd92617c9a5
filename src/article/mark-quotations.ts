import type { Emphasis, Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import type { Span } from '../quotation/quotation.ts'
import type { PlainText } from './plain-text.ts'

/** Names of the attributes that carry a quotation's place in the list through to HTML. */
export const QUOTATION_ATTRIBUTE = 'dataQuotation'
export const SAID_ATTRIBUTE = 'dataSaid'

/**
 * Marks quotations in trees, in place: each run of quoted text is wrapped, emphasis and links within it; where it
 * crosses their borders or those of paragraphs, in several pieces. Behind the last one stands an empty link that leads
 * to who said it (never inside another link).
 * @param quotations spans in `plain.text`, in order, not overlapping
 */
export function markQuotations(roots: readonly Root[], plain: PlainText, quotations: readonly Span[]): void {
  const cuts = cutPieces(plain, quotations)
  if (cuts.size > 0) for (const root of roots) rebuild(root, cuts)
}

interface Cut extends Span {
  quotation: number
  last: boolean
}

/** Which stretches of which text nodes lie in which quotation; offsets are within the node. */
function cutPieces({ pieces }: PlainText, quotations: readonly Span[]): Map<Text, Cut[]> {
  const cuts = new Map<Text, Cut[]>()
  let first = 0
  for (const [index, quotation] of quotations.entries()) {
    while (first < pieces.length && (pieces[first]?.end ?? 0) <= quotation.start) first++
    let latest: Cut | undefined
    for (let at = first; at < pieces.length; at++) {
      const piece = pieces[at]
      if (!piece || piece.start >= quotation.end) break
      const start = Math.max(quotation.start, piece.start) - piece.start
      const end = Math.min(quotation.end, piece.end) - piece.start
      if (start >= end) continue
      latest = { start, end, quotation: index, last: false }
      const sofar = cuts.get(piece.node)
      if (sofar) sofar.push(latest)
      else cuts.set(piece.node, [latest])
    }
    if (latest) latest.last = true
  }
  return cuts
}

/** Replaces the children of a node; @returns the links that could not stand inside the link it is in. */
function rebuild(node: Parents, cuts: Map<Text, Cut[]>, inLink = false): PhrasingContent[] {
  const outside: PhrasingContent[] = []
  const children: Nodes[] = []
  for (const child of node.children) {
    if (child.type === 'text' && cuts.has(child)) {
      for (const piece of cutText(child, cuts.get(child) ?? [])) {
        if (inLink && isSaidLink(piece)) outside.push(piece)
        else children.push(piece)
      }
    } else {
      children.push(child)
      if (!('children' in child)) continue
      const isLink = child.type === 'link' || child.type === 'linkReference'
      const beyond = rebuild(child, cuts, inLink || isLink)
      if (inLink) outside.push(...beyond)
      else children.push(...beyond)
    }
  }
  // The kinds of children are those that were there, or phrasing content in place of phrasing content.
  node.children = gather(children) as typeof node.children
  return outside
}

/** Joins neighbours that lie in the same quotation, emphasis and links among them, into one element. */
function gather(nodes: readonly Nodes[]): Nodes[] {
  const gathered: Nodes[] = []
  for (let at = 0; at < nodes.length; ) {
    const quotation = quotationOf(nodes[at])
    let end = at + 1
    // Code, breaks and pictures go along where the quotation goes on behind them.
    for (let next = end; quotation !== null && next < nodes.length; next++) {
      if (quotationOf(nodes[next]) === quotation) end = next + 1
      else if (!PASSING.has(nodes[next]?.type ?? '')) break
    }
    const run = nodes.slice(at, end)
    if (run.length > 1 && quotation !== null) {
      gathered.push({ ...element('span', QUOTATION_ATTRIBUTE, quotation), children: run.flatMap(unmarked) as Text[] })
    } else gathered.push(...run)
    at = end
  }
  return gathered
}

const PASSING = new Set(['inlineCode', 'break', 'image', 'footnoteReference'])

/** The quotation in which all of a node lies, or null. */
function quotationOf(node: Nodes | undefined): number | null {
  if (node?.type === 'emphasis' && node.data?.hProperties?.[QUOTATION_ATTRIBUTE] !== undefined) {
    return Number(node.data.hProperties[QUOTATION_ATTRIBUTE])
  }
  if (!node || !('children' in node) || node.children.length === 0 || !INLINE.has(node.type)) return null
  const [first, ...rest] = node.children.map(quotationOf)
  return first !== undefined && rest.every((other) => other === first) ? first : null
}

const INLINE = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/** A node without the marks of the quotation around it. */
function unmarked(node: Nodes): Nodes[] {
  if (node.type === 'emphasis' && node.data?.hProperties?.[QUOTATION_ATTRIBUTE] !== undefined) return node.children
  if (!('children' in node)) return [node]
  return [{ ...node, children: node.children.flatMap(unmarked) } as Nodes]
}

function cutText(node: Text, cuts: readonly Cut[]): PhrasingContent[] {
  const made: PhrasingContent[] = []
  const text = (start: number, end: number) => {
    if (start < end) made.push({ type: 'text', value: node.value.slice(start, end) })
  }
  let at = 0
  for (const [index, cut] of cuts.entries()) {
    text(at, cut.start)
    made.push(element('span', QUOTATION_ATTRIBUTE, cut.quotation, node.value.slice(cut.start, cut.end)))
    at = cut.end
    if (cut.last) {
      // As with the marks of notes, what ends the clause comes first.
      const punctuation = /^[.,;:!?…。、，؛،]+/u.exec(node.value.slice(at, cuts[index + 1]?.start))?.[0] ?? ''
      text(at, at + punctuation.length)
      at += punctuation.length
      made.push(element('a', SAID_ATTRIBUTE, cut.quotation))
    }
  }
  text(at, node.value.length)
  return made
}

function element(tagName: string, attribute: string, quotation: number, value?: string): Emphasis {
  return {
    type: 'emphasis',
    data: { hName: tagName, hProperties: { [attribute]: String(quotation) } },
    children: value === undefined ? [] : [{ type: 'text', value }],
  }
}

function isSaidLink(node: PhrasingContent): boolean {
  return node.type === 'emphasis' && node.data?.hProperties?.[SAID_ATTRIBUTE] !== undefined
}
