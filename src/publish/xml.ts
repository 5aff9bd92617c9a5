import type { Element, Root } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** Signs that no XML document may hold (https://www.w3.org/TR/xml/#charsets). */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu

/** A whole XML document. */
export function xmlDocument(root: Element): string {
  const document: Root = {
    type: 'root',
    children: [
      { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
      { type: 'text', value: '\n' },
      root,
      { type: 'text', value: '\n' },
    ],
  }
  // “]]>” may stand in no text of XML, which leaves its last sign as it is otherwise.
  return toXml(document, { closeEmptyElements: true }).replace(FORBIDDEN, '').replaceAll(']]>', ']]&gt;')
}
