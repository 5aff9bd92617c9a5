/** Words of a text, for comparing: small letters, no signs. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** How much two short texts have in common, from 0 to 1: words shared by words of both (Dice, 1945). */
export function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)]
  if (left.length === 0 || right.length === 0) return 0
  return (2 * sharedWords(left, right)) / (left.length + right.length)
}

/** How many of a text's words another text holds, from 0 to 1. */
export function coverage(part: string, whole: string): number {
  const words = wordsOf(part)
  return words.length === 0 ? 0 : sharedWords(words, wordsOf(whole)) / words.length
}

function sharedWords(left: readonly string[], right: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of left) {
    const count = counts.get(word) ?? 0
    if (count === 0) continue
    shared++
    counts.set(word, count - 1)
  }
  return shared
}
