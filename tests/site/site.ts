import { type Site, siteSchema } from '../../src/article/schema.ts'

/** A site of which only its name matters. */
export const SITE: Site = siteSchema.parse({ name: 'A', description: 'B', url: 'https://a.example' })
