import { type AddressOf, addressAt } from './address.ts'

/** Whole addresses in the site that is being built. */
export const addressOf: AddressOf = addressAt(import.meta.env.SITE ?? 'http://localhost', import.meta.env.BASE_URL)
