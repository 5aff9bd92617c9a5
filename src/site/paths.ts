declare const brand: unique symbol

/** A page's path from the site's root, without the base path: never to be used as a link before `href` has seen it. */
export type Path = string & { readonly [brand]: 'path' }

const path = (...steps: string[]): Path => `/${steps.map((step) => `${step}/`).join('')}` as Path

export const frontPath = path()
export const articlePath = (article: string) => path('articles', article)
export const sectionPath = (article: string, section: string) => path('articles', article, section)
export const peoplePath = path('people')
export const personPath = (person: string) => path('people', person)
export const topicsPath = path('topics')
export const topicPath = (topic: string) => path('topics', topic)
export const archivePath = path('archive')
export const monthPath = (year: string, month: string) => path('archive', year, month)
export const aboutPath = path('about')
/** A quotation's page; its ids and the slugs of sections are never alike. */
export const quotationPath = sectionPath

/** The feeds of whatever has one, and their types. */
export const FEEDS = [
  { file: 'feed.xml', name: 'RSS', type: 'application/rss+xml' },
  { file: 'atom.xml', name: 'Atom', type: 'application/atom+xml' },
  { file: 'feed.json', name: 'JSON Feed', type: 'application/feed+json' },
] as const
export type FeedFile = (typeof FEEDS)[number]['file']

/** A feed of what a page lists. */
export const feedPath = (of: Path, file: FeedFile) => `${of}${file}` as Path
export const feedPaths = (of: Path) => FEEDS.map(({ file }) => feedPath(of, file))

export const markdownPath = (article: string) => `/articles/${article}.md` as Path
export const annotationsPath = (article: string) => `${articlePath(article)}quotations.json` as Path
export const bibtexPath = (article: string) => `${articlePath(article)}citation.bib` as Path
export const cslPath = (article: string) => `${articlePath(article)}citation.json` as Path

export const sitemapIndexPath = '/sitemap-index.xml' as Path
export const sitemapPath = (number: number) => `/sitemap-${number}.xml` as Path
export const newsSitemapPath = '/news-sitemap.xml' as Path

/** A path that an editor has written down. */
export const writtenPath = (written: string) => written as Path
export const searchPath = path('search')
export const openSearchPath = '/opensearch.xml' as Path
export const notFoundPath = '/404.html' as Path

/** Whether a path is a page's, and not a file's. */
export const isPage = (to: Path) => to.endsWith('/')

/**
 * The link to a page below a base path.
 * @param base path of the site's root, with or without its last slash
 * @param fragment id of an element there, without #
 */
export function href(base: string, to: Path, fragment?: string): string {
  return base.replace(/\/$/, '') + to + (fragment ? `#${fragment}` : '')
}
