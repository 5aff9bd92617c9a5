import type { Article } from '../article/article.ts'
import type { Person } from '../article/content.ts'
import type { Site } from '../article/schema.ts'
import { translationsAmong } from '../article/translations.ts'
import {
  type MonthListing,
  monthsIn,
  type PersonListing,
  peopleIn,
  published,
  type TopicListing,
  topicsIn,
} from './listing.ts'

/** All that is published at one time. */
export interface Edition {
  site: Site
  /** Newest first, without drafts. */
  articles: Article[]
  people: PersonListing[]
  topics: TopicListing[]
  months: MonthListing[]
  /** The same article in other languages, by slug. */
  translations: ReadonlyMap<string, readonly Article[]>
}

/** What readers get of a record. @param articles all of them, drafts among them @param records what `people/` says */
export function editionOf(site: Site, articles: readonly Article[], records: readonly Person[]): Edition {
  const shown = published(articles)
  return {
    site,
    articles: shown,
    people: peopleIn(shown, records, site.lang),
    topics: topicsIn(shown, site.lang),
    months: monthsIn(shown),
    translations: publishedTranslations(articles),
  }
}

/** Drafts are not shown, and yet tie together what is. */
function publishedTranslations(articles: readonly Article[]): Map<string, Article[]> {
  return new Map([...translationsAmong(articles)].map(([slug, others]) => [slug, others.filter(({ draft }) => !draft)]))
}
