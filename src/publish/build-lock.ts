import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { z } from 'zod'

/*
 * One build of a project at a time: Astro keeps what it has read of the content in one place, and a second build would
 * be given the articles of the first.
 */

const holder = z.object({ pid: z.number(), host: z.string(), started: z.string() })

/** In milliseconds. */
const A_MOMENT = 100
/** A lock that nobody wrote into for so long belongs to a build that was killed as it began. */
const LONGEST_UNWRITTEN = 5000

/** Where the lock of a project stands, by its root. */
export const lockOf = (root: string): string => join(root, '.cache/build.lock')

/**
 * Waits until no other build of the project runs, and keeps others waiting until this process ends.
 * @param path of the lock
 * @param onWait is told the process that is waited for, once
 */
export async function lockBuild(path: string, onWait: (pid: number | undefined) => void): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const own = JSON.stringify({ pid: process.pid, host: hostname(), started: startOf(process.pid) })
  for (let turn = 0; !taken(path, own); turn++) {
    const found = read(path)
    if (found.isStale) putAside(path, found.text)
    else {
      if (turn === 0) onWait(found.pid)
      await setTimeout(A_MOMENT)
    }
  }
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

/** What a lock says, and whether the build that took it is no more. */
function read(path: string): { text: string; pid?: number; isStale: boolean } {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return { text: '', isStale: false }
  }
  try {
    const { pid, host, started } = holder.parse(JSON.parse(text))
    // What runs on another machine cannot be seen from here.
    return { text, pid, isStale: host === hostname() && !isRunning(pid, started) }
  } catch {
    const { mtimeMs = Date.now() } = statSync(path, { throwIfNoEntry: false }) ?? {}
    return { text, isStale: Date.now() - mtimeMs > LONGEST_UNWRITTEN }
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
  } catch {
    // Another build was faster.
  }
}
