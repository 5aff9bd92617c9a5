import { PERMALINKS_FILE, type Permalink, parsePermalinks } from '../permalink/permalinks-file.ts'
import type { PersonRecord } from '../quotation/quotation.ts'
import type { Article } from './article.ts'
import { type ArticleFiles, type ContentFile, groupArticles } from './article-files.ts'
import type { Fault } from './fault.ts'
import { PICTURE_FILE } from './pictures.ts'
import { personSchema, type Site, siteSchema } from './schema.ts'
import { isSlug, slugFault } from './slug.ts'
import { doubledTranslations } from './translations.ts'
import type { ArticleContext } from './understand-article.ts'
import { readYaml } from './yaml-fields.ts'

/** A person on record: what the engine knows, and where else the person is described. */
export interface Person extends PersonRecord {
  sameAs: string[]
}

/** A folder of content as it was read. */
export interface ContentFiles {
  /** The path of a file in the folder as its author knows it. */
  shown: (path: string) => string
  /** Text files by their path within the folder. */
  files: ReadonlyMap<string, ContentFile>
  /** Paths of all files within the folder. */
  paths: ReadonlySet<string>
}

/** A folder of content, sorted and checked, its articles not yet understood. */
export interface ContentIndex {
  site: Site
  people: Person[]
  articles: ArticleFiles[]
  /** What was ever published, by path. */
  permalinks: Map<string, Permalink>
  faults: Fault[]
}

const NO_SITE: Site = {
  name: '',
  description: '',
  url: 'https://example.org',
  lang: 'en',
  timeZone: 'UTC',
  shareImages: true,
  search: true,
  offline: true,
}

/** Reads everything in a folder of content but its articles' text. */
export function indexContent(content: ContentFiles): ContentIndex {
  const faults: Fault[] = misnamed(content)
  const site = readSite(content, faults)
  const people = readPeople(content.files, faults)
  const { articles, faults: articleFaults } = groupArticles(filesBelow(content.files, 'articles/'))
  if (articles.length + articleFaults.length === 0) {
    const fix = 'Write the first, as in articles/a-headline.md'
    faults.push({ file: content.shown('articles'), line: 1, problem: 'there is no article', fix })
  }
  const written = content.files.get(PERMALINKS_FILE)
  const { permalinks, faults: permalinkFaults } = parsePermalinks(written?.text ?? '', written?.path ?? '')
  return { site, people, articles, permalinks, faults: [...faults, ...articleFaults, ...permalinkFaults] }
}

/** What an article may know of the folder that it stands in. */
export function contextOf(
  files: ArticleFiles,
  { site, people }: Pick<ContentIndex, 'site' | 'people'>,
  pictures: (folder: string) => ReadonlySet<string>,
): ArticleContext {
  return { site, people, pictures: pictures(folderOfArticle(files)) }
}

/** The folder from which an article names its pictures, within the folder of content. */
export const folderOfArticle = ({ slug, main }: ArticleFiles): string =>
  main.path.endsWith(`/${slug}/index.md`) ? `articles/${slug}/` : 'articles/'

/** Pictures by the folder that they are named from: an article's own, or that of all articles. */
export function picturesByFolder(paths: Iterable<string>): (folder: string) => ReadonlySet<string> {
  const folders = new Map<string, Set<string>>()
  for (const path of paths) {
    const [, own] = /^articles\/([^/]+\/)?/.exec(path) ?? []
    if (!path.startsWith('articles/') || !PICTURE_FILE.test(path)) continue
    for (const folder of ['articles/', ...(own ? [`articles/${own}`] : [])]) {
      const pictures = folders.get(folder) ?? new Set()
      folders.set(folder, pictures.add(path.slice(folder.length)))
    }
  }
  const none: ReadonlySet<string> = new Set()
  return (folder) => folders.get(folder) ?? none
}

/**
 * Faults that only show when all articles are seen together.
 * @param slugs of all articles, those at fault among them
 */
export function faultsAcross(
  articles: readonly { article: Article; file: string }[],
  slugs: ReadonlyMap<string, string>,
): Fault[] {
  const faults: Fault[] = []
  const owners = new Map(slugs)
  const langOf = new Map(articles.map(({ article }) => [article.slug, article.lang]))
  for (const { article, file } of articles) {
    for (const [index, alias] of article.aliases.entries()) {
      const line = article.lines.aliases[index] ?? 1
      const owner = owners.get(alias)
      const of = alias === article.slug ? 'this article itself' : owner
      if (owner) {
        faults.push({ file, line, problem: `the alias “${alias}” is the address of ${of}`, fix: 'Take it out' })
      } else owners.set(alias, file)
    }
    for (const [index, [lang, slug]] of Object.entries(article.translations).entries()) {
      const line = article.lines.translations[index] ?? 1
      const other = langOf.get(slug)
      if (slug === article.slug) {
        faults.push({ file, line, problem: 'an article is not its own translation', fix: 'Name the other one' })
      } else if (!slugs.has(slug)) {
        const problem = `there is no article “${slug}”, named as the translation into ${lang}`
        faults.push({ file, line, problem, fix: "Name that article's file or folder, or take the translation out" })
      } else if (other !== undefined && other !== lang) {
        faults.push({ file, line, problem: `“${slug}” is in ${other}, not in ${lang}`, fix: 'Correct one of them' })
      }
    }
  }
  return [...faults, ...translationFaults(articles)]
}

/** A fault where translations name two articles in one language, at one of the lines that lead to the second. */
function translationFaults(articles: readonly { article: Article; file: string }[]): Fault[] {
  return doubledTranslations(articles.map(({ article }) => article)).flatMap(({ first, second }) => {
    const named = articles.flatMap(({ article, file }) =>
      Object.values(article.translations).map((slug, index) => ({
        file,
        line: article.lines.translations[index] ?? 1,
        ends: [article.slug, slug],
      })),
    )
    const place = named.find(({ ends }) => ends.includes(second.slug))
    const problem = `translations lead from “${first.slug}” to “${second.slug}”, and both are in ${first.lang}`
    const fix = 'Name only one article a language, here or where these are named'
    return place ? [{ file: place.file, line: place.line, problem, fix }] : []
  })
}

/** Endings of files that hold texts; signs behind one that nobody sees belong to it. */
const TEXT_FILE = /[^/]\.(md|markdown|mdown|mkdn?|mdwn|mdx|txt|text|docx?|rtf|odt|x?html?|ya?ml)[\s.\p{Cf}]*$/iu
/** Where articles stand and people, a file without an ending is one of them, and one of fields a person. */
const UNNAMED = /^(?:articles|people)\/(?:[^/]+\/)*[^./]+$|^people\/.*[^/]\.(?:json|toml)$/i

/** Files that look like content and would be passed over in silence. */
function misnamed({ shown, paths }: ContentFiles): Fault[] {
  return [...paths].flatMap((path) => {
    const extension = TEXT_FILE.exec(path)?.[1] ?? (UNNAMED.test(path) ? '' : undefined)
    const isIgnored = path.split('/').some((step) => /^[._]/.test(step)) || /^(?:README\.md$|fonts\/)/.test(path)
    if (extension === undefined || isIgnored || path === 'site.yaml' || path === PERMALINKS_FILE) return []
    const isText = /^m|^$/i.test(extension)
    const wanted = path.startsWith('articles/') ? 'md' : path.startsWith('people/') ? 'yaml' : null
    if (wanted && path.endsWith(`.${wanted}`)) return []
    const name = path.split('/').at(-1) ?? ''
    const problem = `“${name}” is not read here`
    const fixes = {
      place: 'Articles stand in articles/, people in people/; or begin its name with _',
      name: `Rename it to ${name.replace(/\.[^.]*[\s.\p{Cf}]*$/u, '')}.${wanted ?? 'yaml'}, or begin its name with _`,
    }
    const fits = wanted === 'md' ? isText : wanted === 'yaml' || path === 'site.yml'
    return [{ file: shown(path), line: 1, problem, fix: fits ? fixes.name : fixes.place }]
  })
}

function readSite({ shown, files }: ContentFiles, faults: Fault[]): Site {
  const file = files.get('site.yaml')
  const path = shown('site.yaml')
  if (!file) {
    const fix = 'Write it, with the fields name, description and url'
    faults.push({ file: path, line: 1, problem: 'the file is missing', fix })
    return NO_SITE
  }
  const read = readYaml(file.text, siteSchema)
  if ('data' in read) return read.data
  faults.push(...read.faults.map((fault) => ({ file: path, ...fault })))
  return NO_SITE
}

function readPeople(files: ReadonlyMap<string, ContentFile>, faults: Fault[]): Person[] {
  const people: Person[] = []
  const owners = new Map<string, string>()
  for (const [name, file] of filesBelow(files, 'people/')) {
    const put = (line: number, problem: string, fix: string) => faults.push({ file: file.path, line, problem, fix })
    const slug = name.replace(/\.yaml$/, '')
    if (!name.endsWith('.yaml') || /^[._]/.test(name)) continue
    if (!isSlug(slug)) {
      const { problem, better } = slugFault(slug)
      put(1, problem, `Rename it to ${better}.yaml`)
      continue
    }
    const read = readYaml(file.text, personSchema)
    if ('faults' in read) {
      faults.push(...read.faults.map((fault) => ({ file: file.path, ...fault })))
      continue
    }
    const { role, ...rest } = read.data
    for (const [index, known] of [rest.name, ...rest.aliases].entries()) {
      const owner = owners.get(known)
      const line = read.lineOf(index === 0 ? ['name'] : ['aliases', index - 1])
      if (owner && owner !== slug) put(line, `“${known}” is the name of ${owner} too`, 'Take it out of one of them')
      owners.set(known, slug)
    }
    people.push({ slug, ...rest, ...(role ? { role } : {}) })
  }
  return people
}

function filesBelow(files: ReadonlyMap<string, ContentFile>, folder: string): Map<string, ContentFile> {
  return new Map(
    [...files].flatMap(([path, file]) => (path.startsWith(folder) ? [[path.slice(folder.length), file]] : [])),
  )
}
