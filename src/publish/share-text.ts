import type { Article, ArticleQuotation, Section } from '../article/article.ts'
import { commaFor, namesTogether, quotedAlone } from '../interface/typography.ts'

/*
 * What readers pass on, ready to be pasted: the words first, then who said them, then where they stand.
 * Each takes the address that goes with it.
 */

/** Words that somebody said: `“words” — speaker, headline, address`. */
export function quotationShareText(quotation: ArticleQuotation, { headline, lang }: Article, url: string): string {
  const names = namesTogether(
    quotation.speakers.map(({ name }) => name),
    lang,
  )
  return `${quotedAlone(quotation.words, lang)} — ${[...(names ? [names] : []), headline, url].join(commaFor(lang))}`
}

/** A section: `heading — headline, address`. */
export const sectionShareText = ({ heading }: Pick<Section, 'heading'>, { headline, lang }: Article, url: string) =>
  `${heading} — ${headline}${commaFor(lang)}${url}`

/** An article: `headline, address`. */
export const articleShareText = ({ headline, lang }: Article, url: string) => headline + commaFor(lang) + url
