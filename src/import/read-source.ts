import { readFile, realpath, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve, sep } from 'node:path'
import { groupArticles } from '../article/article-files.ts'
import { decoded } from '../article/decoded.ts'
import { readContentFolder } from '../loader/content-folder.ts'
import { type Copy, guessed, stated } from './copy.ts'
import { decodeHtml, decodeText } from './decode.ts'
import { readDocx } from './docx.ts'
import { exportArticle } from './export-article.ts'
import { fetchResource } from './fetch-page.ts'
import { readHtml } from './html/read-html.ts'
import { readWordHtml } from './html/read-word.ts'
import { ImportFault } from './import-fault.ts'
import { machineDate } from './machine-date.ts'
import { readMhtml } from './mhtml.ts'
import type { LoadPicture } from './pictures.ts'
import { readMarkdown } from './read-markdown.ts'
import { readText } from './text/read-text.ts'

/** A copy, and how its pictures can be read. */
export interface ReadSource {
  copy: Copy
  load: LoadPicture
  /** The name that an article of ours has already. */
  slug?: string
}

const MEGABYTE = 1024 * 1024
const LARGEST_PAGE = 16 * MEGABYTE
const LARGEST_FILE = 40 * MEGABYTE
const LARGEST_PICTURE = 12 * MEGABYTE
const PAGE_TIMEOUT = 20_000
const PICTURE_TIMEOUT = 8_000
/** Milliseconds for all pictures of a page together. */
const PICTURES_TIMEOUT = 40_000

const PAGES = ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown']

/**
 * Reads a source, whatever it is: by its name, and by its first bytes where the name says nothing.
 * @param allowPrivate whether addresses of the machine itself and of its network may be fetched
 * @throws ImportFault where there is nothing, or nothing that can be read
 */
export async function readSource(source: string, allowPrivate: boolean): Promise<ReadSource> {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(source)) return readAddress(source, allowPrivate)
  const found = await stat(source).catch(() => null)
  if (!found)
    throw new ImportFault(
      'there is no such file',
      'Correct the name, or write the whole address of a page, with https://',
    )
  if (found.isDirectory()) return readArticleFolder(source)
  if (!found.isFile()) throw new ImportFault('this is no file', 'Give a file or the address of a page')
  if (found.size > LARGEST_FILE) {
    const size = Math.round(found.size / MEGABYTE)
    throw new ImportFault(
      `the file has ${size} MB, and ${LARGEST_FILE / MEGABYTE} are the most that is read`,
      'Save only the article, without its pictures, and import that',
    )
  }
  return readBytes(source, await readFile(source))
}

async function readBytes(path: string, bytes: Uint8Array): Promise<ReadSource> {
  const kind = kindOf(path, bytes)
  if (kind === 'docx') return readWord(bytes)
  if (kind === 'mhtml') {
    const { html, url, resources } = readMhtml(bytes)
    const web = url && /^https?:/i.test(url) ? url : null
    return { copy: readHtml(html, web), load: async (address) => resources.get(address)?.bytes ?? dataUri(address) }
  }
  const load = picturesBeside(dirname(path))
  if (kind === 'html') {
    if (bytes.length > LARGEST_PAGE)
      throw new ImportFault(
        `the page has more than ${LARGEST_PAGE / MEGABYTE} MB`,
        'Save only the article and import that',
      )
    const { text } = decodeHtml(bytes)
    refuseJunk(text)
    return { copy: readHtml(text, null, true), load }
  }
  if (bytes.length > LARGEST_PAGE)
    throw new ImportFault(`the text has more than ${LARGEST_PAGE / MEGABYTE} MB`, 'Cut the article out and import that')
  const { text } = decodeText(bytes)
  refuseJunk(text)
  if (text.trim() === '') throw new ImportFault('the file is empty', 'Save it again with the article in it')
  return { copy: kind === 'markdown' ? readMarkdown(text) : readText(text), load }
}

type FileKind = 'html' | 'mhtml' | 'docx' | 'markdown' | 'text'

const KINDS: Record<string, FileKind> = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.mhtml': 'mhtml',
  '.mht': 'mhtml',
  '.docx': 'docx',
  '.doc': 'docx',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'text',
  '.text': 'text',
}

/** What a file is: its first bytes know better than its name. */
function kindOf(path: string, bytes: Uint8Array): FileKind {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048))
  const named = KINDS[extname(path).toLowerCase()]
  if (start.startsWith('%PDF'))
    throw new ImportFault('PDF files are not read', 'Copy the article’s text into a .txt file and import that')
  if (start.startsWith('{\\rtf')) throw new ImportFault('RTF files are not read', 'Save it as .docx and import that')
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'docx'
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*(?:MIME-Version|Content-Type:\s*multipart)/i.test(start)) return 'mhtml'
  if (named && named !== 'docx' && named !== 'mhtml') return named
  if (/<(?:!doctype\s+html|html|head|body)\b/i.test(start)) return 'html'
  if (named) return named
  if (!isText(bytes)) {
    throw new ImportFault(
      'this kind of file is not read',
      'Give .txt, .html, .mhtml, .docx or .md, or the address of a page',
    )
  }
  return 'text'
}

/** Bytes that only look like text when they are read as some old encoding. */
function refuseJunk(text: string): void {
  const start = text.slice(0, 20_000)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells
  const strange = start.match(/[\u0001-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/g)?.length ?? 0
  if (strange > start.length * 0.02) throw new ImportFault('this is no text', 'Save it again as text, HTML or .docx')
}

/** Whether a file without a telling name can be text: no control signs at its start, unless it is UTF-16. */
function isText(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  return isUtf16 || bytes.subarray(0, 512).every((byte) => byte > 8)
}

async function readWord(bytes: Uint8Array): Promise<ReadSource> {
  const { html, title, author, created, resources } = await readDocx(bytes)
  const copy = readWordHtml(html)
  const date = created && machineDate(created, 'en')
  return {
    copy: {
      ...copy,
      headline: copy.headline ?? (title ? stated(title, 'the title in the document’s properties') : null),
      byline: copy.byline ?? (author ? guessed([author], 'the author in the document’s properties') : null),
      published: copy.published ?? (date ? guessed(date, 'when the document was made') : null),
    },
    load: async (address) => resources.get(address)?.bytes ?? null,
  }
}

async function readAddress(source: string, allowPrivate: boolean): Promise<ReadSource> {
  const page = await fetchResource(source, {
    allowPrivate,
    maxBytes: LARGEST_PAGE,
    timeout: PAGE_TIMEOUT,
    accept: PAGES,
  })
  const end = Date.now() + PICTURES_TIMEOUT
  const silent = new Set<string>()
  const load: LoadPicture = async (address) => {
    if (!URL.canParse(address) || !/^https?:/i.test(address)) return dataUri(address)
    const { host } = new URL(address)
    const timeout = Math.min(PICTURE_TIMEOUT, end - Date.now())
    // A server that did not answer once is not waited for again.
    if (silent.has(host) || timeout <= 0) return null
    const limits = { allowPrivate, maxBytes: LARGEST_PICTURE, timeout, accept: ['image/'] }
    const begin = Date.now()
    return fetchResource(address, limits).then(
      ({ bytes }) => bytes,
      () => {
        if (Date.now() - begin >= timeout) silent.add(host)
        return null
      },
    )
  }
  if (page.type === 'text/markdown') return { copy: readMarkdown(decodeText(page.bytes, page.charset).text), load }
  if (page.type === 'text/plain') {
    const copy = readText(decodeText(page.bytes, page.charset).text)
    return {
      copy: {
        ...copy,
        sourceUrl: stated(page.url, 'the address'),
        sourceName: guessed(new URL(page.url).hostname, 'the address'),
      },
      load,
    }
  }
  return { copy: readHtml(decodeHtml(page.bytes, page.charset).text, page.url), load }
}

/** One of our own articles, in a folder: moved from one newspaper to another. */
async function readArticleFolder(source: string): Promise<ReadSource> {
  const slug = basename(resolve(source))
  const { files } = await readContentFolder(source, process.cwd())
  const { articles } = groupArticles(new Map([...files].map(([name, file]) => [`${slug}/${name}`, file])))
  const [article] = articles
  if (!article)
    throw new ImportFault(
      'this folder holds no article',
      'Give a file, the address of a page, or a folder with index.md in it',
    )
  return { copy: readMarkdown(exportArticle(article)), load: picturesBeside(source), slug: article.slug }
}

/** Reads pictures that lie beside a file or below it, and nowhere else, whatever their names say. */
function picturesBeside(folder: string): LoadPicture {
  return async (address) => {
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(address)) return dataUri(address)
    const name = decoded(address.split(/[?#]/)[0] ?? '')
    try {
      const home = await realpath(folder)
      const path = await realpath(join(home, name))
      const found = await stat(path)
      const isSafe = path.startsWith(home + sep) && found.isFile() && found.size <= LARGEST_PICTURE
      return isSafe ? await readFile(path) : null
    } catch {
      return null
    }
  }
}

/** The bytes that an address holds itself (RFC 2397). */
function dataUri(address: string): Uint8Array | null {
  const [, base64] = /^data:image\/[\w.+-]+;base64,([A-Za-z\d+/=\s]+)$/.exec(address) ?? []
  return base64 && base64.length < LARGEST_PICTURE ? Buffer.from(base64, 'base64') : null
}
