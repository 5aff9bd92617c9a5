import type { Article, ArticleQuotation } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { formatDay } from '../interface/dates.ts'
import { colonFor, commaFor, isolated, namesTogether, quoted, quotedAlone } from '../interface/typography.ts'

interface Cited {
  article: Article
  site: Site
  /** Address of what is cited. */
  url: string
}

/** A citation as one writes it in a text: who, what, where, when, address. */
export function plainCitation({ article, site, url }: Cited): string {
  return `${authorsOf(article, site)}. ${placeOf({ article, site, url })}`
}

/** The same for words that somebody said. */
export function plainQuotationCitation({ speakers, words }: ArticleQuotation, cited: Cited): string {
  const { article, site } = cited
  const names = namesTogether(
    speakers.map(({ name }) => name),
    article.lang,
  )
  const said = `${names ? names + colonFor(article.lang) : ''}${quotedAlone(words, article.lang)}`
  return `${said}. ${authorsOf(article, site)}. ${placeOf(cited)}`
}

function placeOf({ article, site, url }: Cited): string {
  const { headline, lang, published } = article
  const day = formatDay(published, { lang, timeZone: site.timeZone })
  return `${quoted(headline, lang)}. ${isolated(site.name, lang)}${commaFor(lang)}${day}. ${isolated(url, lang)}`
}

const authorsOf = ({ byline, lang }: Article, { name }: Site) =>
  byline.length > 0 ? namesTogether(byline, lang) : name

/** A citation as BibTeX. */
export function bibtexOf({ article, site, url }: Cited): string {
  const { year, month, day } = dateOf(article)
  const fields = {
    title: `{${escapeTex(article.headline)}}`,
    author: (article.byline.length > 0 ? article.byline : [site.name])
      .map((name) => `{${escapeTex(name)}}`)
      .join(' and '),
    journal: escapeTex(site.name),
    year,
    month: String(Number(month)),
    day: String(Number(day)),
    url,
    langid: article.lang,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@article{${keyOf(article)},`, ...lines, '}', ''].join('\n')
}

/** A citation as CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export function cslOf({ article, site, url }: Cited): string {
  const { year, month, day } = dateOf(article)
  const item = {
    id: url,
    type: 'article-newspaper',
    title: article.headline,
    author: (article.byline.length > 0 ? article.byline : [site.name]).map((literal) => ({ literal })),
    issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
    'container-title': site.name,
    ...(article.standfirst ? { abstract: article.standfirst } : {}),
    language: article.lang,
    URL: url,
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

/** Year, month and day as the site's clocks showed them. */
function dateOf({ published }: Article) {
  const [year = '', month = '', day = ''] = published.iso.slice(0, 10).split('-')
  return { year, month, day }
}

/** A name for bibliographies, in letters that every program takes. */
function keyOf({ slug, published }: Article): string {
  const name = slug
    .normalize('NFD')
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+|-+$/g, '')
  return `${name || 'article'}-${published.iso.slice(0, 10)}`
}

const TEX: Record<string, string> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' }

const escapeTex = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[\\~^]|[{}#$%&_]/g, (sign) => TEX[sign] ?? `\\${sign}`)
