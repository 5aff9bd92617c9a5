import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { Rendered } from './render-page.ts'

/*
 * What is known of the files of the last site, so that those that would come out the same are taken over. A file counts
 * as unchanged while its size and time of change are those that it was written with, as for `git` and `make`.
 */

const page = z.object({
  /** Stands for all that the file was made from. */
  key: z.string(),
  size: z.number().nullable(),
  /** Time of its last change, in milliseconds. */
  changed: z.number(),
  /** What stands within it, and what it shows: places in the lists below. */
  inline: z.array(z.number()),
  pictures: z.array(z.number()),
  asTheyAre: z.array(z.string()),
})

const file = z.object({
  originalPath: z.string(),
  hash: z.string(),
  finalPath: z.string(),
  originalSrcPath: z.string().optional(),
  transform: z.string(),
})

const ledger = z.object({
  pages: z.record(z.string(), page),
  inline: z.array(z.object({ kind: z.enum(['scripts', 'styles']), source: z.string() })),
  pictures: z.array(file),
})

type Ledger = z.infer<typeof ledger>

/** A page that was made or taken over, and what it was made from. */
export interface KnownPage extends Rendered {
  key: string
}

const checksum = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** The pages of the last build by their files; none, where the list of them is not there or not whole. */
export function readLastPages(path: string): Map<string, KnownPage & { changed: number }> {
  const read = readLedger(path)
  return new Map(
    Object.entries(read.pages).map(([name, { key, size, changed, inline, pictures, asTheyAre }]) => {
      const sources = inline.flatMap((place) => read.inline[place] ?? [])
      const of = (wanted: string) => sources.filter(({ kind }) => kind === wanted).map(({ source }) => source)
      const files = pictures.flatMap((place) => {
        const found = read.pictures[place]
        return found ? [{ ...found, originalSrcPath: found.originalSrcPath }] : []
      })
      const known = { key, size, changed, inline: { scripts: of('scripts'), styles: of('styles') } }
      return [name, { ...known, pictures: { files, asTheyAre } }]
    }),
  )
}

function readLedger(path: string): Ledger {
  const none: Ledger = { pages: {}, inline: [], pictures: [] }
  try {
    const text = readFileSync(path, 'utf8')
    const [sum, json] = [text.slice(0, 32), text.slice(33)]
    if (sum !== checksum(json)) return none
    return ledger.safeParse(JSON.parse(json)).data ?? none
  } catch {
    return none
  }
}

/** Keeps what is known of pages. @param folder where they stand now */
export function writeLastPages(path: string, folder: string, pages: ReadonlyMap<string, KnownPage>): void {
  const inline = numbered<Ledger['inline'][number]>()
  const pictures = numbered<Ledger['pictures'][number]>()
  const known: Ledger['pages'] = {}
  for (const [name, { key, size, inline: sources, pictures: shown }] of pages) {
    const changed = size === null ? 0 : (statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    known[name] = {
      key,
      size,
      changed,
      inline: (['scripts', 'styles'] as const).flatMap((kind) =>
        sources[kind].map((source) => inline.placeOf(source, { kind, source })),
      ),
      pictures: shown.files.map((one) => pictures.placeOf(one.finalPath, one)),
      asTheyAre: shown.asTheyAre,
    }
  }
  const json = JSON.stringify({ pages: known, inline: inline.list, pictures: pictures.list } satisfies Ledger)
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, `${checksum(json)} ${json}`)
  renameSync(unfinished, path)
}

/** A list of things, each once. */
function numbered<T>() {
  const places = new Map<string, number>()
  const list: T[] = []
  return {
    list,
    placeOf: (name: string, thing: T): number => {
      const place = places.get(name)
      if (place !== undefined) return place
      places.set(name, list.length)
      return list.push(thing) - 1
    },
  }
}

/** Whether a file is as it was written. */
export function isAsWritten(path: string, { size, changed }: { size: number | null; changed: number }): boolean {
  if (size === null) return true
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.isFile() === true && found.size === size && found.mtimeMs === changed
}
