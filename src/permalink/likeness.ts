/** From how much on two slugs are taken for one that was edited. */
const ALIKE = 0.2
/** How much less like a lost slug another candidate may be, and still be meant. */
const CLOSE = 0.15

/** What is most like a lost slug by its letters; the only one there is, however unlike. */
export function nearest<T extends { slug: string }>(lost: string, candidates: readonly T[]): T | undefined {
  return nearestOnes(lost, candidates)[0]
}

/** The same, with all that are nearly as like it: who reads them knows which one is meant. */
export function nearestOnes<T extends { slug: string }>(lost: string, candidates: readonly T[]): T[] {
  const rated = candidates
    .map((candidate) => ({ candidate, likeness: likeness(lost, candidate.slug) }))
    .sort((a, b) => b.likeness - a.likeness)
  const best = rated[0]?.likeness ?? 0
  if (best <= ALIKE && rated.length > 1) return []
  const isMeant = (slug: string, alike: number) => alike >= best - CLOSE || slug.startsWith(`${lost}-`)
  return rated
    .filter(({ candidate, likeness: alike }) => isMeant(candidate.slug, alike))
    .map(({ candidate }) => candidate)
}

/** How alike two slugs are by their pairs of letters, from 0 to 1 (Dice's coefficient). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1)
}

function pairsOf(slug: string): Set<string> {
  const letters = [...slug.replace(/^q-/, '')]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
