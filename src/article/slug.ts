/** Letters, marks and digits of any script: what a slug keeps. */
const WORD = /[\p{L}\p{M}\p{N}]+/gu

/** Signs that join letters into one word and vanish: "don't", "Q&A", "U.S.". */
const JOINER = /(?<=[\p{L}\p{M}\p{N}])['’ʼ&.](?=[\p{L}\p{M}\p{N}])/gu

const SLUG = /^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u

/** The words of a text as they stand in an address: lower case, composed (NFC), never stripped to ASCII. */
export function slugWords(text: string): string[] {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replace(JOINER, '').match(WORD) ?? []
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

/** Whether a text can stand in an address as it is. */
export function isSlug(text: string): boolean {
  return SLUG.test(text) && text === text.normalize('NFC').toLowerCase()
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
