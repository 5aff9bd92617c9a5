import { stringify } from 'yaml'
import type { Article, ArticleImage } from '../article/article.ts'
import { placePictures } from '../article/published-markdown.ts'
import type { Site } from '../article/schema.ts'

interface CopyOptions {
  site: Site
  /** Address of the article. */
  url: string
  /** Address of a picture by its key. */
  pictureOf: (key: string) => string | undefined
}

/** An article as one Markdown file for readers, in the form of our own content: it can be imported as it is. */
export function markdownCopy(article: Article, { site, url, pictureOf }: CopyOptions): string {
  const { headline, standfirst, byline, dateline, published, updated, corrections, topics, lang, image } = article
  const fields = {
    headline,
    standfirst: standfirst ?? undefined,
    byline: byline.length > 0 ? byline : undefined,
    dateline: dateline ?? undefined,
    published: published.iso,
    updated: updated?.iso,
    corrections: corrections.length > 0 ? corrections.map(({ date, note }) => ({ date: date.iso, note })) : undefined,
    source: sourceOf(article, site, url),
    topics: topics.length > 0 ? topics.map(({ name }) => name) : undefined,
    lang,
    image: image ? imageOf(image, pictureOf) : undefined,
  }
  return `---\n${stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false })}---\n\n${placePictures(article.markdown, pictureOf)}`
}

/** Where it was first published: here, if nowhere else. */
function sourceOf({ source, published, byline }: Article, { name }: Site, url: string) {
  if (!source) return { name, url, published: published.iso, ...(byline.length > 0 ? { byline } : {}) }
  return {
    name: source.name,
    ...(source.url ? { url: source.url } : {}),
    ...(source.byline.length > 0 ? { byline: source.byline } : {}),
    ...(source.published ? { published: source.published.iso } : {}),
  }
}

function imageOf({ src, alt, caption, credit }: ArticleImage, pictureOf: CopyOptions['pictureOf']) {
  return { src: pictureOf(src) ?? src, alt, ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}
