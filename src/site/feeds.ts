import type { APIRoute } from 'astro'
import type { Article } from '../article/article.ts'
import { picturesIn } from '../article/pictures.ts'
import { stringsFor } from '../interface/strings.ts'
import { slugsOf } from '../permalink/redirects.ts'
import { atomOf } from '../publish/atom.ts'
import { FEED_ARTICLES, type Feed, feedOfArticles, feedOfPerson } from '../publish/feed.ts'
import { fullText } from '../publish/full-text.ts'
import { jsonFeedOf } from '../publish/json-feed.ts'
import { rssOf } from '../publish/rss.ts'
import { addressOf } from './here.ts'
import type { PersonListing, TopicListing } from './listing.ts'
import { articlePath, type FeedFile, feedPath, frontPath, type Path, personPath, topicPath } from './paths.ts'
import { pictureAddresses } from './place-pictures.ts'
import { keyOfPerson, readRecord, type SiteRecord } from './record.ts'

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

/** The feed of the whole site: what is newest. */
export async function siteFeed(file: FeedFile): Promise<Response> {
  const record = await readRecord()
  const { name, description } = record.site
  return served(await withTexts(record, record.articles, { of: frontPath, file, title: name, description }), file)
}

interface TopicProps {
  record: SiteRecord
  topic: TopicListing
}

/** Routes of the topics' feeds, former addresses among them. */
export async function topicFeedRoutes(file: FeedFile) {
  const record = await readRecord()
  return record.topics.flatMap((topic) =>
    slugsOf(topic.slug, (slug) => feedPath(topicPath(slug), file), record.redirects).map((slug) => ({
      params: { topic: slug },
      props: { record, topic } satisfies TopicProps,
      cacheKey: record.keyOf(topic.articles.slice(0, FEED_ARTICLES), topic.name, topic.lang),
    })),
  )
}

/** The feed of a topic: what is newest on it. */
export const topicFeed =
  (file: FeedFile): APIRoute<TopicProps> =>
  async ({ props: { record, topic } }) => {
    const title = `${topic.name} · ${record.site.name}`
    const description = stringsFor(record.site.lang).newestOn(topic.name)
    const feedOf = { of: topicPath(topic.slug), file, title, description }
    return served(await withTexts(record, topic.articles, feedOf), file)
  }

interface PersonProps {
  record: SiteRecord
  person: PersonListing
}

/** Routes of the speakers' feeds, former addresses among them. */
export async function personFeedRoutes(file: FeedFile) {
  const record = await readRecord()
  return record.people.flatMap((person) =>
    slugsOf(person.slug, (slug) => feedPath(personPath(slug), file), record.redirects).map((slug) => ({
      params: { person: slug },
      props: { record, person } satisfies PersonProps,
      cacheKey: keyOfPerson(record, person),
    })),
  )
}

/** The feed of a speaker: what he or she said last. */
export const personFeed =
  (file: FeedFile): APIRoute<PersonProps> =>
  ({ props: { record, person } }) => {
    const title = `${person.name} · ${record.site.name}`
    const description = stringsFor(record.site.lang).everythingSaid(person.name)
    const { site } = record
    return served(
      feedOfPerson(person, { site, addressOf, of: personPath(person.slug), file, title, description }),
      file,
    )
  }

/** A feed of articles with their whole texts. @param articles newest first */
async function withTexts(record: SiteRecord, articles: readonly Article[], feedOf: FeedOf): Promise<Feed> {
  const texts = new Map<Article, string>()
  for (const article of articles.slice(0, FEED_ARTICLES)) {
    const addresses = await pictureAddresses(picturesIn(article), record.imagesOf(article), addressOf(frontPath))
    const pictures = new Map([...addresses].map(([key, src]) => [key, { sources: [], img: { src } }]))
    const places = { pictures, root: addressOf(frontPath), article: addressOf(articlePath(article.slug)) }
    texts.set(article, fullText(article, places))
  }
  return feedOfArticles(articles, texts, { site: record.site, addressOf, ...feedOf })
}

const served = (feed: Feed, file: FeedFile) => new Response(writers[file](feed))
