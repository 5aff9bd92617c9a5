/** Bytes that a file of the index should not exceed. */
export const FILE_LIMIT = 24_000

/** A shard being filled: terms and their postings as JSON. */
export interface Shard {
  /** Where it begins in the order of terms. */
  start: string
  terms: string[]
  lists: string[]
}

/**
 * Cuts sorted terms into shards of at most `limit` bytes, or of a single term; there is always one.
 * @param entries terms in the order of their UTF-16 units, each with its postings as JSON
 */
export function cutShards(entries: Iterable<readonly [term: string, list: string]>, limit = FILE_LIMIT): Shard[] {
  let shard: Shard = { start: '', terms: [], lists: [] }
  const shards = [shard]
  let size = 0
  for (const [term, list] of entries) {
    const bytes = utf8Length(term) + list.length + 4
    const before = shard.terms.at(-1)
    if (before !== undefined && size + bytes > limit) {
      shard = { start: telling(before, term), terms: [], lists: [] }
      shards.push(shard)
      size = 0
    }
    shard.terms.push(term)
    shard.lists.push(list)
    size += bytes
  }
  return shards
}

/** As much of a term as tells it from the one before it. */
function telling(before: string, term: string): string {
  let length = 0
  while (length < before.length && term[length] === before[length]) length++
  return term.slice(0, length + 1)
}

const encoder = new TextEncoder()
const utf8Length = (text: string) => encoder.encode(text).length
