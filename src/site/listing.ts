import type { Article, ArticleQuotation, ArticleSpeaker, Named } from '../article/article.ts'
import type { Person } from '../article/content.ts'
import { newestFirst } from '../article/moment.ts'

/** What readers see: no drafts, newest first. */
export function published(articles: readonly Article[]): Article[] {
  const shown = articles.filter(({ draft }) => !draft).sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return newestFirst(shown, (article) => article.published)
}

/** Articles that an article leads on to. */
const MORE = 4

/**
 * News beside an article: what was published before it, or after it where nothing is older. What comes later changes no
 * page that stands.
 * @param articles all, newest first @param translations the same article in other languages
 */
export function moreNews(article: Article, articles: readonly Article[], translations: readonly Article[]): Article[] {
  const place = articles.indexOf(article)
  const older = articles.slice(place + 1, place + 1 + MORE + translations.length)
  const newer = articles.slice(Math.max(0, place - MORE - translations.length), place).reverse()
  return [...older, ...newer].filter((other) => !translations.includes(other)).slice(0, MORE)
}

export interface TopicListing extends Named {
  /** The language of its name. */
  lang: string
  articles: Article[]
}

/** Topics by name, each with its articles in the order given. */
export function topicsIn(articles: readonly Article[], lang: string): TopicListing[] {
  const topics = new Map<string, TopicListing>()
  for (const article of articles) {
    for (const { slug, name } of article.topics) {
      const topic = topics.get(slug) ?? { slug, name, lang: article.lang, articles: [] }
      topics.set(slug, topic)
      if (!topic.articles.includes(article)) topic.articles.push(article)
    }
  }
  return byName([...topics.values()], lang)
}

export interface MonthListing {
  year: string
  /** `01` to `12`. */
  month: string
  articles: Article[]
}

/** Months in which something was published, in the order of the articles. */
export function monthsIn(articles: readonly Article[]): MonthListing[] {
  const months = new Map<string, MonthListing>()
  for (const article of articles) {
    const [year = '', month = ''] = article.published.iso.split('-')
    const listing = months.get(`${year}-${month}`) ?? { year, month, articles: [] }
    months.set(`${year}-${month}`, listing)
    listing.articles.push(article)
  }
  return [...months.values()]
}

export interface PersonListing extends Named {
  /** The language of the name. */
  lang: string
  role: string | null
  /** The language of the role. */
  roleLang: string
  kind: ArticleSpeaker['kind']
  sameAs: string[]
  /** Other names on record. */
  aliases: string[]
  /** What the person said, article by article in the order of the articles. */
  appearances: { article: Article; quotations: ArticleQuotation[] }[]
  count: number
}

/** Everyone who is quoted by name or on record. What `people/` says of someone wins over what articles say. */
export function peopleIn(articles: readonly Article[], records: readonly Person[], lang: string): PersonListing[] {
  // Whoever is on record has a page, quoted or not: it may have been linked to.
  const people = new Map(records.map((record) => [record.slug, recordedListing(record, lang)]))
  for (const article of articles) {
    const said = article.quotations.flatMap((quotation) =>
      quotation.speakers.map((speaker) => ({ quotation, speaker })),
    )
    for (const { quotation, speaker } of said) {
      if (!speaker.slug) continue
      const person = people.get(speaker.slug) ?? listingOf(speaker, speaker.slug, article.lang)
      people.set(speaker.slug, person)
      if (person.role === null && speaker.role) {
        person.role = speaker.role
        person.roleLang = article.lang
      }
      if (person.count++ === 0) person.kind = speaker.kind
      const here = person.appearances.at(-1)
      if (here?.article === article) here.quotations.push(quotation)
      else person.appearances.push({ article, quotations: [quotation] })
    }
  }
  return byName([...people.values()], lang)
}

function listingOf({ name, kind }: ArticleSpeaker, slug: string, lang: string): PersonListing {
  return { slug, name, lang, role: null, roleLang: lang, kind, sameAs: [], aliases: [], appearances: [], count: 0 }
}

function recordedListing({ slug, name, aliases, role, sameAs }: Person, lang: string): PersonListing {
  const known = { slug, name, lang, role: role ?? null, roleLang: lang, sameAs, aliases }
  return { ...known, kind: 'person', appearances: [], count: 0 }
}

function byName<T extends Named>(items: T[], lang: string): T[] {
  const { compare } = new Intl.Collator(lang)
  return items.sort((a, b) => compare(a.name, b.name))
}
