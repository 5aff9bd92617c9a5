import type { Article, ArticleQuotation, Named } from './article.ts'
import type { ArticleFiles } from './article-files.ts'
import { describeQuotations } from './describe-quotations.ts'
import type { Fault } from './fault.ts'
import { linkFaults } from './link-faults.ts'
import { pictureKey } from './pictures.ts'
import { publishedMarkdown } from './published-markdown.ts'
import { renderHeading, renderParts } from './render-parts.ts'
import { siteLinks } from './site-links.ts'
import { slugify } from './slug.ts'
import { type ArticleContext, understandArticle } from './understand-article.ts'

/** Makes an article from its files. @returns the article, or every fault in them */
export function composeArticle(
  files: ArticleFiles,
  context: ArticleContext,
): { article: Article } | { faults: Fault[] } {
  try {
    return compose(files, context)
  } catch (error) {
    // What is nested past all limits in ways that they do not see ends here, and not the build.
    if (!(error instanceof RangeError)) throw error
    const problem = 'something in this article is nested deeper than can be followed'
    return { faults: [{ file: files.main.path, line: 1, problem, fix: 'Write it flatter' }] }
  }
}

function compose(files: ArticleFiles, context: ArticleContext): { article: Article } | { faults: Fault[] } {
  const understood = understandArticle(files, context)
  if ('faults' in understood) return understood
  const { fields, dates, lang, parts, plain, lineOf } = understood
  const said = understood.quotations.filter(({ kind }) => kind !== 'scare')
  const described = describeQuotations(said, plain, parts, understood.quotationAliases)
  const quotations = lang === context.site.lang ? described : described.map((one) => withRoleLanguages(one, context))
  const markdown = publishedMarkdown(parts)
  const bodies = renderParts(parts, plain, said, quotations, lang)
  const faults = linkFaults(
    parts,
    bodies.flatMap(({ ids }) => ids),
  )
  if (faults.length > 0) return { faults }
  const lede = bodies.find((_, index) => parts[index]?.section === null) ?? { html: '', summary: '', words: 0, ids: [] }
  const sections = parts.flatMap(({ file, section, root }, index) => {
    const body = bodies[index]
    if (!section || !body) return []
    const { slug, aliases, text, line } = section
    return [{ slug, file, line, aliases, heading: text, headingHtml: renderHeading(section, root, lang), ...body }]
  })
  const headings = new Map(sections.map(({ slug, headingHtml }) => [slug, headingHtml]))
  const links = siteLinks(
    parts,
    bodies.map(({ html }, index) => (headings.get(parts[index]?.section?.slug ?? '') ?? '') + html),
    context.site.url,
  )
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
      quotations,
      links,
      markdown,
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

/** Says which roles are those on record, and so in the site's language. */
function withRoleLanguages(quotation: ArticleQuotation, { site, people }: ArticleContext): ArticleQuotation {
  const onRecord = new Map(people.map(({ slug, role }) => [slug, role]))
  const speakers = quotation.speakers.map((speaker) => {
    const isOnRecord = speaker.role && speaker.slug && onRecord.get(speaker.slug) === speaker.role
    return isOnRecord ? { ...speaker, roleLang: site.lang } : speaker
  })
  return { ...quotation, speakers }
}
