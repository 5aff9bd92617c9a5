import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { InlineSources } from '../publish/content-policy.ts'
import type { PagePictures } from './images.ts'
import type { Rendered } from './render-page.ts'

/*
 * What is known of the files of the last site, so that those that would come out the same are taken over. A file counts
 * as unchanged while its size and time of change are those that it was written with, as for `git` and `make`.
 *
 * The list has a line for each file, since there are hundreds of thousands of them, and before those what many have in
 * common. Its first line is a checksum of the rest.
 */

/** A page that was made or taken over. */
export interface KnownPage extends Rendered {
  /** Stands for all that the page was made from, besides the code; null where nothing does. */
  key: string | null
}

/** A page of the last build. */
export interface LastPage extends KnownPage {
  /** Time of the file's last change, in milliseconds. */
  changed: number
}

/** What pages have in common: the first line of the list. */
interface Common {
  /** Stands for the code that they were made by. */
  code: string
  inline: InlineSources[]
  pictures: PagePictures[]
}

/** Lines in a chunk. */
const LINES = 5000

/** The pages of the last build by their files; none, where the list of them is not there, not whole, or of other code. */
export function readLastPages(path: string, code: string): Map<string, LastPage> {
  const pages = new Map<string, LastPage>()
  const [sum, ...all] = linesOf(path)
  if (sum !== checksum(all)) return pages
  const [first = '', ...lines] = all
  const common: Common = JSON.parse(first)
  if (common.code !== code) return pages
  for (const line of lines) {
    const [file = '', key = '', size, changed, inline, pictures] = line.split('\t')
    pages.set(file, {
      key: key || null,
      size: size ? Number(size) : null,
      changed: Number(changed),
      inline: common.inline[Number(inline)] ?? { scripts: [], styles: [] },
      pictures: common.pictures[Number(pictures)] ?? { files: [], asTheyAre: [] },
    })
  }
  return pages
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').trimEnd().split('\n')
  } catch {
    return []
  }
}

/** Lines as a few texts: one for all could be longer than a text may be. */
function* inChunks(lines: readonly string[]): Generator<string> {
  for (let from = 0; from < lines.length; from += LINES) yield `${lines.slice(from, from + LINES).join('\n')}\n`
}

function checksum(lines: readonly string[]): string {
  const hash = createHash('sha256')
  for (const some of inChunks(lines)) hash.update(some)
  return hash.digest('hex')
}

/** Keeps what is known of pages. @param folder where they stand now */
export function writeLastPages(
  path: string,
  folder: string,
  code: string,
  pages: ReadonlyMap<string, KnownPage>,
): void {
  const inline = numbered<InlineSources>()
  const pictures = numbered<PagePictures>()
  const lines = [...pages].map(([file, { key, size, ...shown }]) => {
    const changed = size === null ? 0 : (statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    return [file, key, size, changed, inline.placeOf(shown.inline), pictures.placeOf(shown.pictures)].join('\t')
  })
  const first = JSON.stringify({ code, inline: inline.list, pictures: pictures.list } satisfies Common)
  const all = [first, ...lines]
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  const handle = openSync(unfinished, 'w')
  try {
    for (const some of [`${checksum(all)}\n`, ...inChunks(all)]) writeFileSync(handle, some)
  } finally {
    closeSync(handle)
  }
  renameSync(unfinished, path)
}

/** A list of things, each once, however many objects say the same. */
function numbered<T extends object>() {
  const known = new Map<T, number>()
  const places = new Map<string, number>()
  const list: T[] = []
  const place = (thing: T): number => {
    const name = JSON.stringify(thing)
    const found = places.get(name) ?? list.push(thing) - 1
    places.set(name, found)
    known.set(thing, found)
    return found
  }
  return { list, placeOf: (thing: T): number => known.get(thing) ?? place(thing) }
}

/** Whether a file is as it was written. */
export function isAsWritten(path: string, { size, changed }: { size: number | null; changed: number }): boolean {
  if (size === null) return true
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed
}
