import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepIn, keyOf, removeUnused } from '../../src/share-image/kept-images.ts'
import { withFolder } from '../loader/content-in-folder.ts'

/** Makes bytes, and counts how often. */
function maker(text: string) {
  const make = async () => {
    make.times++
    return Buffer.from(text)
  }
  make.times = 0
  return make
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString()

describe('what was made', () => {
  test('is kept, and not made again', () =>
    withFolder({}, async (folder) => {
      const make = maker('drawn')
      expect(text(await keepIn(folder)('key', make))).toBe('drawn')
      expect(text(await keepIn(folder)('key', make))).toBe('drawn')
      expect(make.times).toBe(1)
      expect(readdirSync(folder)).toEqual(['key'])
    }))

  test('is made once, however often it is asked for at once', () =>
    withFolder({}, async (folder) => {
      const make = maker('drawn')
      const keep = keepIn(folder)
      const all = await Promise.all([keep('key', make), keep('key', make), keep('key', make)])
      expect(all.map(text)).toEqual(['drawn', 'drawn', 'drawn'])
      expect(make.times).toBe(1)
    }))

  test.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, -1)],
    ['empty', () => Buffer.alloc(0)],
    ['altered', (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -1), Buffer.from('x')])],
  ])('is made again where its file is %s', (_, spoil) =>
    withFolder({}, async (folder) => {
      const make = maker('drawn')
      await keepIn(folder)('key', make)
      const file = join(folder, 'key')
      writeFileSync(file, spoil(readFileSync(file)))
      expect(text(await keepIn(folder)('key', make))).toBe('drawn')
      expect(make.times).toBe(2)
      await keepIn(folder)('key', make)
      expect(make.times).toBe(2)
    }),
  )

  test('leaves nothing behind where making it fails, and is tried again', () =>
    withFolder({}, async (folder) => {
      const keep = keepIn(folder)
      await expect(keep('key', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink')
      expect(text(await keep('key', maker('drawn')))).toBe('drawn')
      expect(readdirSync(folder)).toEqual(['key'])
    }))
})

test('what a build did not use is removed after it', () =>
  withFolder({}, async (folder) => {
    const keep = keepIn(folder)
    for (const key of ['used', 'unused']) {
      await keep(key, maker(key))
      utimesSync(join(folder, key), new Date(2020, 0), new Date(2020, 0))
    }
    const started = Date.now()
    await keep('used', maker('used'))
    expect(statSync(join(folder, 'used')).mtimeMs).toBeGreaterThan(new Date(2021, 0).getTime())
    await removeUnused(folder, started)
    expect(readdirSync(folder)).toEqual(['used'])
    await removeUnused(join(folder, 'nowhere'), started)
  }))

test('keys differ with all that they are made of', () => {
  expect(new Set([keyOf('a', 'b'), keyOf('ab'), keyOf('b', 'a'), keyOf('a', 'b', '')]).size).toBe(4)
})
