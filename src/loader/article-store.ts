import { createHash } from 'node:crypto'
import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Article } from '../article/article.ts'

/*
 * Articles as they were understood, kept from one build to the next and read by all who make pages: one line for each,
 * with its digest. They are kept out of Astro's own store, whose whole content is bundled with the code.
 */

/** An article with the digest of all that it was made from. */
export interface ReadArticle {
  article: Article
  /** Path of its main file, from the project's root. */
  file: string
  digest: string
}

const checksum = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 16)

/** The file for a folder of content. @param cacheDir where all is kept that can be made again */
export function articleStoreFile(cacheDir: string, contentDir: string): string {
  return join(cacheDir, 'articles', `${checksum(contentDir)}.jsonl`)
}

/** What is kept, by slug. A line that was cut off or damaged is passed over: its article is made again. */
export async function readArticleStore(file: string): Promise<Map<string, ReadArticle>> {
  const articles = new Map<string, ReadArticle>()
  const bytes = await readFile(file).catch(() => Buffer.alloc(0))
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start)
    const line = bytes.toString('utf8', start, end === -1 ? bytes.length : end)
    start = end === -1 ? bytes.length : end + 1
    const [sum, json = ''] = splitOnce(line)
    if (sum !== checksum(json)) continue
    const read: ReadArticle = JSON.parse(json)
    articles.set(read.article.slug, read)
  }
  return articles
}

function splitOnce(line: string): [string, string] {
  const space = line.indexOf(' ')
  return [line.slice(0, space), line.slice(space + 1)]
}

/** Keeps articles instead of what was kept before. Nobody ever sees a file that is half written. */
export async function writeArticleStore(file: string, articles: readonly ReadArticle[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  const handle = await open(unfinished, 'w')
  try {
    // Not all at once: a text has a greatest length.
    for (let first = 0; first < articles.length; first += 500) {
      const lines = articles.slice(first, first + 500).map((read) => {
        const json = JSON.stringify(read)
        return `${checksum(json)} ${json}\n`
      })
      await handle.write(lines.join(''))
    }
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
}
