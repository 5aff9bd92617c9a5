import type { Address } from './addresses.ts'
import type { Permalink } from './permalinks-file.ts'

/**
 * Adds what is published to what is on record; nothing is taken out.
 * @returns the whole record, and what is new, as links are written
 */
export function recordAddresses(
  permalinks: ReadonlyMap<string, Permalink>,
  addresses: readonly Address[],
): { permalinks: Map<string, Permalink>; added: string[] } {
  const recorded = new Map(permalinks)
  const added: string[] = []
  for (const { path, fragments } of addresses) {
    const known = recorded.get(path)
    const fresh = [...new Set(fragments)].filter((id) => !known?.fragments.has(id))
    if (known && fresh.length === 0) continue
    if (!known) added.push(path)
    added.push(...fresh.map((id) => `${path}#${id}`))
    const places = new Map([
      ...(known?.fragments ?? []),
      ...fresh.map((id) => [id, { isGone: false, line: 0 }] as const),
    ])
    recorded.set(path, { ...(known ?? { path, movedTo: null, isGone: false, line: 0 }), fragments: places })
  }
  return { permalinks: recorded, added }
}
