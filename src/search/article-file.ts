import type { Article } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { formatMoment } from '../interface/dates.ts'
import { spokenFor } from '../interface/strings.ts'
import { articleTexts } from './article-texts.ts'
import type { ArticleFile } from './files.ts'

/** What an article's results are shown with. */
export function articleFile(article: Article, site: Site): ArticleFile {
  const { published } = article
  const text = formatMoment(published, { lang: spokenFor(site.lang), timeZone: site.timeZone })
  return { ...articleTexts(article, site), date: { iso: published.iso, text } }
}
