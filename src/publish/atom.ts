import { x } from 'xastscript'
import { exactTime } from './exact-time.ts'
import type { Feed } from './feed.ts'
import { xmlDocument } from './xml.ts'

/** A feed as Atom 1.0 (RFC 4287). */
export function atomOf(feed: Feed): string {
  const entries = feed.entries.map((entry) =>
    x('entry', { 'xml:lang': entry.lang }, [
      x('id', entry.id),
      x('title', entry.title),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: entry.lang, href: entry.url }),
      x('published', exactTime(entry.published, feed.timeZone)),
      x('updated', exactTime(entry.updated, feed.timeZone)),
      ...entry.authors.map((author) => x('author', [x('name', author)])),
      ...entry.topics.map((topic) => x('category', { term: topic })),
      ...(entry.summary ? [x('summary', entry.summary)] : []),
      x('content', { type: 'html' }, entry.html),
    ]),
  )
  const feedElement = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.lang }, [
    x('id', feed.self),
    x('title', feed.title),
    x('subtitle', feed.description),
    x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
    x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
    x('updated', exactTime(feed.updated, feed.timeZone)),
    x('author', [x('name', feed.publisher)]),
    ...entries,
  ])
  return xmlDocument(feedElement)
}
