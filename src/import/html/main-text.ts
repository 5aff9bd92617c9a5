import type { Element, Root } from 'hast'
import type { Dropped } from '../copy.ts'
import { endsArticle, furnitureIn, looksLikeCaption } from '../furniture.ts'
import { wordsOf } from '../likeness.ts'
import { keptByReadability } from './readability.ts'
import { findAll, isElement, labelWords } from './tree.ts'
import { isHeading, isList, isPicture, isText, type Unit, unitsIn, wordsIn } from './units.ts'
import { type Witness, witnessOf } from './witness.ts'

export interface MainText {
  units: Unit[]
  dropped: Dropped[]
}

type Drop = (unit: Unit, why: string) => void

/**
 * Finds the article's text in a page that was cleared of furniture. Readability says where it is; what stands there is
 * judged unit by unit: by the text that the page gives machines, if it does, by its make, its links and its words.
 * @param given the text for machines
 * @param headline the element that shows the headline: another one like it begins another article
 */
export function mainText(tree: Root, given: string | null, headline: Element | null): MainText | null {
  const all = unitsIn(tree)
  const kept = keptByReadability(tree, all)
  const witness = witnessOf(given, all)
  const isSure = (unit: Unit) => (kept.has(unit) || witness?.(unit) === true) && isText(unit) && !isFurniture(unit)
  const sure = withoutTail(all.filter(isSure), witness)
  if (sure.length === 0) return null
  const near = unitsNear(tree, all, sure)
  const dropped: Dropped[] = []
  const drop: Drop = ({ text }, why) => {
    if (text) dropped.push({ text, why })
  }
  const end = endOf(near, sure, headline)
  for (const unit of near.slice(end)) drop(unit, 'stands behind the article')
  const why = judge(near, { sure, kept, witness })
  const taken = near.slice(0, end).filter((unit, index) => {
    const reason = why(unit, index)
    if (reason !== null) drop(unit, reason)
    return reason === null
  })
  return { units: withoutLastHeadings(withoutRepeats(taken, drop), drop), dropped }
}

const isFurniture = ({ text, linked }: Unit) => furnitureIn(text, linked) !== null

/** Units within the closest element that holds all that are sure. */
function unitsNear(tree: Root, units: readonly Unit[], sure: readonly Unit[]): Unit[] {
  const wanted = new Set(sure.map(({ element }) => element))
  const holdsAll = (node: Root | Element) => findAll(node, (element) => wanted.has(element)).length === wanted.size
  let home: Root | Element = tree
  for (let next: Root | Element | undefined = tree; next; ) {
    home = next
    const children: Root['children'] = home.children
    next = children.find((child): child is Element => child.type === 'element' && holdsAll(child))
  }
  const within = new Set(findAll(home, () => true))
  return units.filter(({ element }) => within.has(element))
}

/** Makes that hold at least this share of what is sure are the article's. */
const OWN_MAKE = 0.15

/** Tells which units are of a make of the article's. */
function isAlikeTo(sure: readonly Unit[]): (unit: Unit) => boolean {
  const total = wordsIn(sure)
  const weights = new Map<string, number>()
  for (const { make, count } of sure) weights.set(make, (weights.get(make) ?? 0) + count)
  return ({ make }) => (weights.get(make) ?? 0) > total * OWN_MAKE
}

/** Teasers behind the text are of another make than its paragraphs. */
function withoutTail(sure: readonly Unit[], witness: Witness | null): Unit[] {
  const isAlike = isAlikeTo(sure)
  const parents = new Set(sure.filter(isAlike).map(({ parent }) => parent))
  const last = sure.findLastIndex((unit) => isAlike(unit) || parents.has(unit.parent) || witness?.(unit) === true)
  return last === -1 ? [...sure] : sure.slice(0, last + 1)
}

/** Where the article ends: at the heading of what follows it, or at the headline of the next article. */
function endOf(near: readonly Unit[], sure: readonly Unit[], headline: Element | null): number {
  const labels = headline ? labelWords(headline).join('.') : ''
  const isNextHeadline = ({ element }: Unit) =>
    isElement(element, 'h1') || (labels !== '' && labelWords(element).join('.') === labels)
  const isSure = new Set(sure)
  const isAlike = isAlikeTo(sure)
  const parents = new Set(sure.filter(isAlike).map(({ parent }) => parent))
  const isParagraph = (unit: Unit) => isSure.has(unit) && isAlike(unit) && unit.count > 15 && unit.linked < 0.3
  let before = 0
  for (const [index, unit] of near.entries()) {
    if (before > 2 && isNextHeadline(unit)) return index
    if (before > 0 && endsArticle(unit.text)) {
      const rest = near.slice(index + 1)
      const paragraphs = rest.filter(isParagraph)
      // In a box such a heading is the box's; among the paragraphs it ends them, unless many follow.
      const isFew = paragraphs.length <= Math.max(3, sure.length * 0.3) && wordsIn(rest) < wordsIn(sure) * 0.5
      if (paragraphs.length === 0 || (isHeading(unit) && parents.has(unit.parent) && isFew)) return index
    }
    if (isSure.has(unit)) before++
  }
  return near.length
}

interface Evidence {
  sure: readonly Unit[]
  kept: ReadonlySet<Unit>
  witness: Witness | null
}

/** Tells why a unit is none of the article's, or null. */
function judge(near: readonly Unit[], { sure, kept, witness }: Evidence): (unit: Unit, index: number) => string | null {
  const isAlike = isAlikeTo(sure)
  const parents = new Set(sure.map(({ parent }) => parent))
  const boxes = new Set(near.filter((unit) => isText(unit) && isFurniture(unit)).map(({ parent }) => parent))
  for (const unit of near) if (isAlike(unit)) boxes.delete(unit.parent)
  const isSure = new Set(sure)
  const first = near.findIndex((unit) => isSure.has(unit))
  const last = near.findLastIndex((unit) => isSure.has(unit))
  return (unit, index) => {
    const isInside = index >= first && index <= last
    if (isPicture(unit)) return isInside ? null : 'stands outside the article'
    const seen = witness?.(unit)
    if (seen) return null
    const furniture = furnitureIn(unit.text, unit.linked)
    if (furniture) return furniture
    if (looksLikeCaption(unit.text) && unit.count < 40 && !isAlike(unit)) return 'a caption without its picture'
    if (boxes.has(unit.parent)) return 'in a box of the page'
    if (isOnlyLink(unit)) return 'leads elsewhere'
    if (kept.has(unit)) {
      const isStray = !isAlike(unit) && unit.count < 40 && !isList(unit) && !isHeading(unit)
      return seen === false && isStray ? 'not in the text that the page gives machines' : null
    }
    if (!isInside) {
      const isNext = parents.has(unit.parent) && isAlike(unit) && unit.count > 3
      return isNext && (seen === undefined || isHeading(unit)) ? null : 'stands outside the article'
    }
    if (unit.linked > 0.5) return 'leads elsewhere'
    if (isAlike(unit) || parents.has(unit.parent)) return null
    return (isHeading(unit) || isList(unit)) && seen !== false ? null : 'not of the make of the article'
  }
}

/** A unit that is nothing but a link, and no sentence. */
const isOnlyLink = ({ text, count, linked }: Unit) => linked > 0.85 && count < 30 && !/[.!?]["”»“]?$/.test(text)

/** Takes out what is said twice: pull quotes, a first paragraph before the text, the whole text once more. */
function withoutRepeats(units: readonly Unit[], drop: Drop): Unit[] {
  const words = units.map((unit) => (isPicture(unit) ? [] : wordsOf(unit.text)))
  const places = placesOfRuns(words)
  const holders = words.map((own) => (own.length < RUN ? [] : (places.get(runAt(own, 0)) ?? [])))
  const texts = words.map((own) => ` ${own.join(' ')} `)
  const holds = (place: number, index: number) => place !== index && (texts[place] ?? '').includes(texts[index] ?? '')
  /** How many others a unit holds: a copy of the text in one piece holds them all. */
  const held = units.map(() => 0)
  for (const [index, some] of holders.entries())
    for (const place of some) if (holds(place, index)) held[place] = (held[place] ?? 0) + 1
  const isWhole = (place: number) => (held[place] ?? 0) > 2 && (words[place]?.length ?? 0) > LONG
  return units.filter((unit, index) => {
    const length = words[index]?.length ?? 0
    const isAgain = (holders[index] ?? []).some((place) => {
      const isOlder = (words[place]?.length ?? 0) > length || place < index
      return isOlder && !isWhole(place) && holds(place, index)
    })
    if (isWhole(index) || isAgain) drop(unit, 'said twice')
    return !isWhole(index) && !isAgain
  })
}

/** Words that hardly stand in a row twice by chance. */
const RUN = 4

/** Words that a paragraph hardly exceeds. */
const LONG = 200

const runAt = (words: readonly string[], start: number) => words.slice(start, start + RUN).join(' ')

/** Units by the runs of words in them. */
function placesOfRuns(texts: readonly (readonly string[])[]): Map<string, number[]> {
  const firsts = new Set(texts.map((words) => runAt(words, 0)))
  const places = new Map<string, number[]>()
  for (const [index, words] of texts.entries()) {
    for (let start = 0; start + RUN <= words.length; start++) {
      const run = runAt(words, start)
      if (!firsts.has(run)) continue
      const known = places.get(run)
      if (!known) places.set(run, [index])
      else if (known.at(-1) !== index && known.length < MOST_PLACES) known.push(index)
    }
  }
  return places
}

/** Units with the same run that are looked at: more of them say nothing, and would take long. */
const MOST_PLACES = 20

/** A heading heads something. */
function withoutLastHeadings(units: readonly Unit[], drop: Drop): Unit[] {
  const last = units.findLastIndex((unit) => isText(unit) && !isHeading(unit))
  for (const unit of units.slice(last + 1)) drop(unit, 'stands behind the article')
  return units.slice(0, last + 1)
}
