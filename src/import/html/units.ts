import type { Element, Root, RootContent } from 'hast'
import { called, countOf, findAll, isBlock, isElement, linkShare, textOf } from './tree.ts'

/** A paragraph, heading, list, table, block quote or picture of a page. */
export interface Unit {
  element: Element
  /** What it shows, in one line. */
  text: string
  /** Its words. */
  count: number
  /** How much of it stands in links, from 0 to 1. */
  linked: number
  parent: Element | Root
  /** What it and its parent are called: an article's paragraphs are of one make, or of few. */
  make: string
}

export const isHeading = ({ element }: Unit) => /^h[1-6]$/.test(element.tagName)
export const isList = ({ element }: Unit) => isElement(element, 'ul', 'ol', 'dl', 'table')
/** A figure, or a line with nothing but a picture in it. */
export const isPicture = ({ element, text }: Unit) => isElement(element, 'figure', 'img', 'picture') || text === ''
export const isText = (unit: Unit) => !isPicture(unit) && unit.text !== ''

/** Words of units together. */
export const wordsIn = (units: readonly Unit[]) => units.reduce((sum, { count }) => sum + count, 0)

/** The elements of units, to be read as one text. */
export const treeOf = (units: readonly Unit[]): Root => ({
  type: 'root',
  children: units.map(({ element }): RootContent => element),
})

/** Elements that are one unit, with all that they hold. */
const WHOLE = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote figure pre picture img hr center'.split(' '))

/** Cuts a page into its units, in their order. */
export function unitsIn(tree: Root): Unit[] {
  const units: Unit[] = []
  const add = (element: Element, parent: Element | Root) => {
    const text = textOf(element)
    if (text === '' && findAll(element, ({ tagName }) => tagName === 'img').length === 0) return
    const holder = parent.type === 'element' ? called(parent) : ''
    const make = `${holder}>${called(element)}`
    units.push({ element, text, count: countOf(text), linked: linkShare(element), parent, make })
  }
  const walk = (parent: Element | Root): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if ((WHOLE.has(child.tagName) && !isLayout(child)) || holdsLine(child)) add(child, parent)
      else walk(child)
    }
  }
  walk(tree)
  return units
}

/** A table or list that holds the page rather than data. */
function isLayout(element: Element): boolean {
  if (!isElement(element, 'table', 'ul', 'ol', 'center')) return false
  const paragraphs = findAll(element, ({ tagName }) => tagName === 'p' || tagName === 'h2')
  return paragraphs.length > 5 || findAll(element, ({ tagName }) => tagName === 'h1').length > 0
}

/** Whether an element holds words in a line of its own, and no blocks. */
function holdsLine(element: Element): boolean {
  const isWord = (child: Element['children'][number]) =>
    child.type === 'text'
      ? /[\p{L}\p{N}]/u.test(child.value)
      : child.type === 'element' && !isBlock(child) && textOf(child) !== ''
  const isInnerBlock = (inner: Element) => inner !== element && isBlock(inner) && inner.tagName !== 'br'
  return element.children.some(isWord) && findAll(element, isInnerBlock).length === 0
}
