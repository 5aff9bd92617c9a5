/** The last number given behind each id: where thousands are alike, none is counted anew. */
const counts = new WeakMap<Set<string>, Map<string, number>>()

/**
 * An id that nothing has yet: the one wanted, or the first with a number behind it.
 * @param used ids that are taken; the new one is added
 */
export function freeId(wanted: string, used: Set<string>): string {
  const given = counts.get(used) ?? new Map<string, number>()
  counts.set(used, given)
  let id = wanted
  for (let count = (given.get(wanted) ?? 1) + 1; used.has(id); count++) {
    id = `${wanted}-${count}`
    given.set(wanted, count)
  }
  used.add(id)
  return id
}
