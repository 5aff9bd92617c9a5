import type { APIRoute } from 'astro'
import { stringsFor } from '../../../interface/strings.ts'
import { slugsOf } from '../../../permalink/redirects.ts'
import { serveArticles } from '../../../site/feeds.ts'
import type { TopicListing } from '../../../site/listing.ts'
import { FEEDS, type FeedFile, feedPath, topicPath } from '../../../site/paths.ts'
import { readRecord, type SiteRecord } from '../../../site/record.ts'

interface Props {
  record: SiteRecord
  topic: TopicListing
  file: FeedFile
}

export const getStaticPaths = async () => {
  const record = await readRecord()
  return record.topics.flatMap((topic) =>
    FEEDS.flatMap(({ file }) =>
      slugsOf(topic.slug, (slug) => feedPath(topicPath(slug), file), record.redirects).map((slug) => ({
        params: { topic: slug, feed: file },
        props: { record, topic, file } satisfies Props,
      })),
    ),
  )
}

/** What is newest on one topic. */
export const GET: APIRoute<Props> = ({ props: { record, topic, file } }) => {
  const title = `${topic.name} · ${record.site.name}`
  const description = stringsFor(record.site.lang).newestOn(topic.name)
  return serveArticles(record, topic.articles, { of: topicPath(topic.slug), file, title, description })
}
