import { x } from 'xastscript'
import { exactTime, mailTime } from './exact-time.ts'
import { escapeHtml, type Feed } from './feed.ts'
import { xmlDocument } from './xml.ts'

/** A feed as RSS 2.0 (https://www.rssboard.org/rss-specification), authors and full text in the usual extensions. */
export function rssOf(feed: Feed): string {
  const items = feed.entries.map((entry) =>
    x('item', [
      x('title', entry.title),
      x('link', entry.url),
      x('guid', { isPermaLink: 'false' }, entry.id),
      x('pubDate', mailTime(entry.published, feed.timeZone)),
      x('atom:updated', exactTime(entry.updated, feed.timeZone)),
      ...entry.authors.map((author) => x('dc:creator', author)),
      x('dc:language', entry.lang),
      ...entry.topics.map((topic) => x('category', topic)),
      // It is read as HTML.
      ...(entry.summary ? [x('description', escapeHtml(entry.summary))] : []),
      x('content:encoded', entry.html),
    ]),
  )
  const namespaces = {
    'xmlns:atom': 'http://www.w3.org/2005/Atom',
    'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  }
  const channel = x('channel', [
    x('title', feed.title),
    x('link', feed.home),
    x('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self }),
    x('description', feed.description),
    x('language', feed.lang),
    x('lastBuildDate', mailTime(feed.updated, feed.timeZone)),
    ...items,
  ])
  return xmlDocument(x('rss', { version: '2.0', ...namespaces }, channel))
}
