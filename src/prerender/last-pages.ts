import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Rendered, Shown } from './render-page.ts'

/*
 * What is known of the files of the last site, so that those that would come out the same are taken over. A file counts
 * as unchanged while its size and time of change are those that it was written with, as for `git` and `make`.
 *
 * The list has a line for each file, since there may be hundreds of thousands of them; behind those stands what many have
 * in common, and a checksum of it all.
 */

/** A page that was made or taken over. */
export interface KnownPage extends Rendered {
  /** Stands for all that the page was made from, besides the code; null where nothing does. */
  key: string | null
}

/** What pages have in common. */
interface Common {
  /** Stands for the code that they were made by. */
  code: string
  shown: Shown[]
}

const NOTHING: Shown = { inline: { scripts: [], styles: [] }, pictures: { files: [], asTheyAre: [] } }

/** The pages of the last build by their files; none, where the list of them is not there, not whole, or of other code. */
export function readLastPages(path: string, code: string): Map<string, KnownPage> {
  const pages = new Map<string, KnownPage>()
  const lines = linesOf(path)
  const sum = lines.pop()
  const hash = createHash('sha256')
  for (const line of lines) hash.update(`${line}\n`)
  if (sum !== hash.digest('hex')) return pages
  const common: Common = JSON.parse(lines.pop() ?? '')
  if (common.code !== code) return pages
  for (const line of lines) {
    const [file = '', key = '', size, changed, shown] = line.split('\t')
    pages.set(file, {
      key: key || null,
      size: size ? Number(size) : null,
      changed: Number(changed),
      shown: common.shown[Number(shown)] ?? NOTHING,
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

/** Lines that are written at a time: all together could be longer than a text may be. */
const LINES = 2000

/** Keeps what is known of pages. */
export function writeLastPages(path: string, code: string, pages: ReadonlyMap<string, KnownPage>): void {
  const all = numbered<Shown>()
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  const handle = openSync(unfinished, 'w')
  const hash = createHash('sha256')
  let some: string[] = []
  const writeDown = () => {
    const text = some.join('')
    hash.update(text)
    writeFileSync(handle, text)
    some = []
  }
  try {
    for (const [file, { key, size, changed, shown }] of pages) {
      some.push(`${[file, key, size, changed, all.placeOf(shown)].join('\t')}\n`)
      if (some.length === LINES) writeDown()
    }
    some.push(`${JSON.stringify({ code, shown: all.list } satisfies Common)}\n`)
    writeDown()
    writeFileSync(handle, hash.digest('hex'))
    renameSync(unfinished, path)
  } finally {
    closeSync(handle)
    // Half of it is of no use.
    rmSync(unfinished, { force: true })
  }
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
export function isAsWritten(path: string, { size, changed }: KnownPage): boolean {
  if (size === null) return true
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed
}
