import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Copy } from './copy.ts'

/**
 * Signs that are no writing: controls, which terminals obey, soft hyphens, which only say where a line may break,
 * overrides, which turn text round, and what Unicode keeps free.
 */
const CONTROLS = /(?![\t\n])\p{Cc}|[\u00ad\u200b\u202d\u202e\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]/gu

/** Signs that turn the direction of what follows, beyond their own text. */
const OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g

export const withoutControls = (text: string) => text.replace(CONTROLS, '')

/** A text for a terminal, where nothing of a copy may act. */
export const printable = (text: string) => withoutControls(text).replace(OVERRIDES, '')

/** Takes signs out of a copy, wherever they stand in it, that are no writing. */
export function cleanCopy(copy: Copy): Copy {
  const body = structuredClone(copy.body)
  visit(body, (node: Nodes) => {
    if ('value' in node) node.value = withoutControls(node.value)
    if ('url' in node) node.url = withoutControls(node.url)
    if ('alt' in node && node.alt) node.alt = withoutControls(node.alt)
    if ('title' in node && node.title) node.title = withoutControls(node.title)
  })
  const { body: _, ...fields } = copy
  return { ...(cleaned(fields) as typeof fields), body }
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return withoutControls(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, cleaned(inner)]))
}
