import { createHash, randomUUID } from 'node:crypto'
import { closeSync, globSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Article } from '../article/article.ts'
import type { ShownPicture } from './article-pictures.ts'
import { holdOnce } from './hold-once.ts'

/*
 * Articles as they were understood, kept from one build to the next and read by all who make pages: one line for each,
 * with its digest. They are kept out of Astro's own store, whose whole content is bundled with the code.
 *
 * A line holds a checksum, what is to be known of the article, and behind a tab its texts. Those are most of it and few
 * pages need them, so they stay in the file and are read when somebody asks for them: else ten thousand articles would
 * take a gigabyte in every thread.
 *
 * The first line names the code that made the others: what other code has made may have another form.
 */

/** An article with the digest of all that it was made from. */
export interface ReadArticle {
  article: Article
  /** Path of its main file, from the project's root. */
  file: string
  digest: string
  /** Pictures that it shows. */
  pictures: ShownPicture[]
  /** As JSON, what the search index is made from of it. */
  index: string
}

/** Where articles are looked for before they are made, and put when they are. */
export interface ArticleShelf {
  /** An article that was made from the same. */
  known: (slug: string, digest: string) => ReadArticle | undefined
  /** @returns the article as it is kept */
  keep: (read: ReadArticle) => ReadArticle
}

export interface ArticleStore extends ArticleShelf {
  /** Keeps these, and nothing else, from the store's closing on. */
  keepOnly: (articles: readonly ReadArticle[]) => void
  /** Ends all reading of texts. Without `keepOnly`, what was kept before stays. */
  close: () => void
}

/** Bytes of a file. */
interface Place {
  start: number
  length: number
}

/** What is kept of an article, and where. */
interface KeptArticle extends ReadArticle {
  line: Place
}

const TAB = 0x09
const NEWLINE = 0x0a
const SUM_LENGTH = 16

const checksum = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('base64url').slice(0, SUM_LENGTH)

/** The file for a folder of content. @param cacheDir where all is kept that can be made again */
export function articleStoreFile(cacheDir: string, contentDir: string): string {
  return join(cacheDir, 'articles', `${checksum(contentDir)}.jsonl`)
}

/**
 * What is kept, by slug.
 * @param isWhole whether texts are read at once; otherwise the file stays open, for as long as this process runs
 */
export function readArticleStore(file: string, { isWhole }: { isWhole: boolean }): Map<string, ReadArticle> {
  const handle = openIfThere(file)
  if (handle === null) return new Map()
  const articles = articlesIn(handle)
  if (!isWhole) return articles
  const whole = new Map([...articles].map(([slug, read]) => [slug, structuredClone(read)]))
  closeSync(handle)
  return whole
}

/**
 * Opens the store to renew it. Nobody ever sees a file that is half written.
 * @param code stands for the code that makes articles
 */
export function openArticleStore(file: string, code: string): ArticleStore {
  mkdirSync(dirname(file), { recursive: true })
  removeUnfinished(file)
  const old = openIfThere(file)
  const header = Buffer.from(`articles made by ${code}\n`)
  const isOurs = old !== null && header.equals(readBytes(old, { start: 0, length: header.length }))
  const before = isOurs ? articlesIn(old) : new Map<string, KeptArticle>()
  // While somebody writes, one reading of content may begin before another has ended.
  const unfinished = `${file}.${randomUUID()}`
  const next = openSync(unfinished, 'w+')
  const nextTexts = textsIn(next)
  const hold = holdOnce()
  let end = 0
  let isNew = false
  const append = (bytes: Buffer) => {
    for (let done = 0; done < bytes.length; ) done += writeSync(next, bytes, done, bytes.length - done, end + done)
    end += bytes.length
  }
  append(header)
  return {
    known: (slug, digest) => {
      const kept = before.get(slug)
      return kept?.digest === digest ? kept : undefined
    },
    keep: (read) => {
      const { head, texts } = parted(read)
      const line = Buffer.from(`${head}\t${texts}`)
      const from = end + line.length - Buffer.byteLength(texts) + SUM_LENGTH + 1
      append(Buffer.concat([Buffer.from(`${checksum(line)} `), line, Buffer.from('\n')]))
      const kept = putTexts(JSON.parse(head), nextTexts, { start: from, length: end - 1 - from })
      hold(kept.article)
      return kept
    },
    keepOnly: (articles) => {
      const kept = articles.flatMap((read) => {
        const one = before.get(read.article.slug)
        return one === read ? one : []
      })
      if (end === header.length && kept.length === before.size) return
      if (old !== null) for (const { line } of kept) append(readBytes(old, line))
      // Only now: what could not be written whole takes no place.
      isNew = true
    },
    close: () => {
      for (const handle of [old, next]) if (handle !== null) closeSync(handle)
      if (isNew) renameSync(unfinished, file)
      else rmSync(unfinished, { force: true })
    },
  }
}

/** In milliseconds: a file that nothing was written to for so long was left by a build that was killed. */
const AN_HOUR = 3_600_000

function removeUnfinished(file: string): void {
  for (const left of globSync(`${basename(file)}.*`, { cwd: dirname(file) })) {
    const path = join(dirname(file), left)
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {}
    if (Date.now() - mtimeMs > AN_HOUR) rmSync(path, { force: true })
  }
}

function openIfThere(file: string): number | null {
  try {
    return openSync(file, 'r')
  } catch {
    return null
  }
}

/** Articles of a file, by slug. A line that was cut off or damaged is passed over, as the first one is: its article is made again. */
function articlesIn(handle: number): Map<string, KeptArticle> {
  const articles = new Map<string, KeptArticle>()
  const texts = textsIn(handle)
  const hold = holdOnce()
  for (const { start, bytes } of linesIn(handle)) {
    const body = bytes.subarray(SUM_LENGTH + 1)
    const tab = body.indexOf(TAB)
    if (tab < 0 || bytes.toString('latin1', 0, SUM_LENGTH) !== checksum(body)) continue
    const from = start + SUM_LENGTH + 1 + tab + 1
    const place = { start: from, length: start + bytes.length - from }
    const read = putTexts(JSON.parse(body.toString('utf8', 0, tab)), texts, place)
    hold(read.article)
    articles.set(read.article.slug, Object.assign(read, { line: { start, length: bytes.length + 1 } }))
  }
  return articles
}

/** Whole lines of a file, with where they start; each holds only until the next is asked for. */
function* linesIn(handle: number): Generator<{ start: number; bytes: Buffer }> {
  // The same memory over and over: what is asked for piece by piece is not given back.
  let room = Buffer.alloc(1 << 20)
  let filled = 0
  for (let start = 0; ; ) {
    const read = readSync(handle, room, filled, room.length - filled, start + filled)
    if (read === 0) return
    filled += read
    let from = 0
    for (let end = room.indexOf(NEWLINE); end >= 0 && end < filled; end = room.indexOf(NEWLINE, from)) {
      yield { start: start + from, bytes: room.subarray(from, end) }
      from = end + 1
    }
    room.copyWithin(0, from, filled)
    filled -= from
    start += from
    if (filled === room.length) room = Buffer.concat([room, Buffer.alloc(room.length)])
  }
}

/** Reads bytes to where `room` is, and into more room where that is not enough. @returns what was read */
function readBytes(handle: number, { start, length }: Place, room = Buffer.alloc(0)): Buffer {
  const bytes = length <= room.length ? room : Buffer.alloc(length)
  let done = 0
  for (let read = -1; read !== 0 && done < length; done += read) {
    read = readSync(handle, bytes, done, length - done, start + done)
  }
  return bytes.subarray(0, done)
}

/** An article's texts, by their places in the list that `parted` makes of them. */
type ReadTexts = (place: Place) => readonly string[]

/** Texts in a file. Whoever asks for one asks for others of the same article, so the last ones are kept at hand. */
function textsIn(handle: number): ReadTexts {
  const room = Buffer.alloc(1 << 16)
  let last: Place | null = null
  let texts: readonly string[] = []
  return (place) => {
    if (last !== place) texts = JSON.parse(readBytes(handle, place, room).toString())
    last = place
    return texts
  }
}

/** An article as JSON without its texts, and these. */
function parted({ article, index, ...rest }: ReadArticle): { head: string; texts: string } {
  const { markdown, lede, sections } = article
  const withoutHtml = <T extends { html: string }>({ html, ...facts }: T) => facts
  const head = { ...article, lede: withoutHtml(lede), sections: sections.map(withoutHtml), markdown: undefined }
  const texts = [index, markdown, lede.html, ...sections.map(({ html }) => html)]
  return { head: JSON.stringify({ article: head, ...rest }), texts: JSON.stringify(texts) }
}

const TEXT = Symbol('how a text is read')

/** Gives an article its texts back, to be read when they are asked for. */
function putTexts(read: ReadArticle, texts: ReadTexts, place: Place): ReadArticle {
  const { article } = read
  const give = (owner: object, name: string, index: number) =>
    Object.defineProperties(owner, { [TEXT]: { value: () => texts(place)[index] ?? '' }, [name]: TEXT_PROPERTY })
  give(read, 'index', 0)
  give(article, 'markdown', 1)
  for (const [index, body] of [article.lede, ...article.sections].entries()) give(body, 'html', index + 2)
  return read
}

/** The same for all, so that objects with it have one shape; like any other property to whoever copies or writes them. */
const TEXT_PROPERTY: PropertyDescriptor & ThisType<{ [TEXT]: () => string }> = {
  enumerable: true,
  get() {
    return this[TEXT]()
  },
}
