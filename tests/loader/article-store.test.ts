import { createHash } from 'node:crypto'
import { appendFileSync, readdirSync, readFileSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { openArticleStore, type ReadArticle, readArticleStore } from '../../src/loader/article-store.ts'
import { readArticles } from '../../src/loader/read-content.ts'
import { withFolder } from './content-in-folder.ts'

/** Of the project: threads are started from there. */
const root = fileURLToPath(new URL('../..', import.meta.url))

const CODE = 'this code'

const article = (headline: string, text: string) =>
  `---\nheadline: ${headline}\npublished: 2031-01-01\n---\n\n${text}\n\n## Part\n\n“We said it,” said Ada Byron.\n`

const content = {
  'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
  'articles/a.md': article('A', 'First “text”.\tAfter a tab – and a line:\nМорская вода.'),
  'articles/b.md': article('B', 'Second text.'),
  'articles/c.md': article('C', 'Third text.'),
}

/** Keeps what a folder holds. @returns what was made, and what of it was known */
async function renew(folder: string, file: string): Promise<{ made: ReadArticle[]; known: string[] }> {
  const store = openArticleStore(file, CODE)
  const known: string[] = []
  try {
    const made = await readArticles(folder, folder, {
      ...store,
      known: (slug, digest) => {
        const found = store.known(slug, digest)
        if (found) known.push(slug)
        return found
      },
    })
    store.keepOnly(made)
    return { made: structuredClone(made), known }
  } finally {
    store.close()
  }
}

const withKept = (act: (folder: string, file: string, made: ReadArticle[]) => Promise<void>) =>
  withFolder(content, async (folder) => {
    const file = join(folder, 'kept/articles.jsonl')
    const { made } = await renew(folder, file)
    await act(folder, file, made)
  })

describe('what is kept of articles', () => {
  test.each([true, false])('is the articles, word for word (whole: %s)', (isWhole) =>
    withKept(async (folder, file) => {
      const kept = [...readArticleStore(file, { isWhole }).values()].map(({ article, file, digest, pictures, index }) =>
        structuredClone({ article, file, digest, pictures, index }),
      )
      expect(kept).toEqual(await readArticles(folder, folder))
    }),
  )

  test('holds texts that can be copied and written like any other', () =>
    withKept(async (_, file, made) => {
      const kept = readArticleStore(file, { isWhole: false }).get('a')?.article
      const whole = made.find(({ article }) => article.slug === 'a')?.article
      expect({ ...kept?.lede }).toEqual(whole?.lede)
      expect(JSON.parse(JSON.stringify(kept))).toEqual(whole)
    }))

  test('is known again; what changed is made anew, and what is gone is gone', () =>
    withKept(async (folder, file) => {
      expect((await renew(folder, file)).known).toEqual(['a', 'b', 'c'])
      writeFileSync(join(folder, 'articles/b.md'), article('B', 'Another text.'))
      writeFileSync(join(folder, 'articles/c.md'), article('C', 'Third text.').replace('2031', '2032'))
      const { known } = await renew(folder, file)
      expect(known).toEqual(['a'])
      const kept = readArticleStore(file, { isWhole: false })
      expect([...kept.keys()].sort()).toEqual(['a', 'b', 'c'])
      expect(kept.get('b')?.article.lede.html).toContain('Another')
      expect(kept.get('a')?.article.lede.html).toContain('Морская')
    }))

  test('is passed over where a line is damaged or cut off', () =>
    withKept(async (folder, file) => {
      const bytes = readFileSync(file)
      const start = bytes.indexOf('Second text')
      bytes.write('Sekond', start)
      writeFileSync(file, bytes)
      truncateSync(file, bytes.length - 10)
      appendFileSync(file, 'half a li')
      const [first, second, third] = [...readArticleStore(file, { isWhole: false }).keys()]
      expect([second, third]).toEqual([undefined, undefined])
      const { known } = await renew(folder, file)
      expect(known).toEqual([first])
      expect([...readArticleStore(file, { isWhole: false }).keys()].sort()).toEqual(['a', 'b', 'c'])
    }))

  test('is made anew where other code has made it, in whatever form', () =>
    withKept(async (folder, file) => {
      const line = '{"article":{"slug":"a"},"file":"articles/a.md","digest":"0"}\t[]'
      const sum = createHash('sha256').update(line).digest('base64url').slice(0, 16)
      for (const first of ['articles made by other code\n', '']) {
        writeFileSync(file, `${first}${sum} ${line}\n`)
        const { made, known } = await renew(folder, file)
        expect(known).toEqual([])
        expect(made).toHaveLength(3)
        expect((await renew(folder, file)).known).toEqual(['a', 'b', 'c'])
      }
    }))

  test('is whole where two readings renew it at the same time', () =>
    withKept(async (folder, file) => {
      for (const name of ['a', 'b', 'c']) writeFileSync(join(folder, `articles/${name}.md`), article(name, 'Anew.'))
      const both = await Promise.all([renew(folder, file), renew(folder, file)])
      for (const { made } of both)
        expect(made.map((read) => read.article.lede.html)).toEqual(Array(3).fill('<p>Anew.</p>'))
      expect((await renew(folder, file)).known).toEqual(['a', 'b', 'c'])
    }))

  test('fails its reading, and stays as it is, where an article among many cannot be put there', () =>
    withKept(async (folder, file) => {
      const before = readFileSync(file)
      for (let number = 0; number < 100; number++) {
        writeFileSync(join(folder, `articles/n${number}.md`), article(`N${number}`, 'Text.'))
      }
      const store = openArticleStore(file, CODE)
      const keep = () => {
        throw new Error('ENOSPC')
      }
      await expect(readArticles(folder, root, { ...store, keep })).rejects.toThrow('ENOSPC')
      store.close()
      expect(readFileSync(file)).toEqual(before)
    }))

  test('is not left beside what killed builds left half written', () =>
    withKept(async (folder, file) => {
      for (const [name, hours] of [
        ['old', 2],
        ['new', 0],
      ] as const) {
        writeFileSync(`${file}.${name}`, 'half')
        const changed = Date.now() / 1000 - hours * 3600
        utimesSync(`${file}.${name}`, changed, changed)
      }
      await renew(folder, file)
      expect(readdirSync(dirname(file)).sort()).toEqual(['articles.jsonl', 'articles.jsonl.new'])
    }))

  test('stays as it is where a reading fails', () =>
    withKept(async (folder, file) => {
      const before = readFileSync(file)
      writeFileSync(join(folder, 'articles/b.md'), 'no front matter')
      await expect(renew(folder, file)).rejects.toThrow('front matter')
      expect(readFileSync(file)).toEqual(before)
    }))
})
