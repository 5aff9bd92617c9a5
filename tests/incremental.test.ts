import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { articleSlug, articleText, writeNewspaper } from './bench/write-newspaper.ts'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname
const TWO_MINUTES = 120_000

function build(content: string, site: string, cache: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', site], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: cache, NO_COLOR: '1' },
  })
  expect(status, stdout + stderr).toBe(0)
}

/** All files of a site with their texts and the times at which they were written. */
const filesOf = (site: string) =>
  new Map(
    readdirSync(site, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(site, name)).isFile())
      .sort()
      .map((name) => [name, { text: readFileSync(join(site, name)), written: statSync(join(site, name)).mtimeMs }]),
  )

const textsOf = (files: ReturnType<typeof filesOf>) =>
  new Map([...files].map(([name, { text }]) => [name, text.toString('base64')]))

test(
  'a build after a change makes what has changed, and gives the same bytes as one from nothing',
  () =>
    withFolder({}, async (folder) => {
      const [content, site] = [join(folder, 'content'), join(folder, 'site')]
      writeNewspaper(content, 70)
      build(content, site, join(folder, 'cache'))
      const before = filesOf(site)

      // The second time, the site before the last one is there to be made of.
      for (const name of ['Enid Marsh', 'Zadie Quill']) {
        const changed = join(content, 'articles', `${articleSlug(35)}.md`)
        writeFileSync(changed, `${articleText(35, 70)}\n“One word more,” said ${name}.\n`)
        build(content, site, join(folder, 'cache'))
      }
      const after = filesOf(site)
      build(content, join(folder, 'anew'), join(folder, 'other-cache'))
      expect(textsOf(after)).toEqual(textsOf(filesOf(join(folder, 'anew'))))

      // Only the article itself, the four that lead on to it, and what lists them were written again.
      const pagesOfArticles = [...after].filter(([name]) => /^articles\/[^/]+\/.*\.html$/.test(name))
      const written = pagesOfArticles.filter(([name, { written }]) => before.get(name)?.written !== written)
      const articles = new Set(written.map(([name]) => name.split('/')[1]))
      expect([...articles].sort()).toEqual([31, 32, 33, 34, 35].map(articleSlug))
      expect(after.get('people/zadie-quill/index.html')).toBeDefined()

      // The newest was published in the next month. Lists are of pages, and lead from one to the next.
      const month = after.get('archive/2025/12/index.html')?.text.toString() ?? ''
      expect(month).toContain('href="/archive/2025/12/page/1/"')
      const oldest = after.get('archive/2025/12/page/1/index.html')?.text.toString() ?? ''
      expect(oldest).toContain('href="/archive/2025/12/"')
      const listed = (html: string) => new Set(html.match(/\/articles\/article-\d+\//g))
      expect(listed(month).size + listed(oldest).size).toBe(69)
      expect(listed(oldest).size).toBe(30)
    }),
  TWO_MINUTES,
)

test(
  'builds of two contents in turn, each with a cache of its own, show their own pictures',
  () =>
    withFolder({}, async (folder) => {
      const picture = readFileSync(join(root, 'tests/fixtures/content/articles/notice-board.png'))
      const contents = ['harbour', 'market'].map((name) => {
        const content = join(folder, name)
        mkdirSync(join(content, 'articles'), { recursive: true })
        writeFileSync(join(content, 'site.yaml'), 'name: A\ndescription: B\nurl: https://a.example\n')
        writeFileSync(join(content, 'articles', `${name}.png`), picture)
        const article = `---\nheadline: C\npublished: 2031-01-01\n---\n\n![D](${name}.png)\n`
        writeFileSync(join(content, 'articles/c.md'), article)
        return { name, content }
      })
      const [first] = contents
      for (const { name, content } of [...contents, ...(first ? [first] : [])]) {
        const site = join(folder, `${name}-site`)
        build(content, site, join(folder, `${name}-cache`))
        expect(readFileSync(join(site, 'articles/c/index.html'), 'utf8')).toMatch(
          new RegExp(`<img src="/_astro/${name}\\.`),
        )
      }
    }),
  TWO_MINUTES,
)
