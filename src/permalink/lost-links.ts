import type { Article, SiteLink } from '../article/article.ts'
import { decoded } from '../article/decoded.ts'
import type { Fault } from '../article/fault.ts'
import { folderOf, ownAddress } from '../article/own-address.ts'
import type { Edition } from '../site/edition.ts'
import { addressesOfArticle, pathsOf } from './addresses.ts'
import { belowOneOf } from './below.ts'
import type { Permalink } from './permalinks-file.ts'
import type { Redirect } from './redirects.ts'
import { withdrawnPages } from './withdrawn.ts'

/** Where nothing stands but what is made of the content: elsewhere, a host may have pages of its own. */
const OURS = /^\/(?:articles|people|topics)\/[^/]/

export interface LinkedContent {
  edition: Edition
  permalinks: ReadonlyMap<string, Permalink>
  redirects: readonly Redirect[]
  /** Whether the publisher has put a file there, or a redirect. */
  isPublishers: (path: string) => boolean
}

/** A fault for every link from a published article to an article, a person, a topic or a place that is not there. */
export function lostLinks({ edition, permalinks, redirects, isPublishers }: LinkedContent): Fault[] {
  const { url } = edition.site
  const folder = folderOf(url)
  const isTwice = (path: string) => path.startsWith(folder) && OURS.test(path.slice(folder.length - 1))
  const links = edition.articles
    .flatMap(({ links }) => links)
    .map((link) => ({ link, ...partsOf(link, url) }))
    .filter(({ path }) => OURS.test(path) || isTwice(path))
  if (links.length === 0) return []
  const paths = new Set<string>([
    ...pathsOf(edition),
    ...redirects.map(({ from }) => from),
    ...withdrawnPages(edition, permalinks),
  ])
  const gone = [...permalinks.values()].filter(({ isGone }) => isGone)
  const isBelowGone = belowOneOf(gone.map(({ path }) => path))
  const places = placesIn(edition.articles)
  return links.flatMap(({ link, path, fragment }): Fault[] => {
    if (!OURS.test(path)) {
      const fix = `Begin it with ${path
        .slice(folder.length - 1)
        .split('/', 2)
        .join('/')}/`
      return [faultOf(link, 'names the folder that the site stands in, which is put before it anyway', fix)]
    }
    const page = [path, `${path}/`].find((one) => paths.has(one))
    if (page === undefined) {
      const isThere = isPublishers(path) || paths.has(listOf(path)) || isBelowGone(path)
      return isThere
        ? []
        : [faultOf(link, 'leads to no page of this site', 'Name one that is there, or take the link out')]
    }
    const known = fragment === '' || fragment === 'top' || fragment.startsWith('_') ? undefined : places(page)
    // What was taken back need not be there.
    if (!known || known.has(fragment) || permalinks.get(page)?.fragments.get(fragment)?.isGone) return []
    return [faultOf(link, 'leads to no place on its page', "Name a section's slug, or the id of a quotation there")]
  })
}

function partsOf({ to }: SiteLink, siteUrl: string): { path: string; fragment: string } {
  const { pathname, hash } = URL.parse(ownAddress(to, siteUrl) ?? '', 'https://site.example') ?? {
    pathname: '',
    hash: '',
  }
  // Behind it, browsers are told words to look for.
  const [fragment = ''] = hash.slice(1).split(':~:', 1)
  return { path: decoded(pathname).normalize('NFC'), fragment: decoded(fragment).normalize('NFC') }
}

/** The page whose list goes on at a path, or whose image or file it is. */
function listOf(path: string): string {
  const cut = path.lastIndexOf('/') + 1
  if (/^[^.]+\.[a-z]+$/.test(path.slice(cut))) return path.slice(0, cut)
  return path.replace(/page\/\d+\/?$/, '')
}

/** The places on pages of articles, each article's found when it is asked for. */
function placesIn(articles: readonly Article[]): (path: string) => ReadonlySet<string> | undefined {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const known = new Map<string, ReadonlySet<string>>()
  return (path) => {
    const [, slug = ''] = /^\/articles\/([^/]+)\/(?:.*\/)?$/.exec(path) ?? []
    const article = bySlug.get(slug)
    if (article && !known.has(path)) {
      for (const { path, fragments } of addressesOfArticle(article)) known.set(path, new Set(fragments))
    }
    return article && known.get(path)
  }
}

const faultOf = ({ to, file, line }: SiteLink, what: string, fix: string): Fault => ({
  file,
  line,
  problem: `the link to “${to}” ${what}`,
  fix,
})
