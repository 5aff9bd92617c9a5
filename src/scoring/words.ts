/**
 * A text without what does not tell two names apart: case, accents, and the form of the apostrophe.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’`]/g, "'").toLowerCase()
}

/**
 * The words of a name or description, folded, without the possessive and without periods or hyphens at their ends:
 * “Dr. Zoë Moor-Lind’s” is `dr`, `zoe`, `moor-lind`.
 */
export function wordsOf(text: string): string[] {
  const words = fold(text)
    .replace(/'s\b/g, '')
    .match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu)
  return (words ?? []).map((word) => word.replace(/[.'-]+$/, ''))
}
