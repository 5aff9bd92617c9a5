import { x } from 'xastscript'
import type { Article } from '../article/article.ts'
import type { Moment } from '../article/moment.ts'
import { languageOf } from '../interface/language.ts'
import type { AddressOf } from '../site/address.ts'
import type { Edition } from '../site/edition.ts'
import {
  aboutPath,
  archivePath,
  articlePath,
  frontPath,
  monthPath,
  newsSitemapPath,
  type Path,
  peoplePath,
  personPath,
  sitemapPath,
  topicPath,
  topicsPath,
} from '../site/paths.ts'
import { type Alternate, alternatesOf } from './alternates.ts'
import { exactTime, lastChanged, latest } from './exact-time.ts'
import { xmlDocument } from './xml.ts'

/** Addresses in one sitemap; the protocol allows 50,000 (https://www.sitemaps.org/protocol.html). */
const MOST = 10_000

/** Pages in a sitemap: those that search engines should know, each under its one address. */
interface Listed {
  path: Path
  /** The page in each language, itself among them. */
  alternates?: Alternate[]
  changed: Moment | null
}

/** The lists of a site's pages, each short enough for one sitemap. */
export function sitemapPages({ site, articles, people, topics, months, translations }: Edition): Listed[][] {
  const changedIn = (some: readonly Article[]) => {
    const [first, ...others] = some.map(lastChanged)
    return first ? latest(others, first) : null
  }
  const all = changedIn(articles)
  const listed: Listed[] = [
    ...[frontPath, peoplePath, topicsPath, archivePath].map((path) => ({ path, changed: all })),
    { path: aboutPath, changed: null },
    ...articles.map((article) => ({
      path: articlePath(article.slug),
      changed: lastChanged(article),
      alternates: alternatesOf(article, translations.get(article.slug) ?? [], site.lang),
    })),
    ...people.map(({ slug, appearances }) => ({
      path: personPath(slug),
      changed: changedIn(appearances.map(({ article }) => article)),
    })),
    ...topics.map(({ slug, articles: about }) => ({ path: topicPath(slug), changed: changedIn(about) })),
    ...months.map(({ year, month, articles: inMonth }) => ({
      path: monthPath(year, month),
      changed: changedIn(inMonth),
    })),
  ]
  return Array.from({ length: Math.ceil(listed.length / MOST) }, (_, index) =>
    listed.slice(index * MOST, (index + 1) * MOST),
  )
}

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const XHTML = 'http://www.w3.org/1999/xhtml'

/** One sitemap. */
export function sitemapOf(listed: readonly Listed[], addressOf: AddressOf, timeZone: string): string {
  const urls = listed.map(({ path, changed, alternates = [] }) =>
    x('url', [
      x('loc', addressOf(path)),
      ...(changed ? [x('lastmod', exactTime(changed, timeZone))] : []),
      ...alternates.map((other) =>
        x('xhtml:link', { rel: 'alternate', hreflang: other.lang, href: addressOf(other.path) }),
      ),
    ]),
  )
  return xmlDocument(x('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': XHTML }, urls))
}

/** The list of sitemaps. @param count of those with pages in them */
export function sitemapIndexOf(count: number, addressOf: AddressOf): string {
  const paths = [...Array.from({ length: count }, (_, index) => sitemapPath(index + 1)), newsSitemapPath]
  const sitemaps = paths.map((path) => x('sitemap', [x('loc', addressOf(path))]))
  return xmlDocument(x('sitemapindex', { xmlns: SITEMAP }, sitemaps))
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000
const MOST_NEWS = 1000

/**
 * The news sitemap (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): articles of two
 * days. They are counted back from the newest article and not from today, so that the same content gives the same file.
 */
export function newsSitemapOf({ site, articles }: Edition, addressOf: AddressOf): string {
  const [newest] = articles
  const from = newest ? Date.parse(newest.published.instant) - TWO_DAYS : 0
  const news = articles.filter(({ published }) => Date.parse(published.instant) >= from).slice(0, MOST_NEWS)
  const urls = news.map(({ slug, headline, lang, published }) =>
    x('url', [
      x('loc', addressOf(articlePath(slug))),
      x('news:news', [
        x('news:publication', [x('news:name', site.name), x('news:language', newsLanguage(lang))]),
        x('news:publication_date', exactTime(published, site.timeZone)),
        x('news:title', headline),
      ]),
    ]),
  )
  const namespaces = { xmlns: SITEMAP, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }
  return xmlDocument(x('urlset', namespaces, urls))
}

/** A language as news sitemaps name it: without region, but for Chinese. */
function newsLanguage(lang: string): string {
  if (languageOf(lang) !== 'zh') return languageOf(lang)
  return /hant|tw|hk/i.test(lang) ? 'zh-tw' : 'zh-cn'
}

/** What crawlers may read, and where the sitemaps are (RFC 9309). */
export function robotsOf(addressOf: AddressOf, sitemapIndex: Path): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${addressOf(sitemapIndex)}\n`
}
