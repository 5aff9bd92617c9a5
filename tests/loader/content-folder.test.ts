import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readContentFolder } from '../../src/loader/content-folder.ts'
import { readArticles } from '../../src/loader/read-content.ts'
import { withFolder } from './content-in-folder.ts'

const SITE = 'name: A\ndescription: B\nurl: https://a.example\n'
const ARTICLE = '---\nheadline: A\npublished: 2031-01-01\n---\n\nText.\n'

const faultsIn = async (folder: string) =>
  (await readContentFolder(folder, folder)).faults.map(({ file, problem }) => `${file}: ${problem}`)

describe('links of the file system', () => {
  test('to files are those files', () =>
    withFolder({ 'site.yaml': SITE, '_elsewhere/a.md': ARTICLE, 'articles/b.md': ARTICLE }, async (folder) => {
      symlinkSync(join(folder, '_elsewhere/a.md'), join(folder, 'articles/a.md'))
      renameSync(join(folder, 'site.yaml'), join(folder, '_elsewhere/site'))
      symlinkSync('_elsewhere/site', join(folder, 'site.yaml'))
      expect((await readArticles(folder, folder)).map(({ article }) => article.slug)).toEqual(['a', 'b'])
    }))

  test('to folders, to nothing and in a circle are told, for what is behind them would be passed over', () =>
    withFolder({ 'site.yaml': SITE, 'articles/a.md': ARTICLE, '_elsewhere/index.md': ARTICLE }, async (folder) => {
      symlinkSync('../_elsewhere', join(folder, 'articles/b'))
      symlinkSync('nothing.md', join(folder, 'articles/c.md'))
      symlinkSync('d.md', join(folder, 'articles/d.md'))
      symlinkSync('../_elsewhere', join(folder, 'articles/_draft'))
      const problem = 'this leads to another folder, or to nothing'
      expect(await faultsIn(folder)).toEqual(['b', 'c.md', 'd.md'].map((name) => `articles/${name}: ${problem}`))
    }))
})

test('a name in another encoding is told, whatever the file holds', () =>
  withFolder({ 'site.yaml': SITE, 'articles/a.md': ARTICLE }, async (folder) => {
    writeFileSync(
      Buffer.concat([Buffer.from(join(folder, 'articles/caf')), Buffer.from([0xe9]), Buffer.from('.md')]),
      ARTICLE,
    )
    expect(await faultsIn(folder)).toEqual(['articles/caf\ufffd.md: the name of this file is not UTF-8'])
  }))

test('a folder that was named on a Mac holds the pictures of its article', () =>
  withFolder({ 'site.yaml': SITE }, async (folder) => {
    const own = join(folder, 'articles', 'cafe\u0301')
    mkdirSync(own, { recursive: true })
    writeFileSync(join(own, 'index.md'), ARTICLE.replace('Text.', '![A](a.svg)'))
    writeFileSync(join(own, 'a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')
    const [read] = await readArticles(folder, folder)
    expect(read?.pictures).toMatchObject([{ key: 'a.svg', path: 'articles/cafe\u0301/a.svg' }])
  }))
