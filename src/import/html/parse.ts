import type { Root } from 'hast'
import { rehype } from 'rehype'

const document = rehype()
const fragment = rehype().data('settings', { fragment: true })

/** Parses a whole page as browsers do (WHATWG HTML). */
export const parseDocument = (html: string): Root => document.parse(html)

/** Parses a piece of HTML. */
export const parseFragment = (html: string): Root => fragment.parse(html)

export const toHtmlText = (tree: Root): string => document.stringify(tree)
