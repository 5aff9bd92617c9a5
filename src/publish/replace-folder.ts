import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a folder of output may hold that no build wrote: the checkout that it is published from. */
const KEPT = new Set(['.git', 'CNAME'])

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Where the site before the last one lies. @param target folder of the site, without a slash at its end */
export const spareOf = (root: string, target: string) => join(root, '.cache', `spare-${nameFor(target)}`)

/** A name for what belongs to a folder. */
export const nameFor = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 12)

/** Where what stood in a folder is put while it is replaced: beside it, so that it can be moved there in one step. */
const asideOf = (target: string) => `${target}.replaced`
const besideOf = (target: string) => `${target}.coming`

/** Puts back what stood in a folder where a replacement was cut off; takes away what else it left. */
export function recoverFolder(folder: string): void {
  const target = placeOf(folder)
  const aside = asideOf(target)
  if (existsSync(aside)) {
    if (existsSync(target)) for (const name of readdirSync(aside)) putBack(join(aside, name), join(target, name))
    else renameSync(aside, target)
    rmSync(aside, { recursive: true, force: true })
  }
  rmSync(besideOf(target), { recursive: true, force: true })
}

function putBack(from: string, to: string): void {
  if (!existsSync(to)) renameSync(from, to)
}

/** A folder's own place, where its name is a link to it. */
const placeOf = (folder: string) => (existsSync(folder) ? realpathSync(folder) : folder)

/**
 * Puts a folder in the place of another: two moves, one straight after the other, neither of which copies anything.
 * Where the old one holds a checkout or cannot be moved, its entries are replaced one by one.
 * @param spare where the old one is put, for the next to be made of
 */
export function replaceFolder(folder: string, coming: string, spare: string): void {
  const target = placeOf(folder)
  mkdirSync(dirname(target), { recursive: true })
  const source = onSameDisk(coming, target)
  // Signals wait until this is done; nothing else can come between.
  if (!existsSync(target)) renameSync(source, target)
  else if (readdirSync(target).some((name) => KEPT.has(name)) || !swap(source, target)) replaceEntries(source, target)
  putAway(asideOf(target), spare)
  rmSync(source, { recursive: true, force: true })
}

function putAway(old: string, spare: string): void {
  rmSync(spare, { recursive: true, force: true })
  try {
    renameSync(old, spare)
  } catch {
    // It is on another disk.
    rmSync(old, { recursive: true, force: true })
  }
}

/** A folder as it can be moved to a place: copied beside it, where that is on another disk. */
function onSameDisk(coming: string, target: string): string {
  const beside = besideOf(target)
  try {
    renameSync(coming, beside)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    cpSync(coming, beside, { recursive: true, preserveTimestamps: true })
    rmSync(coming, { recursive: true, force: true })
  }
  return beside
}

/** @returns false where the folder cannot be moved, as one that a disk is mounted on */
function swap(source: string, target: string): boolean {
  const aside = asideOf(target)
  try {
    renameSync(target, aside)
  } catch {
    return false
  }
  try {
    renameSync(source, target)
  } catch (error) {
    renameSync(aside, target)
    throw error
  }
  return true
}

function replaceEntries(source: string, target: string): void {
  const aside = asideOf(target)
  mkdirSync(aside, { recursive: true })
  const put = (name: string, from: string, to: string) => {
    try {
      renameSync(join(from, name), join(to, name))
    } catch (error) {
      if (codeOf(error) !== 'EXDEV') throw error
      cpSync(join(from, name), join(to, name), { recursive: true, preserveTimestamps: true })
      rmSync(join(from, name), { recursive: true })
    }
  }
  const coming = readdirSync(source).filter((name) => !KEPT.has(name))
  for (const name of readdirSync(target).filter((old) => !KEPT.has(old))) {
    put(name, target, aside)
    if (coming.includes(name)) put(name, source, target)
  }
  for (const name of coming) if (existsSync(join(source, name))) put(name, source, target)
}
