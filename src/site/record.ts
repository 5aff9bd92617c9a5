import { cacheDir, root } from 'astro:config/server'
import { getCollection, getEntry } from 'astro:content'
import { fileURLToPath } from 'node:url'
import type { ImageMetadata } from 'astro'
import type { Article } from '../article/article.ts'
import { articleStoreFile, readArticleStore } from '../loader/article-store.ts'
import { digestOf } from '../loader/digest.ts'
import type { Permalink } from '../permalink/permalinks-file.ts'
import { type Redirect, redirectsOf } from '../permalink/redirects.ts'
import type { ArticleIndex } from '../search/article-index.ts'
import { readSettings } from '../settings.ts'
import { type Edition, editionOf } from './edition.ts'
import type { PersonListing } from './listing.ts'

/** All that pages are made from. */
export interface SiteRecord extends Edition {
  /** What was ever published, by path. */
  permalinks: ReadonlyMap<string, Permalink>
  redirects: Redirect[]
  /** Pictures of an article, by the name that it gives them. */
  imagesOf: (article: Article) => Record<string, ImageMetadata>
  /** What the search index is made from of an article. */
  indexOf: (article: Article) => ArticleIndex
  /** Stands for all that a page is made from: articles, whatever else, and the site's settings. */
  keyOf: (articles: readonly Article[], ...others: readonly unknown[]) => string
}

/** Stands for all that is made from what one speaker said. */
export function keyOfPerson({ keyOf }: SiteRecord, { appearances, ...facts }: PersonListing): string {
  return keyOf(
    appearances.map(({ article }) => article),
    facts,
  )
}

let read: Promise<SiteRecord> | undefined

/** The record, whole: the only door between the content layer and the pages. */
export function readRecord(): Promise<SiteRecord> {
  // While somebody writes, it changes.
  if (import.meta.env.DEV || !read) read = gather()
  return read
}

async function gather(): Promise<SiteRecord> {
  const entries = await getCollection('articles')
  const site = await getEntry('site', 'site')
  if (!site) throw new Error('The content layer holds no site settings: content/site.yaml was not loaded.')
  const { contentDir } = readSettings(fileURLToPath(root))
  const kept = readArticleStore(articleStoreFile(fileURLToPath(cacheDir), contentDir), { isWhole: import.meta.env.DEV })
  const read = entries.map(({ id, digest = '', data: { images } }) => {
    const before = kept.get(id)
    if (before?.digest !== digest) throw new Error(`The kept articles do not hold “${id}” as it is now: build again.`)
    return { kept: before, article: before.article, digest, images }
  })
  const records = await getCollection('people')
  const edition = editionOf(
    site.data,
    read.map(({ article }) => article),
    records.map(({ data }) => data),
  )
  const permalinks = (await getEntry('permalinks', 'permalinks'))?.data.permalinks ?? new Map<string, Permalink>()
  const images = new Map(read.map((one) => [one.article, one.images]))
  const keptOf = new Map(read.map((one) => [one.article, one.kept]))
  const digests = new Map(
    read.map(({ article, digest, images }) => [
      article,
      [digest, ...Object.values(images).map(({ src }) => src)].join(),
    ]),
  )
  const settings = JSON.stringify(site.data)
  return {
    ...edition,
    permalinks,
    redirects: redirectsOf(edition, permalinks),
    indexOf: (article) => {
      const kept = keptOf.get(article)
      if (!kept) throw new Error(`“${article.slug}” is not on record.`)
      return JSON.parse(kept.index)
    },
    imagesOf: (article) => images.get(article) ?? {},
    keyOf: (articles, ...others) =>
      digestOf([settings, ...articles.map((article) => digests.get(article) ?? ''), JSON.stringify(others)]),
  }
}
