import { createHash } from 'node:crypto'

/** A digest of texts, for noticing change. */
export function digestOf(texts: Iterable<string>): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest().toString('hex', 0, 8)
}
