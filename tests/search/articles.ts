import type { Article, ArticleQuotation, ArticleSpeaker } from '../../src/article/article.ts'
import type { Person } from '../../src/article/content.ts'
import { editionOf } from '../../src/site/edition.ts'
import { searchedIn } from '../../src/site/search-index.ts'
import { articleOf, quotationOf } from '../site/articles.ts'
import { SITE } from '../site/site.ts'
import { libraryOf, type TestLibrary } from './library.ts'

export const ada: ArticleSpeaker = { slug: 'ada-moor', name: 'Ada Moor', kind: 'person', role: 'mayor of Milltown' }
export const bo: ArticleSpeaker = { slug: 'bo-lind', name: 'Bo Lind', kind: 'person' }
export const guard: ArticleSpeaker = { slug: null, name: 'a guard', kind: 'unnamed' }

/** What was said, with the rest of its sentence. */
export const said = (words: string, ...speakers: ArticleSpeaker[]): ArticleQuotation => ({
  ...quotationOf(`q-${words.toLowerCase().replace(/\W+/g, '-')}`, ...speakers),
  words,
})

const body = (text: string) => ({ html: `<p>${text}</p>`, summary: '', words: 1, ids: [] })

/** A section with a heading and a text. */
export const section = (heading: string, text: string) => ({
  slug: heading.toLowerCase().replaceAll(' ', '-'),
  heading,
  headingHtml: heading,
  file: '',
  line: 1,
  aliases: [],
  ...body(text),
})

/** An article with a headline, which is its slug too, and a lede. */
export const story = (headline: string, date: string, lede = '', more: Partial<Article> = {}): Article =>
  articleOf(headline.toLowerCase().replaceAll(' ', '-'), date, { headline, lede: body(lede), ...more })

/** The index of articles, the newest first. */
export function indexOf(articles: readonly Article[], people: readonly Person[] = []): TestLibrary {
  return libraryOf(searchedIn(editionOf(SITE, articles, people)))
}
