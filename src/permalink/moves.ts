import type { Permalink } from './permalinks-file.ts'

/** Where something that has moved, perhaps several times, stands at last. */
export interface Move {
  /** In a circle, where it was before it came back. */
  last: string
  /** Whether it comes back to where it was. */
  isCircle: boolean
}

/** What has moved, by path. Each step is gone once, however many moves lead over it. */
export function movesOf(permalinks: ReadonlyMap<string, Permalink>): Map<string, Move> {
  const moves = new Map<string, Move>()
  for (const from of permalinks.keys()) {
    const way = new Set<string>()
    let at = from
    for (let to = moveFrom(at); to && !way.has(at) && !moves.has(at); to = moveFrom(at)) {
      way.add(at)
      at = to
    }
    const steps = [...way]
    // Where the way comes to itself again, a circle begins.
    const circle = way.has(at) ? steps.splice(steps.indexOf(at)) : []
    for (const [index, path] of circle.entries()) {
      moves.set(path, { last: circle.at(index - 1) ?? path, isCircle: true })
    }
    const last = moves.get(at)?.last ?? at
    for (const path of steps) moves.set(path, { last, isCircle: false })
  }
  return moves

  function moveFrom(path: string): string | null {
    return permalinks.get(path)?.movedTo ?? null
  }
}
