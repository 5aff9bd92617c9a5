import type { Article, ArticleQuotation } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { sourcedAs } from '../article/speakers.ts'
import { bylineFor, spokenFor, stringsFor } from '../interface/strings.ts'
import { commaFor, directionOf, marksOf, namesTogether } from '../interface/typography.ts'
import type { ArticleFile, QuotationText } from './files.ts'
import { plainText } from './plain-text.ts'

/** What an article's results are shown with, but for its date: to write that takes the calendars of all languages. */
export type ArticleTexts = Omit<ArticleFile, 'date'>

export function articleTexts(article: Article, site: Site): ArticleTexts {
  const { slug, lang, headline, byline, standfirst, lede, sections, quotations } = article
  return {
    slug,
    lang,
    dir: directionOf(lang),
    marks: marksOf(lang),
    comma: commaFor(lang),
    headline,
    byline: byline.length > 0 ? bylineFor(byline, lang) : '',
    standfirst: standfirst ?? '',
    lede: plainText(lede.html),
    sections: sections.map((section) => ({
      slug: section.slug,
      heading: section.heading,
      text: plainText(section.html),
    })),
    quotations: quotations.map((quotation) => quotationText(quotation, lang, site)),
  }
}

function quotationText(quotation: ArticleQuotation, lang: string, site: Site): QuotationText {
  const { id, words, before, after, kind, speakers } = quotation
  const [speaker] = speakers
  const alone = speakers.length === 1 ? speaker : undefined
  const strings = stringsFor(site.lang)
  const names = speakers.map(({ name }) => name)
  const roleLang = alone?.kind === 'unnamed' ? spokenFor(site.lang) : alone?.roleLang
  return {
    id,
    words,
    before,
    after,
    partial: kind === 'partial',
    speaker: names.length > 0 ? namesTogether(names, lang) : strings.notAttributed,
    role: alone?.kind === 'unnamed' ? strings.unnamedSource : (alone?.role ?? ''),
    ...(roleLang && roleLang !== lang ? { roleLang } : {}),
    sourcing: sourcedAs(speakers) ?? 'named',
  }
}
