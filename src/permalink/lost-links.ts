import type { Article, SiteLink } from '../article/article.ts'
import { decoded } from '../article/decoded.ts'
import type { Fault } from '../article/fault.ts'
import type { Edition } from '../site/edition.ts'
import { addressesOfArticle, pathsOf } from './addresses.ts'
import { type Permalink, standsBelow } from './permalinks-file.ts'
import type { Redirect } from './redirects.ts'

/** Where nothing stands but what is made of the content: elsewhere, a host may have pages of its own. */
const OURS = /^\/(?:articles|people|topics)\/[^/]+/

export interface LinkedContent {
  edition: Edition
  permalinks: ReadonlyMap<string, Permalink>
  redirects: readonly Redirect[]
}

/** A fault for every link from a published article to an article, a person, a topic or a place that is not there. */
export function lostLinks({ edition, permalinks, redirects }: LinkedContent): Fault[] {
  const links = edition.articles.flatMap(({ links }) => links.filter(({ to }) => OURS.test(to)))
  if (links.length === 0) return []
  const paths = new Set<string>([...pathsOf(edition), ...redirects.map(({ from }) => from)])
  const gone = [...permalinks.values()].filter(({ isGone }) => isGone)
  const places = placesIn(edition.articles)
  return links.flatMap((link): Fault[] => {
    const { path, fragment } = partsOf(link)
    const page = [path, `${path}/`].find((one) => paths.has(one))
    if (page === undefined) {
      // What was taken back says so, and lists have further pages.
      if (gone.some((one) => one.path === path || standsBelow(path, one.path))) return []
      if (paths.has(path.replace(/page\/\d+\/?$/, ''))) return []
      if (paths.has(path.replace(/[^/]+\.[a-z]+$/, ''))) return []
      return [faultOf(link, 'leads to no page of this site', 'Name one that is there, or take the link out')]
    }
    const ids = fragment && !/^(?:_|:~:)/.test(fragment) ? places(page) : undefined
    if (!ids || ids.has(fragment)) return []
    return [faultOf(link, 'leads to no place on its page', "Name a section's slug, or the id of a quotation there")]
  })
}

function partsOf({ to }: SiteLink): { path: string; fragment: string } {
  const [address = '', fragment = ''] = to.split('#', 2)
  const [path = ''] = address.split('?', 1)
  return { path: decoded(path).normalize('NFC'), fragment: decoded(fragment).normalize('NFC') }
}

/** The places on pages of articles, each article's found when it is asked for. */
function placesIn(articles: readonly Article[]): (path: string) => ReadonlySet<string> | undefined {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const known = new Map<string, ReadonlySet<string>>()
  return (path) => {
    const [, slug = ''] = /^\/articles\/([^/]+)\//.exec(path) ?? []
    const article = bySlug.get(slug)
    if (article && !known.has(path)) {
      for (const { path, fragments } of addressesOfArticle(article)) known.set(path, new Set(fragments))
    }
    return known.get(path)
  }
}

const faultOf = ({ to, file, line }: SiteLink, what: string, fix: string): Fault => ({
  file,
  line,
  problem: `the link to “${to}” ${what}`,
  fix,
})
