/** Letters, marks and digits of any script: what a slug keeps. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Signs that join letters into one word and vanish: "don't", "Q&A", "U.S.". */
const JOINER = /(?<=[\p{L}\p{M}\p{N}])['’ʼ&.](?=[\p{L}\p{M}\p{N}])/gu

/** Signs within a word that nobody sees, and letters that nobody sees either; those that part words do so here too. */
const UNSEEN = /(?![\u200B\u200C\u200E\u200F\u202A-\u202E\u2066-\u2069])\p{Default_Ignorable_Code_Point}/gu

/** Bytes that file systems allow for a name, less what stands behind a slug there. */
const BYTES = 240

const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u

/** The words of a text as they stand in an address: lower case, composed (NFC), never stripped to ASCII. */
export function slugWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replace(UNSEEN, '').replace(JOINER, '').match(WORD) ?? []
}

/**
 * A text as a slug, cut at a word's end.
 * @param limit longest slug wanted, in UTF-16 units; a single longer word (or a script without spaces) is cut.
 * @returns an empty string where the text has no letter and no digit.
 */
export function slugify(text: string, limit = 80): string {
  let slug = ''
  for (const word of slugWords(text)) {
    if (slug === '') slug = cut(word, limit)
    else if (slug.length + 1 + word.length > limit) break
    else slug += `-${word}`
  }
  return slug
}

/** A slug cut to what a file system takes for a name, at a character's end, with room for a number behind it. */
export function withinBytes(slug: string): string {
  let kept = slug
  while (bytesOf(kept) > BYTES - 10) kept = kept.replace(/[^-]-*$/u, '').replace(/-+$/, '')
  return kept
}

/** Whether a text can stand in an address as it is. */
export function isSlug(text: string): boolean {
  if (!SLUG.test(text) || text !== text.normalize('NFC').toLowerCase()) return false
  return bytesOf(text) <= BYTES && !/\p{Default_Ignorable_Code_Point}/u.test(text) && !mixesScripts(text)
}

/** The first characters of a word, never half of one. */
function cut(word: string, limit: number): string {
  if (word.length <= limit) return word
  let kept = ''
  for (const character of word) {
    if (kept.length + character.length > limit) break
    kept += character
  }
  return kept
}

const bytesOf = (text: string) => new TextEncoder().encode(text).length

/** Letters of Cyrillic and Greek that look like Latin ones in small letters, each above the one that it looks like. */
const ALIKE = new Map(
  Array.from('асԁеһіјорԛѕухԝονραικ', (letter, index) => [letter, 'acdehijopqsyxwovpaik'[index] ?? letter]),
)

/** How a slug looks: letters that cannot be told apart are the same. */
export const looksOf = (slug: string) => Array.from(slug, (letter) => ALIKE.get(letter) ?? letter).join('')

/** Why a text cannot stand in an address, and a slug that can. @param otherwise one for where it has no letter */
export function slugFault(text: string, otherwise = 'a-name'): { problem: string; better: string } {
  const isMixed = mixesScripts(text)
  const problem = isMixed ? 'mixes letters of two scripts that look alike' : 'cannot stand in an address'
  return { problem: `“${text}” ${problem}`, better: slugify(isMixed ? looksOf(text) : text) || otherwise }
}

/** Whether a word holds Latin letters, and others that only look like them: then it is not what it seems to be. */
export function mixesScripts(text: string): boolean {
  return text.split('-').some((word) => {
    const foreign = word.replace(/[\p{Script=Latin}\p{M}\p{N}]/gu, '')
    return foreign !== '' && /\p{Script=Latin}/u.test(word) && Array.from(foreign).every((letter) => ALIKE.has(letter))
  })
}
