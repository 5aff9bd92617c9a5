import { wordsOf } from '../likeness.ts'
import { type Unit, wordsIn } from './units.ts'

/** Whether a unit is in the text that the page gives machines; undefined where it is too short to tell. */
export type Witness = (unit: Unit) => boolean | undefined

/** Shorter texts for machines are mere summaries. */
const ENOUGH = 80

/** A unit with fewer words may stand in any text. */
const TELLING = 4

/** A unit with as many words that is not in the text is none of it. */
const MISSING = 8

/**
 * Makes a witness of the text that a page gives machines.
 * @returns null where there is none, or it is not the text of this page, or cut short
 */
export function witnessOf(text: string | null, units: readonly Unit[]): Witness | null {
  const words = wordsOf(text ?? '')
  if (words.length < ENOUGH) return null
  const whole = ` ${words.join(' ')} `
  const seen = new Map<Unit, boolean | undefined>()
  const confirmed: Unit[] = []
  for (const unit of units) {
    const own = wordsOf(unit.text)
    const isIn = own.length > 0 && whole.includes(` ${own.join(' ')} `)
    if (isIn && own.length >= MISSING) confirmed.push(unit)
    const isOut = own.length >= MISSING ? false : undefined
    seen.set(unit, isIn && own.length >= TELLING ? true : isIn ? undefined : isOut)
  }
  if (wordsIn(confirmed) < words.length * 0.7) return null
  // Behind a paywall the text for machines breaks off: then it says nothing of what it lacks.
  const makes = new Set(confirmed.map(({ make }) => make))
  const alike = units.filter(({ make, linked }) => makes.has(make) && linked < 0.3)
  const isCutShort = wordsIn(confirmed) < wordsIn(alike) * 0.7
  return (unit) => (isCutShort && seen.get(unit) === false ? undefined : seen.get(unit))
}
