import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ArticleFiles } from '../article/article-files.ts'
import { type ContentIndex, faultsAcross, indexContent } from '../article/content.ts'
import { ContentFaults, type Fault } from '../article/fault.ts'
import { folderOf } from '../article/own-address.ts'
import { kept } from '../interface/kept.ts'
import { lostLinks } from '../permalink/lost-links.ts'
import { PERMALINKS_FILE, type Permalink } from '../permalink/permalinks-file.ts'
import { redirectsOf } from '../permalink/redirects.ts'
import { vanished } from '../permalink/vanished.ts'
import { catcherOf } from '../publish/redirects-file.ts'
import { type Edition, editionOf } from '../site/edition.ts'
import { areAsSeen, type PicturePlaces } from './article-pictures.ts'
import type { ArticleShelf, ReadArticle } from './article-store.ts'
import { composeAll } from './compose-all.ts'
import { readContentFolder } from './content-folder.ts'
import { digestOf } from './digest.ts'
import { saveMemory } from './save-memory.ts'

/** Without a shelf, all is made anew and nothing kept. */
const NO_SHELF: ArticleShelf = { known: () => undefined, keep: (read) => read }

/** Reads all of a folder but its articles, and reports nothing: the articles' reading does. */
export async function readIndex(
  folder: string,
  root: string,
): Promise<Pick<ContentIndex, 'site' | 'people' | 'permalinks'>> {
  return indexContent(await readContentFolder(folder, root, (path) => !path.startsWith('articles/')))
}

/** A folder of content, read whole. */
export interface ReadContent {
  articles: ReadArticle[]
  /** What is published of it. */
  edition: Edition
  permalinks: ReadonlyMap<string, Permalink>
  /** Addresses that were published and are gone: nothing may be published until they are mended. */
  lost: Fault[]
  /** Links within the site that lead nowhere; likewise. */
  lostLinks: Fault[]
}

/** Reads the articles of a folder of content; as `readContent` does. */
export async function readArticles(folder: string, root: string, shelf?: ArticleShelf): Promise<ReadArticle[]> {
  return (await readContent(folder, root, shelf)).articles
}

/**
 * Reads a folder of content.
 * @param shelf gives back what need not be parsed again
 * @throws ContentFaults with every fault in the folder, but for lost addresses
 */
export async function readContent(folder: string, root: string, shelf = NO_SHELF): Promise<ReadContent> {
  const content = await readContentFolder(folder, root)
  const index = indexContent(content)
  saveMemory(index.articles.length)
  const faults: Fault[] = [...index.faults]
  const { site, people, permalinks } = index
  const digest = articleDigests(index, root)
  const asked = index.articles.map((files) => ({ files, digest: digest(files) }))
  const before = new Map(asked.map((one) => [one, knownAsItIs(shelf.known(one.files.slug, one.digest), content)]))
  const made = await composeAll(
    asked.filter((one) => !before.get(one)),
    { site, people, folder: content.folder, diskPaths: content.diskPaths, root },
    (made, { files, digest }) => ('faults' in made ? made : shelf.keep({ ...made, file: files.main.path, digest })),
  )
  const articles: ReadArticle[] = []
  for (const one of asked) {
    const read = before.get(one) ?? made.get(one)
    if (!read) continue
    if ('faults' in read) faults.push(...read.faults)
    else articles.push(read)
  }
  const mainFiles = new Map(index.articles.map(({ slug, main }) => [slug, main.path]))
  faults.push(...faultsAcross(articles, mainFiles))
  // What a file in another encoding seems to say is not worth a word.
  const unreadable = new Set(content.faults.map(({ file }) => file))
  const all = [...content.faults, ...faults.filter(({ file }) => !unreadable.has(file))]
  if (all.length > 0) throw new ContentFaults(all)

  const edition = editionOf(
    site,
    articles.map(({ article }) => article),
    people,
  )
  const redirects = redirectsOf(edition, permalinks)
  const lost = vanished({
    edition,
    permalinks,
    redirects,
    file: content.shown(PERMALINKS_FILE),
    mainFiles,
    personFile: (slug) => content.shown(`people/${slug}.yaml`),
  })
  return {
    articles,
    edition,
    permalinks,
    lost,
    lostLinks: lostLinks({ edition, permalinks, redirects, isPublishers: publishersOwn(root, site.url) }),
  }
}

/** Tells where the publisher has put a file, or a redirect of his own. */
function publishersOwn(root: string, siteUrl: string): (path: string) => boolean {
  const folder = join(root, 'public')
  const rules = join(folder, '_redirects')
  const isCaught = catcherOf(existsSync(rules) ? readFileSync(rules, 'utf8') : '')
  return (path) => existsSync(join(folder, path)) || isCaught(path) || isCaught(folderOf(siteUrl) + path.slice(1))
}

/** An article that was read before, if its pictures are what they were. */
const knownAsItIs = (read: ReadArticle | undefined, places: PicturePlaces): ReadArticle | undefined =>
  read && areAsSeen(read.pictures, places) ? read : undefined

/** Digests of all that an article is made from, but for its pictures. */
function articleDigests(index: ContentIndex, root: string): (files: ArticleFiles) => string {
  const shared = digestOf([codeDigest(root), JSON.stringify([index.site, index.people])])
  return ({ main, sections }) => digestOf([shared, ...[main, ...sections].flatMap(({ path, text }) => [path, text])])
}

/**
 * A digest of all code that understands and indexes articles, as it was when it was loaded, packages and all: another
 * makes all again.
 */
export const codeDigest = kept((root: string): string => {
  const { version, versions } = process
  const code = globSync(['src/**/*.ts', 'package-lock.json'], { cwd: root }).sort()
  return digestOf([version, versions['icu'] ?? '', ...code.map((path) => readFileSync(join(root, path), 'utf8'))])
})
