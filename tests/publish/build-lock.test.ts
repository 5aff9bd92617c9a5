import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { lockBuild, lockOf } from '../../src/publish/build-lock.ts'
import { withFolder } from '../loader/content-in-folder.ts'

/** Takes a lock that somebody else has left; whoever is waited for gives it back. @returns whom it was waited for */
async function lockBehind(lock: string, text: string, secondsAgo: number): Promise<string[]> {
  mkdirSync(dirname(lock), { recursive: true })
  writeFileSync(lock, text)
  const then = Date.now() / 1000 - secondsAgo
  utimesSync(lock, then, then)
  const waited: string[] = []
  await lockBuild(lock, (holder) => {
    waited.push(holder)
    rmSync(lock)
  })
  expect(readFileSync(lock, 'utf8')).toContain(`"pid":${process.pid}`)
  return waited
}

const by = (host: string, pid = 2 ** 30) => JSON.stringify({ pid, host, started: '' })

describe('a build', () => {
  test.each([
    ['another machine, where builds are seen to go on', by('elsewhere', 42), 60, ['process 42 on elsewhere']],
    ['another machine, silent for long', by('elsewhere', 42), 600, []],
    ['a process of this machine that is no more', by(hostname()), 0, []],
    ['one that was just begun', '', 0, ['one that begins']],
    ['one that was killed as it began', '', 60, []],
  ])('waits for that of %s, or takes its place', (_, text, secondsAgo, waited) =>
    withFolder({}, async (root) => {
      expect(await lockBehind(lockOf(root), text, secondsAgo)).toEqual(waited)
    }),
  )

  test('says so where a lock cannot be read, and waits for nobody', () =>
    withFolder({}, async (root) => {
      mkdirSync(lockOf(root), { recursive: true })
      await expect(lockBuild(lockOf(root), () => {})).rejects.toThrow('cannot be read: it may be of another build')
      expect(existsSync(lockOf(root))).toBe(true)
    }))
})
