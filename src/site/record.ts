import { getCollection, getEntry } from 'astro:content'
import type { ImageMetadata } from 'astro'
import type { Article } from '../article/article.ts'
import type { Person } from '../article/content.ts'
import type { Site } from '../article/schema.ts'
import { published } from './listing.ts'

/** All that pages are made from. */
export interface SiteRecord {
  site: Site
  /** Published articles, newest first. */
  articles: Article[]
  people: Person[]
  /** Pictures of an article, by the name that it gives them. */
  imagesOf: (article: Article) => Record<string, ImageMetadata>
}

/** The record, whole: the only door between the content layer and the pages. */
export async function readRecord(): Promise<SiteRecord> {
  const entries = await getCollection('articles')
  const site = await getEntry('site', 'site')
  if (!site) throw new Error('The content layer holds no site settings: content/site.yaml was not loaded.')
  const images = new Map(entries.map(({ data }) => [data.article.slug, data.images]))
  return {
    site: site.data,
    articles: published(entries.map(({ data }) => data.article)),
    people: (await getCollection('people')).map(({ data }) => data),
    imagesOf: ({ slug }) => images.get(slug) ?? {},
  }
}
