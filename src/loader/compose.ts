import type { Article } from '../article/article.ts'
import type { ArticleFiles } from '../article/article-files.ts'
import { composeArticle } from '../article/compose-article.ts'
import { contextOf, type Person, picturesByFolder } from '../article/content.ts'
import type { Fault } from '../article/fault.ts'
import type { Site } from '../article/schema.ts'
import { indexArticle } from '../search/article-index.ts'
import { lookAtPictures, type PicturePlaces, type ShownPicture } from './article-pictures.ts'

/** What all articles of a folder of content are made with. */
export interface ComposingContext extends PicturePlaces {
  site: Site
  people: Person[]
  /** The project's root. */
  root: string
}

/** An article with the pictures that it shows, and as JSON what the search index is made from; nothing without a search. */
export type Composed = { article: Article; pictures: ShownPicture[]; index: string } | { faults: Fault[] }

/** Makes articles of a folder of content, and looks into their pictures: that can only be done where there are files. */
export function composer(context: ComposingContext): (files: ArticleFiles) => Promise<Composed> {
  const { site, people, diskPaths } = context
  const pictures = picturesByFolder(diskPaths.keys())
  return async (files) => {
    const read = composeArticle(files, contextOf(files, { site, people }, pictures))
    if ('faults' in read) return read
    const seen = await lookAtPictures(read.article, files, context)
    if ('faults' in seen) return seen
    const index = site.search ? JSON.stringify(indexArticle(read.article, site)) : ''
    return { article: read.article, pictures: seen.pictures, index }
  }
}
