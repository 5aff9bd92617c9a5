import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a folder of output may hold that no build wrote: the checkout that it is published from. */
const KEPT = new Set(['.git', 'CNAME'])

/** What a folder says that may not be changed. */
const LOCKED = new Set<unknown>(['EACCES', 'EPERM', 'EROFS'])

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)

/** Where the site before the last one lies. @param target folder of the site, without a slash at its end */
export const spareOf = (root: string, target: string) => join(root, '.cache', `spare-${nameFor(target)}`)

/** A name for what belongs to a folder. */
export const nameFor = (folder: string) => createHash('sha256').update(folder).digest('hex').slice(0, 12)

/** Where what stood in a folder is put while it is replaced: beside it, so that it can be moved there in one step. */
const asideOf = (target: string) => `${target}.replaced`
const besideOf = (target: string) => `${target}.coming`

/*
 * Where a folder has to stay, its entries are moved one by one, within it: it may be a disk of its own. What comes is
 * there as a whole before anything is touched. Until all that stood there is away, it can come back; from then on the
 * rest can go on coming.
 */
const COMING = '.coming'
const REPLACED = '.replaced'
const ARRIVING = '.arriving'
const OURS = new Set([COMING, REPLACED, ARRIVING])

/** Ends a replacement that was cut off: the folder is as it was before, or as it was to be. */
export function recoverFolder(folder: string): void {
  const target = placeOf(folder)
  const aside = asideOf(target)
  // Where both are there, only the old one was yet to be put away.
  if (existsSync(aside) && !existsSync(target)) renameSync(aside, target)
  const [replaced, arriving] = [join(target, REPLACED), join(target, ARRIVING)]
  if (existsSync(arriving)) moveAll(arriving, target)
  else if (existsSync(replaced)) moveAll(replaced, target)
  const left = [aside, besideOf(target), ...[...OURS].map((name) => join(target, name))]
  for (const path of left) rmSync(path, { recursive: true, force: true })
}

/** Moves the entries of a folder into another one, in the place of those that are there; what is kept there stays. */
function moveAll(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (KEPT.has(name) && existsSync(join(to, name))) continue
    rmSync(join(to, name), { recursive: true, force: true })
    renameSync(join(from, name), join(to, name))
  }
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
  withoutSignals(() => {
    const stays = existsSync(target) && readdirSync(target).some((name) => KEPT.has(name))
    const replaced = stays ? null : replaceWhole(target, coming)
    const from = existsSync(coming) ? coming : besideOf(target)
    putAway(replaced ?? replaceEntries(target, from), spare)
  })
  for (const left of [coming, besideOf(target)]) rmSync(left, { recursive: true, force: true })
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** In milliseconds: signals that came meanwhile are told by then. */
const A_MOMENT = 100

/** Does something at once; a signal that would end the process waits until it is done. */
function withoutSignals(act: () => void): void {
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, end)
  }
  const end = (signal: NodeJS.Signals) => {
    forget()
    process.kill(process.pid, signal)
  }
  for (const signal of SIGNALS) process.on(signal, end)
  try {
    act()
  } finally {
    setTimeout(forget, A_MOMENT).unref()
  }
}

function putAway(old: string, spare: string): void {
  rmSync(spare, { recursive: true, force: true })
  try {
    renameSync(old, spare)
  } catch {
    // It is on another disk, or there is none.
    rmSync(old, { recursive: true, force: true })
  }
}

/** Moves a folder; copies it, where the place is on another disk. */
function bring(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  try {
    renameSync(from, to)
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error
    try {
      // With a filter Node copies file by file, and says of a full disk what it is.
      cpSync(from, to, { recursive: true, preserveTimestamps: true, filter: () => true })
    } catch (fault) {
      // Half of it is of no use, and may be what has filled the disk.
      rmSync(to, { recursive: true, force: true })
      throw fault
    }
    rmSync(from, { recursive: true, force: true })
  }
}

/** @returns where the old one is; null where nothing can be moved: a disk is mounted there, or the folder around is locked */
function replaceWhole(target: string, coming: string): string | null {
  const [aside, beside] = [asideOf(target), besideOf(target)]
  try {
    bring(coming, beside)
  } catch (error) {
    if (existsSync(target) && LOCKED.has(codeOf(error))) return null
    throw error
  }
  if (existsSync(target)) {
    try {
      renameSync(target, aside)
    } catch {
      return null
    }
  }
  try {
    renameSync(beside, target)
  } catch (error) {
    if (existsSync(aside)) renameSync(aside, target)
    throw error
  }
  return aside
}

/** @returns where what stood in the folder is, but for what is kept */
function replaceEntries(target: string, from: string): string {
  const coming = join(target, COMING)
  const replaced = join(target, REPLACED)
  const arriving = join(target, ARRIVING)
  bring(from, coming)
  mkdirSync(replaced)
  for (const name of readdirSync(target).filter((old) => !KEPT.has(old) && !OURS.has(old))) {
    renameSync(join(target, name), join(replaced, name))
    if (existsSync(join(coming, name))) renameSync(join(coming, name), join(target, name))
  }
  renameSync(coming, arriving)
  moveAll(arriving, target)
  rmSync(arriving, { recursive: true })
  return replaced
}
