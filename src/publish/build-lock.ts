import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'
import { BuildFault } from './build-fault.ts'

/*
 * One build of a project at a time: Astro keeps what it has read of the content in one place, and a second build would
 * be given the articles of the first.
 */

const holder = z.object({ pid: z.number(), host: z.string(), started: z.string() })

/** In milliseconds. */
const A_MOMENT = 100
/** A lock that nobody wrote into for so long belongs to a build that was killed as it began. */
const LONGEST_UNWRITTEN = 5000
/** How often a build says that it still runs: what runs on another machine cannot be seen. */
const BEAT = 20_000
/** A lock of another machine that says nothing for so long is of a build that was killed there. */
const LONGEST_SILENT = 300_000

/** Where the lock of a project stands, by its root. */
export const lockOf = (root: string): string => join(root, '.cache/build.lock')

/**
 * Waits until no other build of the project runs, and keeps others waiting until this process ends.
 * @param path of the lock
 * @param onWait is told whom is waited for, once
 * @throws where the lock can be neither read nor taken away
 */
export async function lockBuild(path: string, onWait: (holder: string) => void): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) })
  for (let turn = 0; !taken(path, own); turn++) {
    const found = read(path)
    if (found.isStale) putAside(path, found.text)
    else if (turn === 0) onWait(found.holder)
    await setTimeout(A_MOMENT)
  }
  setInterval(() => beat(path, own), BEAT).unref()
  process.once('exit', () => {
    if (read(path).text === own) rmSync(path, { force: true })
  })
}

function taken(path: string, own: string): boolean {
  try {
    writeFileSync(path, own, { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Says that this build still runs. */
function beat(path: string, own: string): void {
  try {
    if (read(path).text === own) utimesSync(path, new Date(), new Date())
  } catch {
    // The disk has gone: the build will find out by itself.
  }
}

/** What a lock says, in words who holds it, and whether the build that took it is no more. */
function read(path: string): { text: string; holder: string; isStale: boolean } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    // It was given back at this moment.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return { text: '', holder: '', isStale: false }
    }
    throw new BuildFault(`${path} cannot be read: it may be of another build. If none runs, delete it.`)
  }
  const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {}
  const age = Date.now() - mtimeMs
  try {
    const { pid, host, started } = holder.parse(JSON.parse(text))
    const isHere = host === hostname()
    const isStale = isHere ? !isRunning(pid, started) : age > LONGEST_SILENT
    return { text, holder: `process ${pid}${isHere ? '' : ` on ${host}`}`, isStale }
  } catch {
    return { text, holder: 'one that begins', isStale: age > LONGEST_UNWRITTEN }
  }
}

function isRunning(pid: number, started: string): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    // It is somebody else's.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false
  }
  // Another process may have been given the number since.
  return startOf(pid) === started
}

/** When a process was started, where the system tells (proc(5)): a number that no other process of its number has. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

/** Takes a stale lock away; one that somebody else has taken in the meantime is put back. */
function putAside(path: string, stale: string): void {
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
    const text = readFileSync(aside, 'utf8')
    if (text === stale) rmSync(aside)
    else renameSync(aside, path)
  } catch (error) {
    // Another build was faster.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return
    throw new BuildFault(`${path} is of a build that has ended, and cannot be taken away: delete it.`)
  }
}
