import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { ContentFile } from '../article/article-files.ts'
import { type ContentFiles, contextOf, indexContent, picturesByFolder } from '../article/content.ts'
import { ContentFaults } from '../article/fault.ts'
import { type QuotedText, quotedArticle } from '../article/quotation-report.ts'
import { understandArticle } from '../article/understand-article.ts'
import { readContentFolder } from '../loader/content-folder.ts'
import type { QuotationOptions } from '../quotation/quotation.ts'
import { quotationsIn } from '../quotation/quotations.ts'
import type { Family } from '../quotation/rules.ts'

/** Something that whoever called the command can mend. */
export class InputError extends Error {}

const corpusSchema = z.object({
  /** Language of the articles that name none. */
  lang: z.string().optional(),
  meta: z.object({ lang: z.string().optional() }).optional(),
  articles: z.array(z.object({ id: z.string(), text: z.string(), lang: z.string().optional() })),
})

/**
 * Reads an article (.md or folder), a plain text (.txt) or a corpus (.json).
 * @param without a part of the engine to leave out in texts and corpora
 * @throws InputError where there is no such file, or it is of no such kind; ContentFaults where an article is at fault
 */
export async function readQuotedTexts(path: string, without?: Family): Promise<QuotedText[]> {
  const found = await stat(path).catch(() => null)
  if (!found) throw new InputError(`${path}: there is no such file or folder.`)
  if (found.isDirectory() || extname(path) === '.md') return [await readArticle(path, found.isDirectory())]
  if (extname(path) === '.txt') return [quoted(basename(path, '.txt'), path, await readFile(path, 'utf8'), { without })]
  if (extname(path) !== '.json')
    throw new InputError(`${path}: give a .md, .txt or .json file, or an article's folder.`)
  return readCorpus(path, await readJson(path), without)
}

function quoted(id: string, path: string, text: string, options: QuotationOptions): QuotedText {
  const quotations = quotationsIn(text, options)
  const placeOf = (offset: number) => `${path}:${text.slice(0, offset).split('\n').length}`
  return { id, text, isDerived: false, quotations, placeOf }
}

/**
 * Reads a file of JSON.
 * @throws InputError where there is no such file, or it is not JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const json = await readFile(path, 'utf8').catch(() => null)
  if (json === null) throw new InputError(`${path}: there is no such file.`)
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new InputError(`${path}: this is not JSON: ${error instanceof Error ? error.message : error}.`)
  }
}

function readCorpus(path: string, data: unknown, without?: Family): QuotedText[] {
  const corpus = corpusSchema.safeParse(data)
  if (!corpus.success) throw new InputError(`${path}: a corpus has the form {"articles": [{"id": "…", "text": "…"}]}.`)
  const { articles, lang: ofAll = corpus.data.meta?.lang } = corpus.data
  return articles.map(({ id, text, lang = ofAll }) => quoted(id, `${path}#${id}`, text, { lang, without }))
}

/** Reads one article, and the people and settings of the content that it stands in. */
async function readArticle(path: string, isFolder: boolean): Promise<QuotedText> {
  const folder = await contentFolderOf(resolve(path))
  const slug = isFolder ? basename(resolve(path)) : slugOfFile(path)
  const content = folder ? await readContentFolder(folder, process.cwd()) : await loneArticle(path, isFolder)
  const index = indexContent(content)
  const files = index.articles.find((article) => article.slug === slug)
  if (!files) throw new InputError(`${path}: this is no article.`)
  const understood = understandArticle(files, contextOf(files, index, picturesByFolder(content.paths)))
  if ('faults' in understood) throw new ContentFaults(understood.faults)
  return quotedArticle(slug, understood)
}

/** An article's slug: a file of the folder form is part of its folder's article. */
function slugOfFile(path: string): string {
  const name = basename(path, '.md')
  return name === 'index' || /^\d+-/.test(name) ? basename(dirname(resolve(path))) : name
}

/** The folder of content that a path lies in: the one that holds `site.yaml`. */
async function contentFolderOf(path: string): Promise<string | null> {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    if (!path.startsWith(join(folder, 'articles'))) continue
    if (await stat(join(folder, 'site.yaml')).catch(() => null)) return folder
  }
  return null
}

/** An article that stands in no folder of content, seen as if it stood in one of its own. */
async function loneArticle(path: string, isFolder: boolean): Promise<ContentFiles> {
  const shown = (name: string) => name
  if (isFolder) {
    const within = `articles/${basename(resolve(path))}/`
    const { files, paths } = await readContentFolder(resolve(path), process.cwd())
    const moved = new Map([...files].map(([name, file]) => [within + name, file]))
    return { files: moved, paths: new Set([...paths].map((name) => within + name)), shown }
  }
  const file: ContentFile = { path, text: (await readFile(path, 'utf8')).replace(/\r\n?/g, '\n') }
  const beside = await readdir(dirname(path))
  return {
    files: new Map([[`articles/${basename(path)}`, file]]),
    paths: new Set(beside.map((name) => `articles/${name}`)),
    shown,
  }
}
