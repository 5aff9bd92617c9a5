import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { putArticle } from '../../src/import/put-article.ts'
import { withFolder } from '../loader/content-in-folder.ts'

const article = (...files: [string, string][]) => ({ slug: 'ferry', isDraft: false, files: new Map(files), report: '' })

test('an article that cannot be written whole leaves the one before it, and nothing else', () =>
  withFolder({ 'articles/ferry/index.md': 'old' }, async (folder) => {
    const articles = join(folder, 'articles')
    const broken = article(['ferry/index.md', 'new'], ['ferry/\0.md', 'cannot be'])
    await expect(putArticle(articles, broken, true)).rejects.toThrow()
    expect(readdirSync(articles)).toEqual(['ferry'])
    expect(readFileSync(join(articles, 'ferry/index.md'), 'utf8')).toBe('old')
  }))

test('a folder that was only made for it goes with it', () =>
  withFolder({}, async (folder) => {
    await expect(putArticle(join(folder, 'a/b/articles'), article(['ferry/\0.md', 'x']), false)).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  }))

test('replaces the other form, with all that stood in it', () =>
  withFolder({ 'articles/ferry/index.md': 'old', 'articles/ferry/01-a.md': 'old' }, async (folder) => {
    await putArticle(join(folder, 'articles'), article(['ferry.md', 'new']), true)
    expect(readdirSync(join(folder, 'articles'))).toEqual(['ferry.md'])
  }))
