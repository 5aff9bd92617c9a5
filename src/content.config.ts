import { defineCollection } from 'astro:content'
import { z } from 'astro/zod'
import type { Person } from './article/content.ts'
import type { Site } from './article/schema.ts'
import { contentLoader } from './loader/content-loader.ts'
import type { Permalink } from './permalink/permalinks-file.ts'

// The loader has validated everything already, and keeps the articles by themselves: what is in an entry is bundled
// with the code. What is left to Astro is to find the pictures.
export const collections = {
  articles: defineCollection({
    loader: contentLoader('articles'),
    schema: ({ image }) => z.object({ images: z.record(z.string(), image()) }),
  }),
  people: defineCollection({
    loader: contentLoader('people'),
    schema: z.custom<Person & Record<string, unknown>>(),
  }),
  permalinks: defineCollection({
    loader: contentLoader('permalinks'),
    schema: z.object({ permalinks: z.custom<Map<string, Permalink>>() }),
  }),
  site: defineCollection({
    loader: contentLoader('site'),
    schema: z.custom<Site & Record<string, unknown>>(),
  }),
}
