import type { Article, ArticleQuotation } from '../article/article.ts'

/** Longer words than these are for the article, not for a list on the front page; in UTF-16 units. */
const LONGEST = 240

/** So that one long article does not speak alone. */
const MOST_OF_ONE_ARTICLE = 2

interface Said {
  article: Article
  quotation: ArticleQuotation
}

/** The newest quotations by name: one a speaker, few an article, whole sentences before fragments within an article. */
export function saidLately(articles: readonly Article[], count: number): Said[] {
  const speakers = new Set<string>()
  const candidates = articles.map((article) => {
    const fit = article.quotations.filter((one) => slugsOf(one).length > 0 && one.words.length <= LONGEST)
    return [...fit.filter(isDirect), ...fit.filter((one) => !isDirect(one))].flatMap((quotation): Said[] => {
      const slugs = slugsOf(quotation)
      if (slugs.some((slug) => speakers.has(slug))) return []
      for (const slug of slugs) speakers.add(slug)
      return [{ article, quotation }]
    })
  })
  const first = candidates.flatMap((said) => said.slice(0, MOST_OF_ONE_ARTICLE))
  const further = candidates.flatMap((said) => said.slice(MOST_OF_ONE_ARTICLE))
  const chosen = new Set([...first, ...further].slice(0, count))
  return candidates.flat().filter((said) => chosen.has(said))
}

const slugsOf = ({ speakers }: ArticleQuotation) => speakers.flatMap(({ slug }) => slug ?? [])

const isDirect = ({ kind }: ArticleQuotation) => kind === 'direct'
