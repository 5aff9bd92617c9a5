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
import { ImportFault } from '../import/import-fault.ts'
import { importWithinLimits } from '../import/import-within-limits.ts'
import { putArticle } from '../import/put-article.ts'
import { readSettings } from '../settings.ts'

const USAGE = `Usage: npm run import -- SOURCE… [--out DIR] [--slug SLUG] [--split sections|single] [--dry-run] [--force] [--allow-private]

SOURCE            a .txt, .html, .mhtml, .docx or .md file, or the address of a page
--out DIR         the folder of content to put it into, instead of ${'`content`'}
--slug SLUG       its name in the address, instead of one made of the headline
--split single    one file, instead of one a section
--dry-run         shows what would be done, and writes nothing
--force           replaces an article of that name
--allow-private   also fetches addresses of this machine and its network`

const options = {
  out: { type: 'string' },
  slug: { type: 'string' },
  split: { type: 'string', default: 'sections' },
  'dry-run': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  'allow-private': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

/** A way of calling the command that makes no sense. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { values, positionals: sources } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  const { split, slug, force } = values
  if (sources.length === 0) throw new UsageError(USAGE)
  if (split !== 'sections' && split !== 'single')
    throw new UsageError(`--split is “${split}”: write sections or single.`)
  if (slug !== undefined && sources.length > 1)
    throw new UsageError('--slug names one article: give one source with it.')
  if (slug !== undefined && !isSlug(slug)) {
    throw new UsageError(
      `--slug is “${slug}”: use small letters, digits and single hyphens${slugify(slug) ? `, as in ${slugify(slug)}` : ''}.`,
    )
  }
  const { contentDir, articlesDir } = foldersFor(values.out)
  const { site, people } = await readSiteAndPeople(contentDir)
  const shownFolder = relative(process.cwd(), articlesDir).startsWith('..')
    ? articlesDir
    : relative(process.cwd(), articlesDir)
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: site.timeZone }).format(new Date())
  const done = new Map<string, string>()
  let failed = 0
  for (const [index, source] of sources.entries()) {
    if (sources.length > 1) console.error(`[${index + 1}/${sources.length}] ${source}`)
    try {
      const allowPrivate = values['allow-private']
      const article = await importWithinLimits({ source, slug, split, allowPrivate, today, site, people, shownFolder })
      const twin = done.get(article.slug)
      if (twin) throw new ImportFault(`${twin} has just become ${article.slug}`, 'Import it alone, with another --slug')
      if (values['dry-run']) await refuseReplacement(articlesDir, article.slug, force)
      else await putArticle(articlesDir, article, force)
      done.set(article.slug, source)
      console.log(article.report)
      if (values['dry-run']) console.log('\nNothing was written: this was a dry run.')
      else if (values.out === undefined)
        console.log(`\nnpm run dev shows it at http://localhost:4321/articles/${encodeURI(article.slug)}/`)
      if (index < sources.length - 1) console.log('')
    } catch (error) {
      failed++
      console.error(`${source}: ${messageOf(error)}`)
    }
  }
  if (sources.length > 1)
    console.error(`${done.size} of ${sources.length} imported${failed > 0 ? `, ${failed} failed` : ''}.`)
  if (failed > 0) process.exitCode = 1
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

async function refuseReplacement(folder: string, slug: string, force: boolean): Promise<void> {
  if (force || (!existsSync(join(folder, slug)) && !existsSync(join(folder, `${slug}.md`)))) return
  throw new ImportFault(
    `there is ${slug} already in ${folder}`,
    'Give another name with --slug, or add --force to replace it',
  )
}

/** What went wrong, for whoever called the command; the system says itself what it cannot do. */
function messageOf(error: unknown): string {
  if (error instanceof ImportFault) return error.message
  if (error instanceof Error && 'syscall' in error) return `${error.message}.`
  throw error
}

await main().catch((error: unknown) => {
  if (error instanceof UsageError) console.error(error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(`${error.message}\n\n${USAGE}`)
  else throw error
  process.exitCode = 1
})
