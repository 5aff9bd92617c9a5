/**
 * Makes articles of copies: `npm run import -- SOURCE… [--out DIR] [--slug S] [--split sections|single] [--dry-run] [--force]`
 * SOURCE is a .txt, .html, .mhtml, .docx or .md file, or the address of a page.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type ContentIndex, indexContent } from '../article/content.ts'
import { isSlug, slugify } from '../article/slug.ts'
import { printable } from '../import/clean-copy.ts'
import { ImportFault } from '../import/import-fault.ts'
import type { ImportOptions } from '../import/import-source.ts'
import { importWithinLimits } from '../import/import-within-limits.ts'
import { alreadyThere, namesInTheWay, putArticle } from '../import/put-article.ts'
import { readSettings } from '../settings.ts'

const USAGE = `Usage: npm run import -- SOURCE… [--out DIR] [--slug SLUG] [--split sections|single] [--dry-run] [--force] [--allow-private]

SOURCE            a .txt, .html, .mhtml, .docx or .md file, the address of a page,
                  or the folder of an article of another On the Record
--out DIR         another folder of content: articles are put into DIR/articles
--slug SLUG       its name in the address, instead of one made of the headline
--split single    one file, instead of one a section
--dry-run         shows what would be done, and writes nothing
--draft           keeps it from being published until its front matter says otherwise
--force           replaces an article of that name, with all that stands in its folder
--allow-private   also fetches addresses of this machine and its network`

const options = {
  out: { type: 'string' },
  slug: { type: 'string' },
  split: { type: 'string', default: 'sections' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
  draft: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const

/** A way of calling the command that makes no sense. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals: sources } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  const { slug, force } = values
  const split = splitFor(values.split)
  if (sources.length === 0) throw new UsageError(USAGE)
  if (slug !== undefined) checkSlug(slug, sources.length)
  const { contentDir, articlesDir } = foldersFor(values.out)
  const { site, people } = await readSiteAndPeople(contentDir)
  const shownFolder = relative(process.cwd(), articlesDir).startsWith('..')
    ? articlesDir
    : relative(process.cwd(), articlesDir)
  const common: Omit<ImportOptions, 'source' | 'taken'> = {
    ...{ slug, split, site, people, shownFolder },
    isDraft: values.draft,
    allowPrivate: values['allow-private'],
    today: new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone }).format(new Date()),
  }
  const stopped = stopOnSignals()
  const done = new Map<string, string>()
  let failed = 0
  for (const [index, source] of sources.entries()) {
    if (sources.length > 1) console.error(`[${index + 1}/${sources.length}] ${printable(source)}`)
    try {
      const taken = await slugsIn(articlesDir)
      const article = await importWithinLimits({ ...common, source, taken })
      const twin = done.get(article.slug)
      if (twin) throw new ImportFault(`${twin} has just become ${article.slug}`, 'Import it alone, with another --slug')
      const inTheWay = await namesInTheWay(articlesDir, article)
      if (inTheWay.length > 0 && !force) throw alreadyThere(articlesDir, inTheWay)
      if (!values['dry-run']) await stopped.whilePlacing((signal) => putArticle(articlesDir, article, force, signal))
      done.set(article.slug, source)
      console.log(printable(article.report))
      if (values['dry-run']) console.log('\nNothing was written: this was a dry run.')
      else if (values.out === undefined && !article.isDraft)
        console.log(`\nnpm run dev shows it at http://localhost:4321/articles/${encodeURI(article.slug)}/`)
      if (index < sources.length - 1) console.log('')
    } catch (error) {
      failed++
      console.error(printable(`${source}: ${messageOf(error)}`))
    }
  }
  if (sources.length > 1)
    console.error(`${done.size} of ${sources.length} imported${failed > 0 ? `, ${failed} failed` : ''}.`)
  if (failed > 0) process.exitCode = 1
}

function splitFor(text: string): ImportOptions['split'] {
  if (text === 'sections' || text === 'single') return text
  throw new UsageError(`--split is “${text}”: write sections or single.`)
}

/** Bytes of a slug, at most: file systems take 255, and a picture's name may begin with it. */
const LONGEST_SLUG = 150

function checkSlug(slug: string, sources: number): void {
  if (sources > 1) throw new UsageError('--slug names one article: give one source with it.')
  const better = slugify(slug)
  if (!isSlug(slug)) {
    throw new UsageError(
      `--slug is “${slug}”: use small letters, digits and single hyphens${better ? `, as in ${better}` : ''}.`,
    )
  }
  if (Buffer.byteLength(slug) > LONGEST_SLUG) throw new UsageError('--slug is too long for a file’s name.')
}

/** Whoever stops the command while files are put into place waits until they are taken back. */
function stopOnSignals() {
  let placing: AbortController | null = null
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (placing) placing.abort()
      else process.exit(130)
    })
  }
  return {
    async whilePlacing(place: (signal: AbortSignal) => Promise<void>): Promise<void> {
      const controller = new AbortController()
      placing = controller
      try {
        await place(controller.signal)
      } finally {
        placing = null
        if (controller.signal.aborted) process.exit(130)
      }
    },
  }
}

/** Slugs of the articles that there are, by the names of their files and folders. */
async function slugsIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => !/^[._]/.test(name)).map((name) => name.normalize('NFC').replace(/\.md$/, ''))
}

/** The folder of content, and that of its articles, which may be named itself. */
function foldersFor(out: string | undefined): { contentDir: string; articlesDir: string } {
  const given = out === undefined ? readSettings(process.cwd()).contentDir : resolve(out)
  if (basename(given) === 'articles' && !existsSync(join(given, 'site.yaml')))
    return { contentDir: dirname(given), articlesDir: given }
  return { contentDir: given, articlesDir: join(given, 'articles') }
}

/** What the content says of its site and of people; its articles are not read. */
async function readSiteAndPeople(contentDir: string): Promise<Pick<ContentIndex, 'site' | 'people'>> {
  const people = await readdir(join(contentDir, 'people')).catch(() => [])
  const names = ['site.yaml', ...people.filter((name) => name.endsWith('.yaml')).map((name) => `people/${name}`)]
  const files = await Promise.all(
    names.map(async (path) => {
      const text = await readFile(join(contentDir, path), 'utf8').catch(() => null)
      return text === null ? [] : [[path, { path, text }] as const]
    }),
  )
  const known = new Map(files.flat())
  return indexContent({ shown: (path) => path, files: known, paths: new Set(known.keys()) })
}

/** What went wrong, in one line: nothing that happens with one source stops the others. */
function messageOf(error: unknown): string {
  if (error instanceof ImportFault) return error.message
  const { message } = error instanceof Error ? error : { message: String(error) }
  const isOfSystem = error instanceof Error && 'syscall' in error
  return isOfSystem ? `it cannot be written: ${message}. Look at the folder’s name and rights.` : `${message}.`
}

await main().catch((error: unknown) => {
  if (error instanceof UsageError) console.error(error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message.split('. ')[0]}.\n\n${USAGE}`)
  else throw error
  process.exitCode = 1
})
