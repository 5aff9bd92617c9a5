import type { Article, ArticleQuotation } from '../../src/article/article.ts'
import { parseMoment } from '../../src/article/moment.ts'

const momentOf = (text: string) => {
  const moment = parseMoment(text, 'UTC')
  if (typeof moment === 'string') throw new Error(moment)
  return moment
}

/** A quotation of which only its id and its speakers matter. */
export const quotationOf = (id: string, ...speakers: ArticleQuotation['speakers']): ArticleQuotation => ({
  id,
  aliases: [],
  words: id,
  marks: ['“', '”'],
  kind: 'direct',
  before: '',
  after: '',
  section: null,
  speakers,
  cue: null,
  rule: null,
  grade: null,
  file: '',
  line: 1,
})

/** An article of which only what is given matters. */
export const articleOf = (slug: string, date: string, more: Partial<Article> = {}): Article => ({
  slug,
  headline: slug,
  standfirst: null,
  byline: [],
  dateline: null,
  published: momentOf(date),
  updated: null,
  corrections: [],
  source: null,
  topics: [],
  lang: 'en',
  translations: {},
  image: null,
  draft: false,
  aliases: [],
  lede: { html: '', summary: '', words: 0, ids: [] },
  sections: [],
  quotations: [],
  markdown: '',
  words: 0,
  links: [],
  lines: { aliases: [], translations: [] },
  ...more,
})
