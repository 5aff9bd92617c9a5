import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/*
 * Images that were drawn before, each in a file named after the digest of all that it was made from. A file begins
 * with the digest of what follows, so that one that was cut off or damaged is known.
 */

/** Where they are kept, within Astro's folder for such things. */
export const KEPT_IMAGES = 'share-images'

const DIGEST_LENGTH = 32

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest()

/** A key for what something is made from. */
export const keyOf = (...parts: readonly string[]) => digest(Buffer.from(JSON.stringify(parts))).toString('hex')

/**
 * Gives what is kept under a key, or makes it and keeps it. Whatever is asked for several times at once is made once.
 * @param folder where files are kept
 */
export function keepIn(folder: string) {
  const making = new Map<string, Promise<Uint8Array>>()
  const makeOrRead = async (path: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const kept = await readKept(path)
    if (kept) return kept
    const made = await make()
    await mkdir(folder, { recursive: true })
    // Nobody ever sees a file that is half written.
    const unfinished = `${path}.${randomUUID()}`
    await writeFile(unfinished, Buffer.concat([digest(made), made]))
    await rename(unfinished, path)
    return made
  }
  return (key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> => {
    const already = making.get(key)
    if (already) return already
    const promise = makeOrRead(join(folder, key), make).finally(() => making.delete(key))
    making.set(key, promise)
    return promise
  }
}

/** What a file holds, if it is whole; that it was used is noted on it. */
async function readKept(path: string): Promise<Uint8Array | null> {
  const file = await readFile(path).catch(() => null)
  if (!file) return null
  const kept = file.subarray(DIGEST_LENGTH)
  if (!digest(kept).equals(file.subarray(0, DIGEST_LENGTH))) return null
  const now = new Date()
  await utimes(path, now, now).catch(() => null)
  return kept
}

/** Some file systems know the time of a file only to the even second. */
const COARSENESS = 2000

/** Removes what was not used since a moment, in milliseconds of the clock. */
export async function removeUnused(folder: string, since: number): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const used = await stat(path).catch(() => null)
    if (used && used.mtimeMs < since - COARSENESS) await rm(path, { force: true })
  }
}
