import type { Article, ArticleQuotation, ArticleSpeaker, Section } from '../article/article.ts'
import type { Site } from '../article/schema.ts'
import { sourcedAs } from '../article/speakers.ts'
import { formatDay } from '../interface/dates.ts'
import { stringsFor } from '../interface/strings.ts'
import { namesTogether, quoted, standingAlone } from '../interface/typography.ts'
import type { Fact, Said, ShareImage, ShownSpeaker } from '../share-image/share-image.ts'
import type { Edition } from './edition.ts'
import type { PersonListing } from './listing.ts'
import { articlePath, frontPath, type Path, personPath, quotationPath, sectionPath, shareImagePath } from './paths.ts'
import { sourcingOf } from './sourcing.ts'

/** A page and the image that stands for it where it is shared. */
export interface PageShareImage {
  page: Path
  image: ShareImage
}

/** The images of all pages that have one of their own; the first is the site's, which stands for all others. */
export function shareImagesOf({ site, articles, people }: Edition): PageShareImage[] {
  if (!site.shareImages) return []
  const images: PageShareImage[] = [{ page: frontPath, image: siteShareImage(site) }]
  for (const article of articles) {
    images.push({ page: articlePath(article.slug), image: articleShareImage(article, site) })
    for (const section of article.sections) {
      images.push({ page: sectionPath(article.slug, section.slug), image: sectionShareImage(article, section, site) })
    }
    for (const quotation of article.quotations) {
      const image = quotationShareImage(article, quotation, site)
      images.push({ page: quotationPath(article.slug, quotation.id), image })
    }
  }
  for (const person of people) {
    images.push({ page: personPath(person.slug), image: personShareImage(person, site) })
  }
  return images
}

const signature = ({ name, description, lang }: Site) => ({ name, description, lang })

export const siteShareImage = (site: Site): ShareImage => ({ kind: 'site', site: signature(site), lang: site.lang })

export function articleShareImage(article: Article, site: Site): ShareImage {
  const { headline, standfirst, lang, published, quotations } = article
  const date = formatDay(published, { lang, timeZone: site.timeZone })
  return { kind: 'article', site: signature(site), lang, headline, standfirst, date, facts: factsOf(quotations, lang) }
}

export function sectionShareImage(
  { headline, lang, sections, quotations }: Article,
  section: Section,
  site: Site,
): ShareImage {
  const number = stringsFor(lang).section(sections.indexOf(section) + 1, sections.length)
  const facts = factsOf(
    quotations.filter((quotation) => quotation.section === section.slug),
    lang,
  )
  return { kind: 'section', site: signature(site), lang, heading: section.heading, number, headline, facts }
}

export function quotationShareImage({ headline, lang }: Article, quotation: ArticleQuotation, site: Site): ShareImage {
  const speaker = shownSpeaker(quotation.speakers, lang)
  return { kind: 'quotation', site: signature(site), lang, said: saidOf(quotation, lang), speaker, headline }
}

export function personShareImage({ name, role, slug, count, appearances }: PersonListing, site: Site): ShareImage {
  const { lang } = site
  const strings = stringsFor(lang)
  const counts = count > 0 ? `${strings.quotationCount(count)}, ${strings.articleCount(appearances.length)}` : ''
  const newest = newestOf(slug, appearances)
  return { kind: 'person', site: signature(site), lang, name, role, count: counts, newest }
}

/** The newest words that a person said alone, whole sentences before fragments within an article. */
function newestOf(slug: string, appearances: PersonListing['appearances']): Said | null {
  for (const { article, quotations } of appearances) {
    const own = quotations.filter(({ speakers }) => speakers.every((speaker) => speaker.slug === slug))
    const chosen = own.find(({ kind }) => kind === 'direct') ?? own[0]
    if (chosen) return saidOf(chosen, article.lang)
  }
  return null
}

/** A fragment comes with its sentence, as wherever it is shown. */
function saidOf({ kind, words, before, after }: ArticleQuotation, lang: string): Said {
  if (kind === 'partial') return { lang, words, before, after }
  return { lang, words: standingAlone(words), before: '', after: '' }
}

function shownSpeaker(speakers: readonly ArticleSpeaker[], lang: string): ShownSpeaker {
  const strings = stringsFor(lang)
  const [first, ...others] = speakers
  if (!first) return { sourced: 'unattributed', name: strings.notAttributed, detail: null }
  const name = namesTogether(
    speakers.map((speaker) => speaker.name),
    lang,
  )
  const own = first.slug ? (first.role ?? null) : strings.unnamedSource
  // Among several, the names are enough.
  return { sourced: sourcedAs(speakers) ?? 'named', name, detail: others.length > 0 ? null : own }
}

/** How a text is sourced, each number with its mark. */
function factsOf(said: readonly ArticleQuotation[], lang: string): Fact[] {
  const strings = stringsFor(lang)
  const { quotations, named, unnamed, unattributed } = sourcingOf(said)
  const facts: (Fact & { count: number })[] = [
    { count: quotations, text: strings.quotationCount(quotations), mark: null },
    { count: named, text: strings.namedCount(named), mark: 'named' },
    { count: unnamed, text: strings.unnamedCount(unnamed), mark: 'unnamed' },
    { count: unattributed, text: strings.unattributedCount(unattributed), mark: 'unattributed' },
  ]
  return facts.flatMap(({ count, text, mark }) => (count > 0 ? [{ text, mark }] : []))
}

/** What a page's tags need of its image. */
export interface PageImage {
  path: Path
  /** What it says; asked for only where there are images. */
  alt: () => string
}

export const shareImageOf = (page: Path, image: () => ShareImage): PageImage => ({
  path: shareImagePath(page),
  alt: () => altOf(image()),
})

/** What an image says, for those who do not see it. */
export function altOf(image: ShareImage): string {
  const { site } = image
  switch (image.kind) {
    case 'article':
      return [image.headline, ...image.facts.map(({ text }) => text), site.name].join(' · ')
    case 'section':
      return [image.heading, image.number, image.headline, site.name].join(' · ')
    case 'quotation':
      return `${inSentence(image.said)} — ${image.speaker.name} · ${site.name}`
    case 'person':
      return [image.name, ...(image.newest ? [inSentence(image.newest)] : []), site.name].join(' · ')
    case 'site':
      return `${site.name} · ${site.description}`
  }
}

const inSentence = ({ before, words, after, lang }: Said) => before + quoted(words, lang) + after
