import type { Article } from '../article/article.ts'
import { picturesIn } from '../article/pictures.ts'
import { atomOf } from '../publish/atom.ts'
import { articleFeed, FEED_ARTICLES, type Feed, type FeedOptions, personFeed } from '../publish/feed.ts'
import { fullText } from '../publish/full-text.ts'
import { jsonFeedOf } from '../publish/json-feed.ts'
import { rssOf } from '../publish/rss.ts'
import { addressOf } from './here.ts'
import type { PersonListing } from './listing.ts'
import { articlePath, type FeedFile, frontPath, type Path } from './paths.ts'
import { pictureAddresses } from './place-pictures.ts'
import type { SiteRecord } from './record.ts'

/** What a feed is of. */
interface FeedOf {
  of: Path
  file: FeedFile
  title: string
  description: string
}

const writers: Record<FeedFile, (feed: Feed) => string> = {
  'feed.xml': rssOf,
  'atom.xml': atomOf,
  'feed.json': jsonFeedOf,
}

/** A feed of articles, as it is served. @param articles newest first */
export async function serveArticles(record: SiteRecord, articles: readonly Article[], feedOf: FeedOf) {
  const texts = new Map<Article, string>()
  for (const article of articles.slice(0, FEED_ARTICLES)) {
    const addresses = await pictureAddresses(picturesIn(article), record.imagesOf(article), addressOf(frontPath))
    const pictures = new Map([...addresses].map(([key, address]) => [key, `src="${address}"`]))
    const places = { pictures, root: addressOf(frontPath), article: addressOf(articlePath(article.slug)) }
    texts.set(article, fullText(article, places))
  }
  return served(articleFeed(articles, texts, optionsFor(record, feedOf)), feedOf.file)
}

/** A feed of what somebody said, as it is served. */
export function servePerson(record: SiteRecord, person: PersonListing, feedOf: FeedOf) {
  return served(personFeed(person, optionsFor(record, feedOf)), feedOf.file)
}

const optionsFor = ({ site }: SiteRecord, feedOf: FeedOf): FeedOptions => ({ site, addressOf, ...feedOf })

function served(feed: Feed, file: FeedFile): Response {
  return new Response(writers[file](feed))
}
