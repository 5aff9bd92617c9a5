import type { Article, ArticleQuotation } from '../article/article.ts'
import type { Moment } from '../article/moment.ts'
import type { Site } from '../article/schema.ts'
import { namesTogether, quoted, quotedAlone } from '../interface/typography.ts'
import type { AddressOf } from '../site/address.ts'
import type { PersonListing } from '../site/listing.ts'
import { articlePath, type FeedFile, feedPath, type Path, quotationPath } from '../site/paths.ts'
import { lastChanged, latest } from './exact-time.ts'

/** What all formats of feeds say, each in its way. */
export interface Feed {
  title: string
  description: string
  /** Address of the page that lists the same. */
  home: string
  /** Address of the feed. */
  self: string
  lang: string
  timeZone: string
  publisher: string
  updated: Moment
  entries: FeedEntry[]
}

export interface FeedEntry {
  /** Stays when the address changes. */
  id: string
  url: string
  title: string
  summary: string
  html: string
  lang: string
  authors: string[]
  topics: string[]
  published: Moment
  updated: Moment
}

export interface FeedOptions {
  site: Site
  /** The page whose feed it is. */
  of: Path
  file: FeedFile
  title: string
  description: string
  addressOf: AddressOf
}

/** Articles, and quotations, that a feed holds. */
export const FEED_ARTICLES = 20
const FEED_QUOTATIONS = 50

const NEVER: Moment = { instant: '1970-01-01T00:00:00.000Z', iso: '1970-01-01', hasTime: false }

/** The newest articles, whole. @param articles newest first @param textOf an article's text as HTML */
export function feedOfArticles(
  articles: readonly Article[],
  textOf: ReadonlyMap<Article, string>,
  options: FeedOptions,
): Feed {
  const { site, addressOf } = options
  const entries = articles.slice(0, FEED_ARTICLES).map((article): FeedEntry => {
    const { slug, headline, standfirst, lede, lang, byline, topics, published } = article
    return {
      id: permanentId(site, articlePath(article.aliases[0] ?? slug)),
      url: addressOf(articlePath(slug)),
      title: headline,
      summary: standfirst ?? lede.summary,
      html: textOf.get(article) ?? '',
      lang,
      authors: byline.length > 0 ? byline : [site.name],
      topics: topics.map(({ name }) => name),
      published,
      updated: lastChanged(article),
    }
  })
  return feedOf(entries, options)
}

/** What somebody said last, each quotation in its sentence. */
export function feedOfPerson({ name, appearances }: PersonListing, options: FeedOptions): Feed {
  const said = appearances.flatMap(({ article, quotations }) => quotations.map((quotation) => ({ article, quotation })))
  const entries = said.slice(0, FEED_QUOTATIONS).map(({ article, quotation }): FeedEntry => {
    const { site, addressOf } = options
    const { lang, headline, byline, topics, published } = article
    const place = addressOf(articlePath(article.slug), quotation.id)
    return {
      id: permanentId(site, quotationPath(article.aliases[0] ?? article.slug, quotation.aliases[0] ?? quotation.id)),
      url: addressOf(quotationPath(article.slug, quotation.id)),
      title: quotedAlone(quotation.words, lang),
      summary: `${namesOf(quotation, lang) || name}: ${quotedAlone(quotation.words, lang)}`,
      html: [
        `<blockquote>${escapeHtml(quotation.before)}${quotedHtml(quotation, lang)}${escapeHtml(quotation.after)}</blockquote>`,
        `<p>${escapeHtml(namesOf(quotation, lang) || name)}, <a href="${place}">${escapeHtml(headline)}</a></p>`,
      ].join('\n'),
      lang,
      authors: byline.length > 0 ? byline : [site.name],
      topics: topics.map((topic) => topic.name),
      published,
      updated: lastChanged(article),
    }
  })
  return feedOf(entries, options)
}

function feedOf(entries: FeedEntry[], { site, of, file, title, description, addressOf }: FeedOptions): Feed {
  return {
    title,
    description,
    home: addressOf(of),
    self: addressOf(feedPath(of, file)),
    lang: site.lang,
    timeZone: site.timeZone,
    publisher: site.name,
    updated: latest(
      entries.map(({ updated }) => updated),
      NEVER,
    ),
    entries,
  }
}

/** The address that something had first, wherever the site is built for: readers' programs know it by that. */
function permanentId({ url }: Site, path: Path): string {
  return new URL(url.replace(/\/$/, '') + path).href
}

const namesOf = ({ speakers }: ArticleQuotation, lang: string) =>
  namesTogether(
    speakers.map(({ name }) => name),
    lang,
  )

const quotedHtml = ({ words }: ArticleQuotation, lang: string) => `<strong>${escapeHtml(quoted(words, lang))}</strong>`

export const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
