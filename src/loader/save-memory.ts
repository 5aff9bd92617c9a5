import { setFlagsFromString } from 'node:v8'

/** With fewer articles there is little to save. */
const MANY = 2500

/** What memory may grow by before garbage is collected, in percent. */
const GROWTH = 15

/**
 * Trades a little time for memory where there are many articles: else as much garbage is held as there is memory for it,
 * several times what is needed. It holds for all threads, and for as long as the process runs.
 */
export function saveMemory(articles: number): void {
  if (articles > MANY) setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
}
