/*
 * Texts as terms, by the same code when the index is made and in the browser. Nothing here may depend on a locale, nor
 * on segmentation rules that differ from one engine to another.
 */

/** A word of a text: where it stands, in UTF-16 units, and the terms by which it is found. */
export interface Word {
  start: number
  end: number
  terms: string[]
}

/** Letters, marks and digits, and the invisible signs that stand within words. */
const RUN = String.raw`[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]+`

/** A word, parts that one sign joins among it: “cease-fire”, “l’eau”, “U.S.”, “Q&A”, “1,000”. */
const WORD = new RegExp(String.raw`${RUN}(?:(?:['’ʼ׳״.&·‐‑-]|,(?=\p{N}))${RUN})*`, 'gu')

const PARTS = new RegExp(RUN, 'gu')

/** An English genitive, or “it’s”: not worth a term. */
const GENITIVE = /(.)['’ʼ]s$/iu

/** Scripts written without spaces between words. */
const SPACELESS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}][\p{M}\uff9e\uff9f]*/gu

/** Longer words are found by their beginning; in UTF-16 units. */
const LONGEST = 40

/** Letters that no Unicode decomposition takes apart, and variants that are written for one another. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ς: 'σ',
  ґ: 'г',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ة: 'ه',
}

const FOLDED = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'gu')

/** Signs on and within letters that comparing leaves out. */
const DROPPED = new RegExp(
  `[${[
    String.raw`\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff`, // accents of Latin, Greek and Cyrillic
    String.raw`\u0591-\u05c7`, // vowel signs of Hebrew
    String.raw`\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed`, // those of Arabic, and its tatweel
    String.raw`\u00ad\u200c\u200d`, // what is not seen
  ].join('')}]`,
  'gu',
)

/** Digits of Arabic and Persian. */
const DIGITS = /[٠-٩۰-۹]/gu

/** The Arabic article and the letters written together with it: part of the word only on paper. */
const ARABIC_ARTICLE = /^(?:[وفبك]?ال|لل)(?=.{3})/u

/** A run of letters as it is compared: lower case, without accents and variants of form. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z0-9]*$/.test(lower)) return lower
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(DROPPED, '')
    .normalize('NFKC')
    .replace(FOLDED, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(ARABIC_ARTICLE, '')
}

/** The words of a text in their order; in scripts without spaces, each character with the next. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  const mayBeSpaceless = text.search(SPACELESS) >= 0
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    if (mayBeSpaceless && word.search(SPACELESS) >= 0) words.push(...pairsOf(word, start))
    else words.push({ start, end: start + word.length, terms: termsOf(word) })
  }
  return words
}

/** The terms of one word: the whole first, then those of its parts that are more than a letter. */
export function termsOf(word: string): string[] {
  if (/^[a-z0-9]+$/i.test(word)) return [word.toLowerCase().slice(0, LONGEST)]
  const parts = (word.replace(GENITIVE, '$1').match(PARTS) ?? []).map(fold).filter(Boolean)
  const whole = parts.join('')
  const terms = parts.length > 1 && whole.length <= LONGEST ? [whole] : []
  terms.push(...(parts.length > 1 ? parts.filter((part) => part.length > 1) : parts))
  return [...new Set(terms.map((term) => term.slice(0, LONGEST)))]
}

/** Words of a text without spaces, overlapping in pairs; the last character of a run also stands alone. */
function pairsOf(text: string, offset: number): Word[] {
  const words: Word[] = []
  const put = (start: number, end: number, terms: string[]) =>
    words.push({ start: offset + start, end: offset + end, terms })
  let spaced = 0
  const matches = [...text.matchAll(SPACELESS)]
  for (const [index, { 0: character, index: start }] of matches.entries()) {
    for (const { 0: run, index: at } of text.slice(spaced, start).matchAll(PARTS)) {
      put(spaced + at, spaced + at + run.length, termsOf(run))
    }
    spaced = start + character.length
    const next = matches[index + 1]
    const follows = next?.index === spaced
    put(start, follows ? spaced + next[0].length : spaced, [fold(character) + (follows ? fold(next[0]) : '')])
  }
  for (const { 0: run, index: at } of text.slice(spaced).matchAll(PARTS)) {
    put(spaced + at, spaced + at + run.length, termsOf(run))
  }
  return words
}

/** Whether a term is of a script without spaces, and so a pair of characters and not a word. */
export function isSpaceless(term: string): boolean {
  return term.search(SPACELESS) === 0
}
