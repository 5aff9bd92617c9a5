import type { PersonRecord } from '../quotation/quotation.ts'
import { quotationsIn } from '../quotation/quotations.ts'
import type { Article, Named } from './article.ts'
import type { ArticleFiles } from './article-files.ts'
import { applyDecisions } from './decisions.ts'
import { describeQuotations } from './describe-quotations.ts'
import type { Fault } from './fault.ts'
import { readParts } from './parts.ts'
import { pictureFault, pictureFaults, pictureKey } from './pictures.ts'
import { plainTextOf } from './plain-text.ts'
import { readDates } from './read-dates.ts'
import { renderHeading, renderParts } from './render-parts.ts'
import type { Site } from './schema.ts'
import { slugify } from './slug.ts'

export interface ArticleContext {
  site: Site
  people: readonly PersonRecord[]
  /** Paths of the pictures that the article can name, from its own file. */
  pictures: ReadonlySet<string>
}

/** Understands an article as a whole. @returns the article, or every fault in its files */
export function composeArticle(
  files: ArticleFiles,
  { site, people, pictures }: ArticleContext,
): { article: Article } | { faults: Fault[] } {
  const { fields, lineOf, parts, faults } = readParts(files)
  const put = (path: readonly PropertyKey[], problem: string, fix: string) =>
    faults.push({ file: files.main.path, line: lineOf(path), problem, fix })
  faults.push(...pictureFaults(parts, pictures))
  if (!fields) return { faults }

  const dates = readDates(fields, site.timeZone, put)
  const fault = fields.image && pictureFault(fields.image.src, pictures)
  if (fault) put(['image', 'src'], fault.problem, fault.fix)
  const lang = fields.lang ?? site.lang
  const plain = plainTextOf(parts.map(({ root }) => root))
  const isEmpty = plain.text === '' && parts.every(({ root }) => root.children.every(({ type }) => type === 'html'))
  if (isEmpty && parts.every(({ section }) => section === null)) {
    put([], 'the article has no text', 'Write it below the front matter')
  }
  const found = quotationsIn(plain.text, { lang, people })
  const { quotations, unmet } = applyDecisions(found, plain.text, fields.quotations, people)
  for (const index of unmet) {
    const problem = `no quotation holds the words “${fields.quotations[index]?.words}”`
    put(['quotations', index, 'words'], problem, 'Correct them or take the decision out')
  }
  if (!dates || faults.length > 0) return { faults }

  const said = quotations.filter(({ kind }) => kind !== 'scare')
  const described = describeQuotations(said, plain, parts)
  const bodies = renderParts(parts, plain, said, described, lang)
  const lede = bodies.find((_, index) => parts[index]?.section === null) ?? { html: '', summary: '', words: 0 }
  const sections = parts.flatMap(({ section, root }, index) => {
    const body = bodies[index]
    if (!section || !body) return []
    const { slug, aliases, text } = section
    return [{ slug, aliases, heading: text, headingHtml: renderHeading(section, root, lang), ...body }]
  })
  const { headline, byline, translations, image, draft, aliases } = fields
  return {
    article: {
      slug: files.slug,
      headline,
      standfirst: fields.standfirst ?? null,
      byline,
      dateline: fields.dateline ?? null,
      ...dates,
      topics: namesOf(fields.topics),
      lang,
      translations,
      image: image ? { ...image, src: pictureKey(image.src) } : null,
      draft,
      aliases,
      lede,
      sections,
      quotations: described,
      words: bodies.reduce((sum, { words }) => sum + words, 0),
      lines: {
        aliases: aliases.map((_, index) => lineOf(['aliases', index])),
        translations: Object.keys(translations).map((tag) => lineOf(['translations', tag])),
      },
    },
  }
}

/** Names with their slugs, each slug once. */
function namesOf(names: readonly string[]): Named[] {
  const bySlug = new Map<string, Named>()
  for (const name of names) {
    const slug = slugify(name)
    if (!bySlug.has(slug)) bySlug.set(slug, { slug, name })
  }
  return [...bySlug.values()]
}
