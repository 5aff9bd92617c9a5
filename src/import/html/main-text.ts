import { Readability } from '@mozilla/readability'
import type { Element, Root, RootContent } from 'hast'
import { parseHTML } from 'linkedom'
import { beginsAsCredit, endsArticle, furnitureIn } from '../furniture.ts'
import { wordsOf } from '../likeness.ts'
import { toHtmlText } from './parse.ts'
import { countOf, findAll, isBlock, isElement, labelWords, linkShare, textOf } from './tree.ts'

/** A paragraph, heading, list, table, block quote or picture of a page. */
export interface Unit {
  element: Element
  /** What it shows, in one line. */
  text: string
  /** How much of it stands in links, from 0 to 1. */
  linked: number
  /** What it hangs in, and of which make it is: units of an article are alike. */
  parent: Element | Root
  make: string
}

export interface MainText {
  units: Unit[]
  dropped: { text: string; why: string }[]
  /** How it was found, for the report. */
  from: string
}

/** Units that are taken whole. */
const WHOLE = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'dl',
  'table',
  'blockquote',
  'figure',
  'pre',
  'picture',
  'img',
  'hr',
  'center',
])

/**
 * Finds the article's text in a page that was cleared of furniture.
 * Mozilla's Readability says where it is; what stands there is judged unit by unit, by its likeness to what Readability
 * kept, by its links and words, and by the text that the page gives machines, if it does.
 * @param tree cleared; ids are put on its elements
 * @param stated the text that the page gives machines
 * @param headline the element that shows the headline: another one like it begins another article
 */
export function mainText(tree: Root, stated: string | null, headline: Element | null): MainText | null {
  const units = unitsIn(tree)
  const kept = withoutMistake(keptByReadability(tree, units), units)
  const witness = witnessOf(stated, units)
  const isSure = (unit: Unit) => kept.has(unit) || witness?.(unit) === true
  const certain = withoutTail(
    units.filter((unit) => isSure(unit) && isText(unit) && !furnitureIn(unit.text, unit.linked)),
    witness,
  )
  const [firstSure] = certain
  const lastSure = certain.at(-1)
  if (!firstSure || !lastSure) return null
  const home = commonAncestor(tree, certain)
  const near = units.filter(({ element }) => home.has(element))
  const first = near.indexOf(firstSure)
  const last = near.indexOf(lastSure)
  const makes = new Map<string, number>()
  for (const { make, text } of certain) makes.set(make, (makes.get(make) ?? 0) + countOf(text))
  const total = certain.reduce((sum, { text }) => sum + countOf(text), 0)
  const parents = new Set(certain.map(({ parent }) => parent))
  const isAlike = (unit: Unit) => (makes.get(unit.make) ?? 0) > total * 0.15
  const boxes = new Set(
    near.filter((unit) => isText(unit) && furnitureIn(unit.text, unit.linked)).map(({ parent }) => parent),
  )
  for (const unit of near) if (isAlike(unit)) boxes.delete(unit.parent)
  const dropped: MainText['dropped'] = []
  const drop = (unit: Unit, why: string) => {
    if (unit.text) dropped.push({ text: unit.text, why })
    return false
  }
  const headlineLabels = headline && labelWords(headline).join('.')
  const isLikeHeadline = ({ element }: Unit) =>
    isElement(element, 'h1') ||
    (headlineLabels !== null && headlineLabels !== '' && labelWords(element).join('.') === headlineLabels)
  let isOver = false
  const taken = near.filter((unit, index) => {
    const seen = witness?.(unit)
    isOver ||= index > first && isLikeHeadline(unit) && textsBefore(near, index, certain) > 2
    if (isOver) return drop(unit, 'stands behind the article')
    if (isPicture(unit)) return index >= first && index <= last
    const isLate = near.slice(index + 1).reduce((sum, { text }) => sum + countOf(text), 0) < total * 0.5
    if (isLate && endsArticle(unit.text) && index > first && !laterSure(near, index, certain)) {
      isOver = true
      return drop(unit, 'a heading of the page')
    }
    const why = seen ? null : furnitureIn(unit.text, unit.linked)
    if (why) return drop(unit, why)
    if (beginsAsCredit(unit.text) && countOf(unit.text) < 40 && !seen)
      return drop(unit, 'a caption without its picture')
    if (boxes.has(unit.parent) && !seen) return drop(unit, 'in a box of the page')
    if (isLinkOnly(unit) && !seen) return drop(unit, 'leads elsewhere')
    if (seen || kept.has(unit))
      return seen !== false || isHeading(unit) || !isStray(unit, isAlike)
        ? true
        : drop(unit, 'not in the text that the page gives machines')
    if (index < first || index > last) {
      const isNext = parents.has(unit.parent) && isAlike(unit) && isText(unit)
      return isNext && (witness === null || isHeading(unit)) && countOf(unit.text) > 3
        ? true
        : drop(unit, 'stands outside the article')
    }
    if (unit.linked > 0.5) return drop(unit, 'leads elsewhere')
    if (isAlike(unit) || parents.has(unit.parent)) return true
    return (isHeading(unit) || isList(unit)) && seen !== false ? true : drop(unit, 'not of the make of the article')
  })
  return {
    units: withoutLastHeadings(withoutRepeats(taken, drop), drop),
    dropped,
    from: witness ? 'Readability and JSON-LD' : 'Readability',
  }
}

const isHeading = ({ element }: Unit) => /^h[1-6]$/.test(element.tagName)
const isList = ({ element }: Unit) => isElement(element, 'ul', 'ol', 'dl', 'table')
export const isPicture = ({ element }: Unit) => isElement(element, 'figure', 'img', 'picture')
const isText = (unit: Unit) => !isPicture(unit) && unit.text !== ''

/** A unit that is nothing but a link, and no sentence. */
const isLinkOnly = (unit: Unit) => unit.linked > 0.85 && countOf(unit.text) < 30 && !/[.!?]["”»“]?$/.test(unit.text)

const isStray = (unit: Unit, isAlike: (unit: Unit) => boolean) =>
  !isAlike(unit) && countOf(unit.text) < 40 && !isList(unit)

/** How many units before one are sure: behind some of them, a headline is that of the next article. */
const textsBefore = (near: readonly Unit[], index: number, certain: readonly Unit[]) =>
  near.slice(0, index).filter((unit) => certain.includes(unit)).length

/** Whether much of what is sure stands behind. */
function laterSure(near: readonly Unit[], index: number, certain: readonly Unit[]): boolean {
  const behind = near
    .slice(index + 1)
    .filter((unit) => certain.includes(unit) && countOf(unit.text) > 15 && unit.linked < 0.3)
  return behind.length > 3 && behind.length > certain.length * 0.3
}

/** Cuts a page into its units, in their order. */
function unitsIn(tree: Root): Unit[] {
  const units: Unit[] = []
  const add = (element: Element, parent: Element | Root) => {
    const text = textOf(element)
    if (text === '' && !findAll(element, ({ tagName }) => tagName === 'img').length) return
    const holder = parent.type === 'element' ? `${parent.tagName}.${labelWords(parent).join('.')}` : ''
    units.push({
      element,
      text,
      linked: linkShare(element),
      parent,
      make: `${holder}>${element.tagName}.${labelWords(element).join('.')}`,
    })
  }
  const walk = (parent: Element | Root): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (WHOLE.has(child.tagName) && !isLayout(child)) add(child, parent)
      else if (holdsLine(child)) add(child, parent)
      else walk(child)
    }
  }
  walk(tree)
  return units
}

/** A table or list that holds the page rather than data. */
function isLayout(element: Element): boolean {
  if (!isElement(element, 'table', 'ul', 'ol', 'center', 'blockquote', 'p')) return false
  const paragraphs = findAll(element, ({ tagName }) => tagName === 'p' || tagName === 'h2')
  if (isElement(element, 'blockquote', 'p')) return false
  return paragraphs.length > 5 || findAll(element, ({ tagName }) => tagName === 'h1').length > 0
}

/** Whether an element holds words or pictures in a line of its own, and no blocks. */
function holdsLine(element: Element): boolean {
  const isLine =
    element.children.some((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value)) ||
    element.children.some((child) => child.type === 'element' && !isBlock(child) && textOf(child) !== '')
  return isLine && !findAll(element, (inner) => inner !== element && isBlock(inner) && inner.tagName !== 'br').length
}

const MARK = 'dataUnit'

/** What Mozilla's Readability takes to be the article. */
function keptByReadability(tree: Root, units: readonly Unit[]): Set<Unit> {
  for (const [index, { element }] of units.entries()) element.properties[MARK] = String(index)
  const { document } = parseHTML(toHtmlText(tree))
  const article = new Readability(document as unknown as Document, { charThreshold: 250 }).parse()
  const numbers = [...(article?.content ?? '').matchAll(/data-unit="(\d+)"/g)].map(([, number]) => Number(number))
  for (const { element } of units) delete element.properties[MARK]
  return new Set(numbers.flatMap((number) => units[number] ?? []))
}

/**
 * Reads the text that a page gives machines as a witness of which units are the article's.
 * @returns null where there is none, or it is cut short; else whether a unit is in it, undefined where it cannot tell
 */
function witnessOf(stated: string | null, units: readonly Unit[]): ((unit: Unit) => boolean | undefined) | null {
  const words = wordsOf(stated ?? '')
  if (words.length < 80) return null
  const whole = ` ${words.join(' ')} `
  const seen = new Map<Unit, boolean | undefined>()
  let confirmed = 0
  for (const unit of units) {
    const own = wordsOf(unit.text)
    const isIn = own.length > 0 && whole.includes(` ${own.join(' ')} `)
    if (isIn && own.length >= 8) confirmed += own.length
    seen.set(unit, isIn ? (own.length >= 4 ? true : undefined) : own.length >= 8 ? false : undefined)
  }
  return confirmed >= words.length * 0.7 ? (unit) => seen.get(unit) : null
}

/** Everything within the closest element that holds all of some units. */
function commonAncestor(tree: Root, units: readonly Unit[]): Set<Element> {
  const wanted = new Set(units.map(({ element }) => element))
  let home: Root | Element = tree
  const countIn = (node: Root | Element) => findAll(node, (element) => wanted.has(element)).length
  for (let next: Root | Element | null = tree; next; ) {
    home = next
    const children: Root['children'] = home.children
    next =
      children.find((child): child is Element => child.type === 'element' && countIn(child) === wanted.size) ?? null
  }
  return new Set(findAll(home, () => true))
}

/** Takes out what is said twice: pull quotes, a first paragraph before the text, the whole text once more. */
function withoutRepeats(units: readonly Unit[], drop: (unit: Unit, why: string) => boolean): Unit[] {
  const words = units.map(({ text }) => ` ${wordsOf(text).join(' ')} `)
  const isWhole = words.map(
    (text) =>
      text.length > 1_500 &&
      words.filter((other) => other !== text && other.length > 60 && text.includes(other)).length > 2,
  )
  return units.filter((unit, index) => {
    const own = words[index] ?? ''
    if (isPicture(unit) || own.length < 25) return true
    if (isWhole[index]) return drop(unit, 'said twice')
    const other = words.findIndex(
      (text, place) =>
        place !== index && !isWhole[place] && text.includes(own) && (text.length > own.length || place < index),
    )
    return other === -1 || drop(unit, 'said twice')
  })
}

/** A heading heads something. */
function withoutLastHeadings(units: readonly Unit[], drop: (unit: Unit, why: string) => boolean): Unit[] {
  const last = units.findLastIndex((unit) => isText(unit) && !isHeading(unit))
  return units.filter((unit, index) => index <= last || drop(unit, 'stands behind the article'))
}

/** Readability can be led astray, by a copy of the text for machines for one: most of the running text is seldom wrong. */
function withoutMistake(kept: Set<Unit>, units: readonly Unit[]): Set<Unit> {
  const isRunning = (unit: Unit) => isText(unit) && countOf(unit.text) >= 12 && unit.linked < 0.3
  const weight = (some: readonly Unit[]) =>
    some.filter(isRunning).reduce((sum, { text }) => sum + Math.min(countOf(text), LONG), 0)
  const makes = Map.groupBy(units.filter(isRunning), ({ make }) => make)
  const [best = []] = [...makes.values()].sort((a, b) => weight(b) - weight(a))
  const isMissed = weight(best.filter((unit) => kept.has(unit))) < weight(best) * 0.4
  return isMissed && best.length > 2 && weight(best) > weight([...kept]) ? new Set(best) : kept
}

/** Words that a paragraph hardly exceeds. */
const LONG = 150

/** Teasers behind the text are of another make than its paragraphs. */
function withoutTail(certain: readonly Unit[], witness: ((unit: Unit) => boolean | undefined) | null): Unit[] {
  const total = certain.reduce((sum, { text }) => sum + countOf(text), 0)
  const makes = Map.groupBy(certain, ({ make }) => make)
  const isAlike = ({ make }: Unit) =>
    (makes.get(make) ?? []).reduce((sum, { text }) => sum + countOf(text), 0) > total * 0.15
  const parents = new Set(certain.filter(isAlike).map(({ parent }) => parent))
  const last = certain.findLastIndex((unit) => isAlike(unit) || parents.has(unit.parent) || witness?.(unit) === true)
  return last === -1 ? [...certain] : certain.slice(0, last + 1)
}

/** The elements of units, to be read as one text. */
export const treeOf = (units: readonly Unit[]): Root => ({
  type: 'root',
  children: units.map(({ element }): RootContent => element),
})
