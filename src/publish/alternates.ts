import type { Article } from '../article/article.ts'
import { originalOf } from '../article/translations.ts'
import { languageOf } from '../interface/language.ts'
import { articlePath, type Path } from '../site/paths.ts'

/** A page in one language. */
export interface Alternate {
  /** A BCP 47 tag, or `x-default`. */
  lang: string
  path: Path
}

/**
 * An article in each of its languages, itself among them, as search engines want to be told
 * (https://developers.google.com/search/docs/specialty/international/localized-versions); none where there is only one.
 * The last is for readers of all other languages: the one in the site's language, or else the original.
 */
export function alternatesOf(article: Article, translations: readonly Article[], siteLang: string): Alternate[] {
  if (translations.length === 0) return []
  const all = [article, ...translations].sort((a, b) => (a.lang < b.lang ? -1 : 1))
  const otherwise = all.find(({ lang }) => languageOf(lang) === languageOf(siteLang)) ?? originalOf(all, siteLang)
  return [
    ...all.map(({ lang, slug }) => ({ lang, path: articlePath(slug) })),
    ...(otherwise ? [{ lang: 'x-default', path: articlePath(otherwise.slug) }] : []),
  ]
}
