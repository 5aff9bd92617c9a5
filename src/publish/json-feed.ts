import { exactTime } from './exact-time.ts'
import type { Feed } from './feed.ts'

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf(feed: Feed): string {
  const { title, description, home, self, lang, timeZone, publisher, entries } = feed
  const document = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: self,
    language: lang,
    authors: [{ name: publisher }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      ...(entry.summary ? { summary: entry.summary } : {}),
      content_html: entry.html,
      date_published: exactTime(entry.published, timeZone),
      date_modified: exactTime(entry.updated, timeZone),
      authors: entry.authors.map((name) => ({ name })),
      ...(entry.topics.length > 0 ? { tags: entry.topics } : {}),
      language: entry.lang,
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}
