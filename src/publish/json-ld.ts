import type {
  NewsArticle,
  Organization,
  Person,
  ProfilePage,
  Quotation,
  WebPage,
  WebPageElement,
  WebSite,
  WithContext,
} from 'schema-dts'
import type { Article, ArticleQuotation, ArticleSpeaker, Section, Source } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { originalOf } from '../article/translations.ts'
import type { AddressOf } from '../site/address.ts'
import type { PersonListing } from '../site/listing.ts'
import { articlePath, frontPath, personPath, quotationPath, sectionPath, topicPath } from '../site/paths.ts'
import { exactTime, lastChanged } from './exact-time.ts'

/*
 * What pages tell machines about themselves, in the words of https://schema.org. Every thing is known by the address
 * that it has for readers.
 */

interface Told {
  site: Site
  addressOf: AddressOf
}

/** Data as a script element can hold it: nothing in it ends the element. */
export function jsonLdText(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}

/** The site. */
export function siteData({ site, addressOf }: Told): WithContext<WebSite> {
  const { name, description, lang } = site
  const url = addressOf(frontPath)
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    '@id': url,
    url,
    name,
    description,
    inLanguage: lang,
    publisher: publisherOf({ site, addressOf }),
  }
}

/** What an article's data say of things beside it. */
interface Beside {
  /** Addresses of its pictures. */
  images?: string[]
  /** The same article in other languages. */
  translations?: readonly Article[]
}

/** An article with its sections, its quotations and those who said them. */
export function articleData(
  article: Article,
  told: Told,
  { images = [], translations = [] }: Beside = {},
): WithContext<NewsArticle> {
  const { site, addressOf } = told
  const { slug, headline, standfirst, lede, lang, byline, published, source, sections, corrections, topics } = article
  const url = addressOf(articlePath(slug))
  const said = (section: string | null) =>
    article.quotations.filter((one) => one.section === section).map((one) => quotationOf(article, one, told))
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline,
    description: standfirst ?? lede.summary,
    inLanguage: lang,
    datePublished: timeOf(published, site),
    dateModified: timeOf(lastChanged(article), site),
    author: byline.length > 0 ? authorsOf(byline, site) : publisherOf(told),
    publisher: publisherOf(told),
    isAccessibleForFree: true,
    wordCount: article.words,
    ...(images.length > 0 ? { image: images } : {}),
    ...translationData(article, translations, told),
    ...(topics.length > 0
      ? { about: topics.map(({ slug: topic, name }) => ({ '@type': 'Thing', name, url: addressOf(topicPath(topic)) })) }
      : {}),
    ...(source ? { isBasedOn: basisOf(source, site) } : {}),
    ...(corrections.length > 0
      ? {
          correction: corrections.map(({ date, note }) => ({
            '@type': 'CorrectionComment',
            datePublished: timeOf(date, site),
            text: note,
          })),
        }
      : {}),
    hasPart: [
      ...said(null),
      ...sections.map((section, index) => sectionOf(article, section, index + 1, said(section.slug), told)),
    ],
  }
}

/** Which article this one was translated from, or into which others; nothing where that is open. */
function translationData(article: Article, translations: readonly Article[], { site, addressOf }: Told) {
  const original = originalOf([article, ...translations], site.lang)
  const known = ({ slug, lang }: Article) => {
    return { '@type': 'NewsArticle' as const, '@id': addressOf(articlePath(slug)), inLanguage: lang }
  }
  if (translations.length === 0 || !original) return {}
  return original === article ? { workTranslation: translations.map(known) } : { translationOfWork: known(original) }
}

/** The page of one section. */
export function sectionData(article: Article, section: Section, told: Told): WithContext<WebPage> {
  const { addressOf } = told
  const whole = addressOf(articlePath(article.slug))
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: addressOf(sectionPath(article.slug, section.slug)),
    name: section.heading,
    inLanguage: article.lang,
    mainEntity: { '@id': addressOf(articlePath(article.slug), section.slug) },
    isPartOf: { '@type': 'NewsArticle', '@id': whole, headline: article.headline, url: whole },
  }
}

/** The page of one quotation. */
export function quotationData(article: Article, quotation: ArticleQuotation, told: Told): WithContext<Quotation> {
  const whole = told.addressOf(articlePath(article.slug))
  return {
    '@context': 'https://schema.org',
    ...quotationOf(article, quotation, told),
    inLanguage: article.lang,
    isPartOf: {
      '@type': 'NewsArticle',
      '@id': whole,
      headline: article.headline,
      url: whole,
      datePublished: timeOf(article.published, told.site),
    },
  }
}

/** The page of somebody who is quoted. */
export function personData(person: PersonListing, { site, addressOf }: Told): WithContext<ProfilePage> {
  const { slug, name, role, kind, sameAs } = person
  const url = addressOf(personPath(slug))
  const about = { '@id': url, name, url, ...(sameAs.length > 0 ? { sameAs } : {}) }
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    url,
    name,
    inLanguage: site.lang,
    mainEntity:
      kind === 'body'
        ? { '@type': 'Organization', ...about }
        : { '@type': 'Person', ...about, ...(role ? { jobTitle: role } : {}) },
  }
}

function sectionOf(
  { slug }: Article,
  section: Section,
  position: number,
  quotations: Quotation[],
  { addressOf }: Told,
): WebPageElement {
  return {
    '@type': 'WebPageElement',
    '@id': addressOf(articlePath(slug), section.slug),
    url: addressOf(sectionPath(slug, section.slug)),
    name: section.heading,
    position,
    ...(quotations.length > 0 ? { hasPart: quotations } : {}),
  }
}

function quotationOf({ slug }: Article, { id, words, speakers }: ArticleQuotation, { addressOf }: Told) {
  const [first, ...others] = speakers.map((speaker) => speakerOf(speaker, addressOf))
  return {
    '@type': 'Quotation' as const,
    '@id': addressOf(articlePath(slug), id),
    url: addressOf(quotationPath(slug, id)),
    text: words,
    ...(first ? { spokenByCharacter: others.length > 0 ? [first, ...others] : first } : {}),
  }
}

/** Who spoke. A source without a name has none here either, only a description. */
function speakerOf({ name, kind, slug, role }: ArticleSpeaker, addressOf: AddressOf): Person | Organization {
  if (kind === 'unnamed') return { '@type': 'Person', description: name }
  const address = slug ? { '@id': addressOf(personPath(slug)) } : {}
  if (kind === 'body') return { '@type': 'Organization', ...address, name }
  return { '@type': 'Person', ...address, name, ...(role ? { jobTitle: role } : {}) }
}

function basisOf({ name, url, byline, published }: Source, site: Site) {
  return {
    '@type': 'CreativeWork' as const,
    name,
    ...(url ? { url } : {}),
    ...(byline.length > 0 ? { author: authorsOf(byline, site) } : {}),
    ...(published ? { datePublished: timeOf(published, site) } : {}),
  }
}

/** Those who wrote it; the site itself is no person. */
const authorsOf = (byline: readonly string[], site: Site) =>
  byline.map((name) => ({ '@type': name === site.name ? ('Organization' as const) : ('Person' as const), name }))

function publisherOf({ site, addressOf }: Told): Organization {
  return { '@type': 'Organization', name: site.name, url: addressOf(frontPath) }
}

const timeOf = (moment: Article['published'], { timeZone }: Site) => exactTime(moment, timeZone)
