/**
 * A generator of random numbers that gives the same ones for the same seed (Mulberry32).
 *
 * @param seed a whole number; its lowest 32 bits count
 * @returns a function that gives the next number, from 0 up to, not including, 1
 */
export function randomFrom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Draws from a list without putting back.
 *
 * @param count how many at most
 * @returns what was drawn, in the order of the draw
 */
export function drawFrom<T>(list: readonly T[], count: number, random: () => number): T[] {
  const left = [...list]
  const drawn: T[] = []
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  return drawn
}
