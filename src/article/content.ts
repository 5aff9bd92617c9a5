import type { PersonRecord } from '../quotation/quotation.ts'
import type { Article } from './article.ts'
import { type ArticleFiles, type ContentFile, groupArticles } from './article-files.ts'
import type { ArticleContext } from './compose-article.ts'
import type { Fault } from './fault.ts'
import { readYaml } from './front-matter.ts'
import { personSchema, type Site, siteSchema } from './schema.ts'
import { isSlug, slugify } from './slug.ts'

/** A person on record: what the engine knows, and where else the person is described. */
export interface Person extends PersonRecord {
  sameAs: string[]
}

/** A folder of content, sorted and checked, its articles not yet understood. */
export interface ContentIndex {
  site: Site
  people: Person[]
  articles: ArticleFiles[]
  faults: Fault[]
}

const FALLBACK_SITE: Site = {
  name: '',
  description: '',
  url: 'https://example.org',
  lang: 'en',
  timeZone: 'UTC',
}

/** Reads everything in a folder of content but its articles' text. */
export function indexContent(files: ReadonlyMap<string, ContentFile>): ContentIndex {
  const { site, faults } = readSite(files.get('site.yaml'))
  const people = readPeople(files, faults)
  const { articles, faults: articleFaults } = groupArticles(filesBelow(files, 'articles/'))
  return { site, people, articles, faults: [...faults, ...articleFaults] }
}

/** What an article may know of the folder that it stands in. */
export function contextOf(files: ArticleFiles, index: ContentIndex, paths: ReadonlySet<string>): ArticleContext {
  const folder = files.main.path.endsWith(`/${files.slug}/index.md`) ? `articles/${files.slug}/` : 'articles/'
  const beside = [...paths].filter((path) => path.startsWith(folder)).map((path) => path.slice(folder.length))
  return {
    site: index.site,
    people: index.people,
    pictures: new Set(beside.filter((path) => IMAGE_FILE.test(path))),
  }
}

/** Pictures that browsers show. */
const IMAGE_FILE = /\.(avif|gif|jpe?g|png|svg|webp)$/i

/** Faults that only show when all articles are seen together. */
export function faultsAcross(articles: readonly { article: Article; file: string }[]): Fault[] {
  const faults: Fault[] = []
  const owners = new Map(articles.map(({ article, file }) => [article.slug, file]))
  for (const { article, file } of articles) {
    for (const alias of article.aliases) {
      const owner = owners.get(alias)
      const problem = `the alias “${alias}” is the address of ${owner}`
      if (owner) faults.push({ file, line: 1, problem, fix: 'Take it out or choose another' })
      else owners.set(alias, file)
    }
    for (const [lang, slug] of Object.entries(article.translations)) {
      if (articles.some((other) => other.article.slug === slug)) continue
      const problem = `there is no article “${slug}”, named as the translation into ${lang}`
      faults.push({
        file,
        line: 1,
        problem,
        fix: "Name that article's file or folder, or take the translation out",
      })
    }
  }
  return faults
}

function readSite(file: ContentFile | undefined): { site: Site; faults: Fault[] } {
  const path = file?.path ?? 'content/site.yaml'
  if (!file) {
    const fix = 'Write it, with the fields name, description and url'
    return { site: FALLBACK_SITE, faults: [{ file: path, line: 1, problem: 'the file is missing', fix }] }
  }
  const read = readYaml(file.text, siteSchema)
  if ('data' in read) return { site: read.data, faults: [] }
  return { site: FALLBACK_SITE, faults: read.faults.map((fault) => ({ file: path, ...fault })) }
}

function readPeople(files: ReadonlyMap<string, ContentFile>, faults: Fault[]): Person[] {
  const people: Person[] = []
  for (const [name, file] of filesBelow(files, 'people/')) {
    const slug = name.replace(/\.yaml$/, '')
    if (!isSlug(slug)) {
      const fix = `Rename it to ${slugify(slug) || 'a-name'}.yaml`
      faults.push({ file: file.path, line: 1, problem: `“${slug}” cannot stand in an address`, fix })
      continue
    }
    const read = readYaml(file.text, personSchema)
    if ('faults' in read) faults.push(...read.faults.map((fault) => ({ file: file.path, ...fault })))
    else {
      const { role, ...rest } = read.data
      people.push({ slug, ...rest, ...(role ? { role } : {}) })
    }
  }
  return people
}

function filesBelow(files: ReadonlyMap<string, ContentFile>, folder: string): Map<string, ContentFile> {
  return new Map(
    [...files].flatMap(([path, file]) => (path.startsWith(folder) ? [[path.slice(folder.length), file]] : [])),
  )
}
