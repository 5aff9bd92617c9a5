import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { activePart } from '../article/active-drawing.ts'
import type { Article } from '../article/article.ts'
import type { ArticleFiles } from '../article/article-files.ts'
import { composeArticle } from '../article/compose-article.ts'
import { contextOf, type Person, picturesByFolder } from '../article/content.ts'
import type { Fault } from '../article/fault.ts'
import { pictureOf, picturesIn } from '../article/pictures.ts'
import type { Site } from '../article/schema.ts'
import { indexArticle } from '../search/article-index.ts'

/** What all articles of a folder of content are made with. */
export interface ComposingContext {
  site: Site
  people: Person[]
  /** Paths of all files within the folder. */
  paths: ReadonlySet<string>
  /** The project's root. */
  root: string
}

/** An article, and as JSON what the search index is made from of it; nothing where there is no search. */
export type Composed = { article: Article; index: string } | { faults: Fault[] }

/** Makes articles of a folder of content, and looks into their pictures: that can only be done where there are files. */
export function composer({ site, people, paths, root }: ComposingContext): (files: ArticleFiles) => Promise<Composed> {
  const pictures = picturesByFolder(paths)
  return async (files) => {
    const read = composeArticle(files, contextOf(files, { site, people }, pictures))
    if ('faults' in read) return read
    const faults = await unreadablePictures(read.article, files.main.path, root)
    if (faults.length > 0) return { faults }
    return { article: read.article, index: site.search ? JSON.stringify(indexArticle(read.article, site)) : '' }
  }
}

/** A fault for each picture of an article that is there and is no picture. */
async function unreadablePictures(article: Article, mainFile: string, root: string): Promise<Fault[]> {
  const faults: Fault[] = []
  const pictures = picturesIn(article)
  if (pictures.length === 0) return []
  const { default: sharp } = await import('sharp')
  for (const picture of pictures.map(pictureOf)) {
    const file = join(dirname(mainFile), picture)
    const metadata = await sharp(resolve(root, file))
      .metadata()
      .catch(() => null)
    if (metadata?.format === 'svg') {
      const active = activePart(readFileSync(resolve(root, file), 'utf8'))
      if (active) faults.push({ file, ...active })
    }
    if (metadata) continue
    const fix = 'Save it again from the program that made it, or name another'
    faults.push({ file, line: 1, problem: 'this picture cannot be read', fix })
  }
  return faults
}
