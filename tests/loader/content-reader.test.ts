import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ContentReader } from '../../src/loader/content-reader.ts'
import { withFolder } from './content-in-folder.ts'

/** Of the project: threads are started from there. */
const root = fileURLToPath(new URL('../..', import.meta.url))

const article = (headline: string) => `---\nheadline: ${headline}\npublished: 2031-01-01\n---\n\nText.\n`

const content = {
  'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
  'people/ada-byron.yaml': 'name: Ada Byron\n',
  'articles/a.md': article('A'),
}

const withReader = (isWriting: boolean, act: (reader: ContentReader, folder: string) => Promise<void>) =>
  withFolder(content, (folder) =>
    act(new ContentReader({ contentDir: folder, cacheDir: join(folder, 'kept'), root }, isWriting), folder),
  )

const slugs = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('a reader of content', () => {
  test('gives all collections, and says what there is', () =>
    withReader(false, async (reader) => {
      const { articles, people, site, faults, notes } = await reader.read()
      expect(slugs(articles)).toEqual(['a'])
      expect(slugs(people)).toEqual(['ada-byron'])
      expect(site[0]?.data).toMatchObject({ name: 'A' })
      expect(faults).toEqual([])
      expect(notes[0]).toBe('Articles: 1, unchanged: 0')
    }))

  test('reads once for a build, whoever asks', () =>
    withReader(false, async (reader, folder) => {
      const first = await reader.read()
      writeFileSync(join(folder, 'articles/b.md'), article('B'))
      expect(await reader.read()).toBe(first)
    }))

  test('reads anew while somebody writes, once for all who ask at a time', () =>
    withReader(true, async (reader, folder) => {
      await reader.read()
      writeFileSync(join(folder, 'articles/b.md'), article('B'))
      const [one, other] = await Promise.all([reader.readAgain(), reader.readAgain()])
      expect(slugs(one.articles)).toEqual(['a', 'b'])
      expect(other).toBe(one)
      expect(one.notes[0]).toBe('Articles: 2, unchanged: 1')
    }))

  test('tells faults with their lines, and gives what else there is', () =>
    withReader(true, async (reader, folder) => {
      writeFileSync(join(folder, 'articles/a.md'), article('A').replace('headline', 'headlines'))
      const { articles, people, faults } = await reader.read()
      expect(articles).toEqual([])
      expect(slugs(people)).toEqual(['ada-byron'])
      expect(faults.map(({ line }) => line)).toContain(2)
      writeFileSync(join(folder, 'articles/a.md'), article('A'))
      expect((await reader.readAgain()).faults).toEqual([])
    }))

  test('ends with the fault of the disk where nothing can be kept', () =>
    withReader(true, async (reader, folder) => {
      writeFileSync(join(folder, 'kept'), 'a file where a folder should be')
      await expect(reader.read()).rejects.toThrow(/EEXIST|ENOTDIR/)
    }))
})
