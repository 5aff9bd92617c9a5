import { languageOf } from '../interface/language.ts'
import type { Article } from './article.ts'

/**
 * All translations of each article, by slug. Whoever names one is named by it: where A names B and B names C, each of
 * the three has the two others.
 */
export function translationsAmong(articles: readonly Article[]): Map<string, Article[]> {
  const bySlug = new Map(articles.map((article) => [article.slug, article]))
  const neighbours = new Map<string, Set<string>>(articles.map(({ slug }) => [slug, new Set()]))
  for (const { slug, translations } of articles) {
    for (const other of Object.values(translations)) {
      neighbours.get(slug)?.add(other)
      neighbours.get(other)?.add(slug)
    }
  }
  return new Map(
    articles.map(({ slug }) => {
      const reached = new Set([slug])
      for (const one of reached) for (const next of neighbours.get(one) ?? []) reached.add(next)
      const others = [...reached].flatMap((one) => (one === slug ? [] : (bySlug.get(one) ?? [])))
      return [slug, others.sort((a, b) => (a.lang < b.lang ? -1 : 1))]
    }),
  )
}

/**
 * The article that the others of a group are translations of: the one published first; of several, that in the
 * site's language. Null where that leaves it open.
 */
export function originalOf(group: readonly Article[], siteLang: string): Article | null {
  const times = group.map(({ published }) => Date.parse(published.instant))
  const first = group.filter((_, index) => times[index] === Math.min(...times))
  return (first.length === 1 ? first[0] : first.find(({ lang }) => languageOf(lang) === languageOf(siteLang))) ?? null
}

/** Pairs of articles in one language that translations lead from one to the other of: one of them is named in error. */
export function doubledTranslations(articles: readonly Article[]): { first: Article; second: Article }[] {
  const among = translationsAmong(articles)
  return articles.flatMap((first) =>
    (among.get(first.slug) ?? [])
      .filter(({ slug, lang }) => slug > first.slug && lang.toLowerCase() === first.lang.toLowerCase())
      .map((second) => ({ first, second })),
  )
}
