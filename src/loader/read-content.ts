import { globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import sharp from 'sharp'
import { isActiveDrawing } from '../article/active-drawing.ts'
import type { Article } from '../article/article.ts'
import type { ArticleFiles } from '../article/article-files.ts'
import { composeArticle } from '../article/compose-article.ts'
import { type ContentIndex, contextOf, faultsAcross, indexContent } from '../article/content.ts'
import { ContentFaults, type Fault } from '../article/fault.ts'
import { pictureOf, picturesIn } from '../article/pictures.ts'
import type { ArticleContext } from '../article/understand-article.ts'
import { PERMALINKS_FILE, type Permalink } from '../permalink/permalinks-file.ts'
import { redirectsOf } from '../permalink/redirects.ts'
import { vanished } from '../permalink/vanished.ts'
import { type Edition, editionOf } from '../site/edition.ts'
import { digestOf, readContentFolder } from './content-folder.ts'

/** An article with the digest of all that it was made from. */
export interface ReadArticle {
  article: Article
  /** Path of its main file, from the project's root. */
  file: string
  digest: string
}

/** Articles understood before, by slug and digest. */
export type Known = (slug: string, digest: string) => Article | undefined

/** Reads all of a folder but its articles' text, and reports nothing: the articles' reading does. */
export async function readIndex(folder: string, root: string): Promise<ContentIndex> {
  return indexContent(await readContentFolder(folder, root))
}

/** A folder of content, read whole. */
export interface ReadContent {
  articles: ReadArticle[]
  /** What is published of it. */
  edition: Edition
  permalinks: ReadonlyMap<string, Permalink>
  /** Addresses that were published and are gone: nothing may be published until they are mended. */
  lost: Fault[]
}

/** Reads the articles of a folder of content; as `readContent` does. */
export async function readArticles(folder: string, root: string, known?: Known): Promise<ReadArticle[]> {
  return (await readContent(folder, root, known)).articles
}

/**
 * Reads a folder of content.
 * @param known gives back what need not be parsed again
 * @throws ContentFaults with every fault in the folder, but for lost addresses
 */
export async function readContent(folder: string, root: string, known: Known = () => undefined): Promise<ReadContent> {
  const content = await readContentFolder(folder, root)
  const index = indexContent(content)
  const faults: Fault[] = [...index.faults]
  const shared = [codeDigest(root), JSON.stringify([index.site, index.people])]
  const articles: ReadArticle[] = []
  for (const article of index.articles) {
    const context = contextOf(article, index, content.paths)
    const own = [article.main, ...article.sections].flatMap(({ path, text }) => [path, text])
    const digest = digestOf([...shared, ...context.pictures, ...own])
    const before = known(article.slug, digest)
    const read = before ? { article: before } : await compose(article, context, root)
    if ('faults' in read) faults.push(...read.faults)
    else articles.push({ article: read.article, file: article.main.path, digest })
  }
  const mainFiles = new Map(index.articles.map(({ slug, main }) => [slug, main.path]))
  faults.push(...faultsAcross(articles, mainFiles))
  // What a file in another encoding seems to say is not worth a word.
  const unreadable = new Set(content.faults.map(({ file }) => file))
  const all = [...content.faults, ...faults.filter(({ file }) => !unreadable.has(file))]
  if (all.length > 0) throw new ContentFaults(all)

  const { site, people, permalinks } = index
  const edition = editionOf(
    site,
    articles.map(({ article }) => article),
    people,
  )
  const lost = vanished({
    edition,
    permalinks,
    redirects: redirectsOf(edition, permalinks),
    file: content.shown(PERMALINKS_FILE),
    mainFiles,
    personFile: (slug) => content.shown(`people/${slug}.yaml`),
  })
  return { articles, edition, permalinks, lost }
}

/** Makes an article, and looks into its pictures: that can only be done where there are files. */
async function compose(files: ArticleFiles, context: ArticleContext, root: string) {
  const read = composeArticle(files, context)
  if ('faults' in read) return read
  const faults = await unreadablePictures(read.article, files.main.path, root)
  return faults.length > 0 ? { faults } : read
}

/** A fault for each picture of an article that is there and is no picture. */
async function unreadablePictures(article: Article, mainFile: string, root: string): Promise<Fault[]> {
  const faults: Fault[] = []
  for (const picture of picturesIn(article).map(pictureOf)) {
    const file = join(dirname(mainFile), picture)
    const metadata = await sharp(resolve(root, file))
      .metadata()
      .catch(() => null)
    if (metadata?.format === 'svg' && isActiveDrawing(readFileSync(resolve(root, file), 'utf8'))) {
      const fix = 'Save it as plain SVG, without scripts and links that run'
      faults.push({ file, line: 1, problem: 'this drawing would run a script where it is opened by itself', fix })
    }
    if (metadata) continue
    const fix = 'Save it again from the program that made it, or name another'
    faults.push({ file, line: 1, problem: 'this picture cannot be read', fix })
  }
  return faults
}

/** A digest of the code that understands articles: where it changes, all is parsed again. */
function codeDigest(root: string): string {
  const code = globSync('src/{article,quotation,interface}/**/*.ts', { cwd: root }).sort()
  return digestOf(code.map((path) => readFileSync(join(root, path), 'utf8')))
}
