/** Something in a text that readers cannot see and that changes what they see, or that no page may hold. */
export interface Unseen {
  problem: string
  fix: string
  /** Where in the text. */
  at: number
}

const TAKE_OUT = 'Take it out; it came along when the text was copied'

/** Marks on one letter; scripts that pile them up need a handful. */
const MARKS = 16

/** Flags of regions are written with signs that are unseen elsewhere. */
const FLAG = /\u{1F3F4}[\u{E0020}-\u{E007E}]+\u{E007F}/gu

const OPENING = /[\u202A\u202B\u2066-\u2068]/
const isIsolate = (sign: string) => sign >= '\u2066'

/** Controls but for tabs and line ends, signs that Unicode keeps free, and halves of characters. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\uFDD0-\uFDEF]|\p{Cs}|\p{Noncharacter_Code_Point}/u

/** All that is looked at any further: most texts hold none of it. */
const DOUBTFUL = /(?![\t\n\r])[\p{C}\p{M}]/u

/**
 * What a text must not hold. Signs that a script or an emoji needs, as joiners, marks of direction and soft hyphens, may
 * stand in it; what turns the text around it may not.
 */
export function unseenIn(text: string): Unseen[] {
  if (!DOUBTFUL.test(text)) return []
  const found: Unseen[] = []
  const put = (at: number, problem: string, fix = TAKE_OUT) => at >= 0 && found.push({ at, problem, fix })
  const forbidden = text.search(FORBIDDEN)
  put(forbidden, `the sign ${codeOf(text, forbidden)} cannot be shown on a page`)
  const override = text.search(/[\u202D\u202E]/)
  put(override, `the sign ${codeOf(text, override)} turns round how the text behind it is read`)
  const tag = text.replace(FLAG, (flag) => ' '.repeat(flag.length)).search(/[\u{E0000}-\u{E007F}]/u)
  put(tag, `the sign ${codeOf(text, tag)} hides text that nobody sees`)
  const marks = text.search(PILE)
  put(marks, `more than ${MARKS} marks stand on one letter`, 'Take those out that the word does not need')
  const open = firstOpen(text)
  const close = OPENING.test(text[open] ?? '') && isIsolate(text[open] ?? '') ? 'U+2069' : 'U+202C'
  const problem = `the sign ${codeOf(text, open)} changes the direction of the text and nothing ends that`
  put(open, problem, `Put ${close} where it ends, in the same paragraph, or take it out`)
  return found.sort((a, b) => a.at - b.at)
}

const PILE = new RegExp(String.raw`\p{M}{${MARKS + 1}}`, 'u')

/** Where a change of direction begins that is not ended in the text, or -1. */
function firstOpen(text: string): number {
  const open: number[] = []
  for (const { 0: sign, index } of text.matchAll(/[\u202A-\u202C\u2066-\u2069]/g)) {
    const last = text[open.at(-1) ?? -1] ?? ''
    if (OPENING.test(sign)) open.push(index)
    else if (last !== '' && isIsolate(last) === (sign === '\u2069')) open.pop()
  }
  return open[0] ?? -1
}

/** The sign at a place, as Unicode names it. */
function codeOf(text: string, at: number): string {
  const code = text.codePointAt(Math.max(at, 0)) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Whether readers see anything of a text. */
export const isVisible = (text: string) => /[^\p{Default_Ignorable_Code_Point}\p{Z}\p{C}\u2800]/u.test(text)
