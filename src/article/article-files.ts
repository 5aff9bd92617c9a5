import type { Fault } from './fault.ts'
import { isSlug, looksOf, slugFault } from './slug.ts'

/** A file of content, read. */
export interface ContentFile {
  /** As its author knows it, from the project's root. */
  path: string
  text: string
}

/** The files of one article, in the order of reading. */
export interface ArticleFiles {
  slug: string
  /** Front matter and lede, and in the one-file form all else. */
  main: ContentFile
  sections: SectionFile[]
}

export interface SectionFile extends ContentFile {
  slug: string
}

const SECTION_NAME = /^(\d+)-(.+)\.md$/u

/**
 * Sorts the Markdown files of `articles/` into articles: `slug.md`, or `slug/index.md` with `slug/01-section.md` ….
 * Files and folders whose name begins with a dot or an underscore are not content.
 * @param files keyed by their path within `articles/`
 */
export function groupArticles(files: ReadonlyMap<string, ContentFile>): {
  articles: ArticleFiles[]
  faults: Fault[]
} {
  const faults: Fault[] = []
  const articles = new Map<string, ArticleFiles>()
  const sections = new Map<string, { order: number; file: SectionFile }[]>()
  const fault = (file: ContentFile, problem: string, fix: string) =>
    faults.push({ file: file.path, line: 1, problem, fix })

  for (const [name, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const steps = name.split('/')
    if (!name.endsWith('.md') || steps.some((step) => /^[._]/.test(step))) continue
    const [first = '', second] = steps
    const slug = second === undefined ? first.slice(0, -'.md'.length) : first
    if (!isSlug(slug)) {
      const { problem, better } = slugFault(slug)
      fault(file, problem, `Rename it to ${better}: small letters, digits, single hyphens`)
    } else if (steps.length > 2) {
      fault(file, 'this file belongs to no article', 'Articles stand directly in articles/; or begin its folder with _')
    } else if (second === undefined || second === 'index.md') {
      const twin = articles.get(slug)
      if (twin) fault(file, `there is an article “${slug}” already, in ${twin.main.path}`, 'Rename one of them')
      else articles.set(slug, { slug, main: file, sections: [] })
    } else {
      const numbered = SECTION_NAME.exec(second)
      const [, order = '', section = ''] = numbered ?? []
      if (!numbered || !isSlug(section)) {
        const [, digits = '', rest = ''] = /^(\d*)[\s_.-]*(.*)\.md$/u.exec(second) ?? []
        const better =
          second.toLowerCase() === 'index.md' ? 'index.md' : `${digits || '01'}-${slugFault(rest, 'section').better}.md`
        fault(file, `“${second}” is not the name of a section`, `Rename it to ${better}`)
      } else {
        const others = sections.get(slug) ?? []
        sections.set(slug, [...others, { order: Number(order), file: { ...file, slug: section } }])
      }
    }
  }
  for (const [slug, found] of sections) {
    const article = articles.get(slug)
    if (article?.main.path.endsWith('/index.md'))
      article.sections = found.sort((a, b) => a.order - b.order).map(({ file }) => file)
    else
      for (const { file } of found) {
        fault(file, 'this section has no article', `Write index.md beside it, with the article's front matter and lede`)
      }
  }
  const looks = new Map<string, ArticleFiles>()
  for (const article of articles.values()) {
    const twin = looks.get(looksOf(article.slug))
    if (twin) fault(article.main, `“${article.slug}” looks the same as ${twin.main.path}`, 'Rename one of them')
    looks.set(looksOf(article.slug), article)
  }
  return { articles: [...articles.values()], faults }
}
