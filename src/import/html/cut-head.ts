import { type Dropped, type Finding, stated } from '../copy.ts'
import { coverage, likeness } from '../likeness.ts'
import { beginsAsByline, namesInByline } from '../names.ts'
import { deskWordsFor } from '../words/index.ts'
import { datesIn } from '../written-date.ts'
import { isCalledStandfirst, isOfItsLength, type Known, standfirstIn } from './standfirst.ts'
import { countOf } from './tree.ts'
import { isHeading, isPicture, type Unit } from './units.ts'

/** Units that may stand above a text. */
const HIGHEST = 8

/** A unit with more words begins the text. */
const PARAGRAPH = 20

/** Cuts off a text what stands above it and is said in front matter: headline, standfirst, byline, dates, kickers. */
export function cutHead(
  units: readonly Unit[],
  known: Known,
  drop: (dropped: Dropped) => void,
): { units: Unit[]; standfirst: Finding | null; byline: Finding<string[]> | null } {
  let standfirst: Finding | null = null
  let byline: Finding<string[]> | null = null
  let isOpen = true
  const isOneOfMany = ({ make }: Unit) => units.filter((unit) => unit.make === make).length > 2
  let above = 0
  let kept = 0
  const rest = units.filter((unit) => {
    const { text } = unit
    if (isPicture(unit)) return true
    if (likeness(text, known.headline) > 0.9) return false
    if (!isOpen || above++ > HIGHEST) return true
    if (!standfirst && isAbove(unit, known) === null && isStandfirst(unit, kept, known, isOneOfMany(unit))) {
      standfirst = standfirstIn(text, known)
      return false
    }
    if (isByline(text, known))
      byline ??= stated(namesInByline(text, deskWordsFor(known.lang)), 'the line with the writer’s name')
    const why = isByline(text, known) || isDate(text, known.lang) ? 'said in the front matter' : isAbove(unit, known)
    if (why) drop({ text, why })
    else if (countOf(text) > PARAGRAPH) isOpen = false
    if (!why) kept++
    return why === null
  })
  return { units: rest, standfirst, byline }
}

/**
 * A line of another make than the paragraphs, called a standfirst, in the article's header, or the same as the page's
 * description.
 * @param before how many units of the text stand before it
 */
function isStandfirst(
  { element, parent, text }: Unit,
  before: number,
  { descriptions }: Known,
  isOneOfMany: boolean,
): boolean {
  if (!isOfItsLength(text)) return false
  const isBold = element.children.every((child) => child.type === 'element' && /^(?:strong|b)$/.test(child.tagName))
  if (descriptions.some((one) => likeness(one, text) > 0.8)) return !isOneOfMany || isBold
  const isCalled = [element, parent].some((one) => one.type === 'element' && isCalledStandfirst(one))
  const isSubtitle = /^h[2-6]$/.test(element.tagName) || (parent.type === 'element' && parent.tagName === 'header')
  return !isOneOfMany && ((isCalled && before < 2) || (isSubtitle && before === 0))
}

function isByline(text: string, { byline, lang }: Known): boolean {
  const words = deskWordsFor(lang)
  const isSigned = beginsAsByline(text, words) || likeness(text, byline.join(' ')) > 0.5
  return countOf(text) <= 25 && isSigned && namesInByline(text, words).length > 0
}

function isDate(text: string, lang: string): boolean {
  const [date] = datesIn(text, lang)
  const count = countOf(text)
  if (!date || count > 25) return false
  const isMost = date.end - date.start > text.length / 2
  return count <= 14 ? isMost || !/[.!?]$/.test(text) : countOf(text.slice(0, date.start)) <= 3
}

/** Kickers, and the headline of the same in other words. */
function isAbove(unit: Unit, { headline }: Known): string | null {
  const { text } = unit
  const isKicker = countOf(text) <= 4 && !isHeading(unit) && !/[.!?:]$/.test(text)
  const isHeadlineAgain =
    headline !== '' && isHeading(unit) && (coverage(headline, text) > 0.95 || text.includes(headline))
  return isKicker || isHeadlineAgain ? 'stands above the text' : null
}
