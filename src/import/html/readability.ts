import { Readability } from '@mozilla/readability'
import type { Root } from 'hast'
import { parseHTML } from 'linkedom'
import { toHtmlText } from './parse.ts'
import { isText, type Unit } from './units.ts'

const MARK = 'dataUnit'

/** The units that Mozilla's Readability takes to be the article. */
export function keptByReadability(tree: Root, units: readonly Unit[]): Set<Unit> {
  for (const [index, { element }] of units.entries()) element.properties[MARK] = String(index)
  const { document } = parseHTML(toHtmlText(tree))
  // The library's types are those of a browser; linkedom's document is one in all that it uses.
  const article = new Readability(document as unknown as Document, { charThreshold: 250 }).parse()
  const numbers = [...(article?.content ?? '').matchAll(/data-unit="(\d+)"/g)].map(([, number]) => Number(number))
  for (const { element } of units) delete element.properties[MARK]
  return withoutMistake(new Set(numbers.flatMap((number) => units[number] ?? [])), units)
}

/** Words that a paragraph hardly exceeds: a copy of the whole text in one element counts as one paragraph. */
const LONG = 150

/** It can be led astray, by a copy of the text for machines for one: most of the running text is seldom wrong. */
function withoutMistake(kept: Set<Unit>, units: readonly Unit[]): Set<Unit> {
  const isRunning = (unit: Unit) => isText(unit) && unit.count >= 12 && unit.linked < 0.3
  const weight = (some: readonly Unit[]) =>
    some.filter(isRunning).reduce((sum, { count }) => sum + Math.min(count, LONG), 0)
  const makes = Map.groupBy(units.filter(isRunning), ({ make }) => make)
  const [best = []] = [...makes.values()].sort((a, b) => weight(b) - weight(a))
  const isMissed = weight(best.filter((unit) => kept.has(unit))) < weight(best) * 0.4
  if (isMissed && best.length > 2 && weight(best) > weight([...kept])) return new Set(best)
  return kept.size > 0 ? kept : new Set(units.filter(isRunning))
}
