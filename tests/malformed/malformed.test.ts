import { describe, expect, test } from 'vitest'
import { ContentFaults } from '../../src/article/fault.ts'
import { readContent } from '../../src/loader/read-content.ts'
import { faults } from '../fixtures/faults.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { cases as datesAndSlugs } from './dates-and-slugs.ts'
import { cases as frontMatter } from './front-matter.ts'
import { cases as pictures } from './pictures.ts'
import { cases as settings } from './settings.ts'
import { cases as text } from './text.ts'

/*
 * What a newspaper's folder may hold by mistake or by malice. Each case says what must come of it: all messages, whole,
 * or what is published. The first cases of the kind stand in tests/fixtures/faults.ts.
 */
const themes = { 'front matter': frontMatter, 'dates and slugs': datesAndSlugs, text, pictures, settings }

/** The messages, a line each, that stop a build of these files; or what is made of what is published. */
const outcomeOf = (files: Record<string, string | Uint8Array>, look: (typeof text)[number]['published']) =>
  withFolder(files, async (folder) => {
    try {
      const content = await readContent(folder, folder)
      return { published: look?.(content) }
    } catch (error) {
      if (!(error instanceof ContentFaults)) throw error
      return { faults: error.message.split('\n').slice(0, -1) }
    }
  })

for (const [theme, cases] of Object.entries(themes)) {
  describe(theme, () => {
    for (const { name, files, faults: messages, published, as } of cases) {
      test(name, async () => {
        expect(await outcomeOf(files, published)).toEqual(messages ? { faults: messages } : { published: as })
      })
    }
  })
}

describe('the corpus', () => {
  const all = [...Object.values(themes).flat(), ...faults]

  test('has at least 150 cases, each of its own', () => {
    expect(all.length).toBeGreaterThanOrEqual(150)
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(new Set(all.map(({ files }) => JSON.stringify(files))).size).toBe(all.length)
  })

  test('says of each what must come of it', () => {
    for (const one of Object.values(themes).flat()) expect(one.faults !== undefined).toBe(one.published === undefined)
  })
})
