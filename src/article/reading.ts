/** Letters of scripts written without spaces between words, marks of length and repetition among them. */
const UNSPACED =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’.-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu

/** Characters of an unspaced script that take as long to read as one word. */
const CHARACTERS_PER_WORD = 2
const WORDS_PER_MINUTE = 230

/** Where there are none of these signs there are none of those letters, which take longer to look for. */
const EASTERN = /[\u02bc\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\uffff]/

/** Words in a text; where words are not parted by spaces, two characters count as one. */
export function countWords(text: string): number {
  if (!EASTERN.test(text)) return text.match(WORD)?.length ?? 0
  const unspaced = text.match(UNSPACED)?.length ?? 0
  return (text.replace(UNSPACED, ' ').match(WORD)?.length ?? 0) + Math.round(unspaced / CHARACTERS_PER_WORD)
}

/** Minutes that reading takes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE))
}
