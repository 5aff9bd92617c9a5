import type { PersonListing, TopicListing } from './listing.ts'

/** The few of many that have most, in the order in which they were given. */
function most<T>(items: readonly T[], count: number, sizeOf: (item: T) => number): T[] {
  const chosen = new Set(items.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, count))
  return items.filter((item) => chosen.has(item))
}

/** Those who are quoted most. */
export const mostQuoted = (people: readonly PersonListing[], count: number) => most(people, count, (one) => one.count)

/** The topics with most articles. */
export const mostCovered = (topics: readonly TopicListing[], count: number) =>
  most(topics, count, ({ articles }) => articles.length)
