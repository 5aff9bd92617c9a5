import { basename } from 'node:path'
import { plainTextOf } from '../article/plain-text.ts'
import { quotationTable, quotedArticle } from '../article/quotation-report.ts'
import { countWords } from '../article/reading.ts'
import type { Site } from '../article/schema.ts'
import { understandArticle } from '../article/understand-article.ts'
import type { PersonRecord } from '../quotation/quotation.ts'
import { checkWritten } from './check-written.ts'
import { cleanCopy } from './clean-copy.ts'
import type { Copy } from './copy.ts'
import { fitDates } from './fit-dates.ts'
import { ImportFault } from './import-fault.ts'
import { keepAddresses } from './keep-addresses.ts'
import { takePictures } from './pictures.ts'
import { readSource } from './read-source.ts'
import { importReport } from './report.ts'
import { writeDown } from './write-down.ts'

export interface ImportOptions {
  /** A file, a folder with an article of ours, or an http(s) address. */
  source: string
  slug: string | undefined
  split: 'sections' | 'single'
  allowPrivate: boolean
  /** Whether it is not to be published yet. */
  isDraft: boolean
  /** The day that stands in where a copy names none. */
  today: string
  /** Slugs of the articles that there are. */
  taken: readonly string[]
  /** Of the content that the article will stand in. */
  site: Site
  people: readonly PersonRecord[]
  /** The folder of articles as its publisher sees it: `content/articles`. */
  shownFolder: string
}

/** An article ready to be put into content, and what is to be said of it. */
export interface ImportedArticle {
  slug: string
  isDraft: boolean
  /** By path within the folder of articles. */
  files: Map<string, string | Uint8Array>
  report: string
}

/**
 * Makes an article of a source. Nothing is written.
 * @throws ImportFault where it cannot be read, or makes no article
 */
export async function importSource(options: ImportOptions): Promise<ImportedArticle> {
  const { source, slug, split, today, allowPrivate, isDraft, taken, site, people, shownFolder } = options
  const { copy: read, load, slug: known } = await readSource(source, allowPrivate)
  const clean = fitDates(keepAddresses(cleanCopy(read), taken), site.timeZone)
  const found = isDraft ? { ...clean, kept: { ...clean.kept, draft: true } } : clean
  refuseBooks(found)
  const named = writeDown(found, { slug: slug ?? known, split, today }).slug
  const prefix = split === 'single' ? `${named}-` : ''
  const { copy, pictures, left } = await takePictures(found, load, prefix)
  const written = writeDown(copy, { slug: named, split, today })
  const shown = (path: string) => `${shownFolder}/${path}`
  const isFolder = [...written.files.keys()].some((path) => path.includes('/'))
  const context = { site, people, pictures: new Set(pictures.keys()) }
  const article = checkWritten(written, context, shown)
  const understood = understandArticle(article, context)
  const files = new Map<string, string | Uint8Array>(written.files)
  for (const [name, bytes] of pictures) files.set(isFolder ? `${written.slug}/${name}` : name, bytes)
  const lines = [
    importReport({
      source: source.includes('://') ? source : basename(source),
      copy,
      files,
      article,
      left,
      shownFolder,
    }),
  ]
  const hasQuotations = !('faults' in understood) && understood.quotations.length > 0
  if (hasQuotations) lines.push(quotationTable(quotedArticle(written.slug, understood)))
  return { slug: written.slug, isDraft: found.kept['draft'] === true, files, report: lines.join('\n\n') }
}

/** The longest articles have a tenth of these words: what has more is a book, or meant to keep machines busy. */
const MOST_WORDS = 200_000

function refuseBooks({ body }: Copy): void {
  const count = countWords(plainTextOf([body]).text)
  if (count <= MOST_WORDS) return
  const problem = `this has ${count.toLocaleString('en')} words, and ${MOST_WORDS.toLocaleString('en')} are the most of an article`
  throw new ImportFault(problem, 'Cut the article out and import that')
}
