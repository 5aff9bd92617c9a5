import { getCollection, getEntry } from 'astro:content'
import type { ImageMetadata } from 'astro'
import type { Article } from '../article/article.ts'
import type { Permalink } from '../permalink/permalinks-file.ts'
import { type Redirect, redirectsOf } from '../permalink/redirects.ts'
import { type Edition, editionOf } from './edition.ts'

/** All that pages are made from. */
export interface SiteRecord extends Edition {
  /** What was ever published, by path. */
  permalinks: ReadonlyMap<string, Permalink>
  redirects: Redirect[]
  /** Pictures of an article, by the name that it gives them. */
  imagesOf: (article: Article) => Record<string, ImageMetadata>
}

/** The record, whole: the only door between the content layer and the pages. */
export async function readRecord(): Promise<SiteRecord> {
  const entries = await getCollection('articles')
  const site = await getEntry('site', 'site')
  if (!site) throw new Error('The content layer holds no site settings: content/site.yaml was not loaded.')
  const images = new Map(entries.map(({ data }) => [data.article.slug, data.images]))
  const records = await getCollection('people')
  const edition = editionOf(
    site.data,
    entries.map(({ data }) => data.article),
    records.map(({ data }) => data),
  )
  const permalinks = (await getEntry('permalinks', 'permalinks'))?.data.permalinks ?? new Map<string, Permalink>()
  return {
    ...edition,
    permalinks,
    redirects: redirectsOf(edition, permalinks),
    imagesOf: ({ slug }) => images.get(slug) ?? {},
  }
}
