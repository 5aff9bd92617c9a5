import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname

interface Report {
  articles: {
    id: string
    text?: string
    quotes: { start: number; end: number; text: string; speaker: string | null }[]
  }[]
}

/** Runs the command as the README has it. */
function quotations(...parameters: string[]) {
  const command = ['run', '-s', 'quotations', '--', ...parameters]
  return spawnSync('npm', command, { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })
}

const report = (...files: string[]): Report => JSON.parse(quotations('--json', ...files).stdout)

describe('npm run quotations', () => {
  test('finds those of a text, with offsets into it', () => {
    const text = 'The mayor, Ada Moor, came late.\n\n“The tide was out,” Moor said.\n'
    return withFolder({ 'a.txt': text }, async (folder) => {
      const [article] = report(join(folder, 'a.txt')).articles
      const [quote] = article?.quotes ?? []
      expect(quote).toMatchObject({ text: '“The tide was out,”', speaker: 'Ada Moor', named: true, kind: 'direct' })
      expect(text.slice(quote?.start, quote?.end)).toBe(quote?.text)
    })
  })

  test('finds those of each article of a corpus', () => {
    const corpus = {
      articles: [
        { id: 'x', text: '“Yes, we will,” said Bo Lind.' },
        { id: 'y', text: 'No.', lang: 'de' },
      ],
    }
    return withFolder({ 'c.json': JSON.stringify(corpus) }, async (folder) => {
      const { articles } = report(join(folder, 'c.json'))
      expect(articles.map(({ id, quotes }) => [id, quotes.length])).toEqual([
        ['x', 1],
        ['y', 0],
      ])
    })
  })

  test('gives the text that offsets are into where it was taken from Markdown', () => {
    const [article] = report('content/articles/putin-ceasefire-current-lines').articles
    expect(article?.quotes).toHaveLength(10)
    for (const { start, end, text } of article?.quotes ?? []) expect(article?.text?.slice(start, end)).toBe(text)
  })

  test('prints a table that says where and why', () => {
    const { stdout } = quotations('content/articles/putin-ceasefire-current-lines')
    expect(stdout).toMatch(
      /^“eternal war,”\s+Dmitry Peskov\s+named\s+said\s+\S+03-russian-strategy\.md:7\s+\w+, high$/m,
    )
  })

  test('says what is wrong with a file that it cannot read', () => {
    for (const [file, message] of [
      ['nowhere.md', 'there is no such file'],
      ['package-lock.json', 'a corpus has the form'],
      ['LICENSE', 'give a .md, .txt or .json file'],
    ] as const) {
      const { status, stderr } = quotations(file)
      expect(status).toBe(1)
      expect(stderr).toContain(`${file}: `)
      expect(stderr).toContain(message)
    }
  })
})
