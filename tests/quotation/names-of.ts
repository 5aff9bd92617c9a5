import type { Attribution } from '../../src/quotation/quotation.ts'

/** Whoever speaks, those who speak together joined by "&"; `null` for nobody. */
export const namesOf = (attribution: Attribution | null | undefined): string | null =>
  attribution?.speakers.map(({ name }) => name).join(' & ') ?? null
