/** Scripts written without spaces between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

/** Characters of an unspaced script that take as long to read as one word. */
const CHARACTERS_PER_WORD = 2
const WORDS_PER_MINUTE = 230

/** Words in a text; where words are not parted by spaces, two characters count as one. */
export function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.round(unspaced / CHARACTERS_PER_WORD)
}

/** Minutes that reading takes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
