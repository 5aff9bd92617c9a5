import type { Article, ArticleQuotation } from '../article/article.ts'

/** Longer words than these are for the article, not for a list on the front page; in UTF-16 units. */
const LONGEST = 240

/** The newest quotations by name, at most one a speaker, whole sentences before fragments within an article. */
export function saidLately(
  articles: readonly Article[],
  count: number,
): { article: Article; quotation: ArticleQuotation }[] {
  const speakers = new Set<string>()
  const said: { article: Article; quotation: ArticleQuotation }[] = []
  for (const article of articles) {
    const fit = article.quotations.filter(({ words, speaker }) => speaker?.slug && words.length <= LONGEST)
    for (const quotation of [...fit.filter(isDirect), ...fit.filter((one) => !isDirect(one))]) {
      const slug = quotation.speaker?.slug
      if (!slug || speakers.has(slug)) continue
      speakers.add(slug)
      said.push({ article, quotation })
      if (said.length === count) return said
    }
  }
  return said
}

const isDirect = ({ kind }: ArticleQuotation) => kind === 'direct'
