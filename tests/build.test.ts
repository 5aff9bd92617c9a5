import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname
const NEWSPAPER = `${root}tests/fixtures/content`
const TWO_MINUTES = 120_000

/** Builds a folder of content as a publisher would. */
function build(contentDir: string, outDir: string) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build', '--', '--outDir', outDir], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: contentDir, NO_COLOR: '1' },
  })
  return { status, output: stdout + stderr }
}

const SITE = 'name: A\ndescription: B\nurl: https://a.example\n'
const ARTICLE = '---\nheadline: A\npublished: 2031-01-01\n---\n\nText.\n'

describe('a build', () => {
  test(
    'of content at fault names every fault, fails, and leaves the last good one as it was',
    () => {
      const files = {
        'good/site.yaml': SITE,
        'good/articles/a.md': ARTICLE,
        'bad/site.yaml': SITE,
        'bad/articles/a.md': ARTICLE.replace('2031-01-01', '2031-02-30'),
        'bad/articles/b.md': '',
        // A picture whose head is good: it is only found out when it is drawn.
        'broken/site.yaml': SITE,
        'broken/articles/a.md': ARTICLE.replace('Text.', '![A picture](a.png)'),
        'broken/articles/a.png': readFileSync(`${NEWSPAPER}/articles/pin.png`).subarray(0, 60),
      }
      return withFolder(files, async (folder) => {
        const outDir = join(folder, 'dist')
        expect(build(join(folder, 'good'), outDir)).toMatchObject({ status: 0 })
        const good = readdirSync(outDir, { recursive: true })
        expect(good).toContain('index.html')

        const bad = build(join(folder, 'bad'), outDir)
        expect(bad.status).toBe(1)
        expect(bad.output).toContain(`${folder}/bad/articles/a.md:3: `)
        expect(bad.output).toContain(`${folder}/bad/articles/b.md:1: `)
        expect(bad.output).not.toMatch(/\bat .*\.(ts|js):\d+/)
        expect(readdirSync(outDir, { recursive: true })).toEqual(good)

        // Nothing is written over what it is made from, nor over what is somebody else's.
        symlinkSync(join(folder, 'good/articles'), join(folder, 'link'))
        expect(build(join(folder, 'good'), join(folder, 'good')).status).not.toBe(0)
        for (const [contentDir, outDir] of [
          [join(folder, 'good'), join(folder, 'good/articles')],
          [join(folder, 'good'), join(folder, 'link')],
          [join(folder, 'good'), join(root, 'src/pages')],
          [join(folder, 'good'), join(root, '.cache')],
          [join(folder, 'good'), join(folder, 'bad')],
        ] as const) {
          const { status, output } = build(contentDir, outDir)
          expect(status, outDir).toBe(1)
          expect(output).toMatch(/cannot be written to|it would be deleted/)
        }
        expect(existsSync(join(folder, 'good/articles/a.md'))).toBe(true)
        expect(existsSync(join(folder, 'bad/articles/a.md'))).toBe(true)

        // No page stands where a file does.
        writeFileSync(join(folder, 'good/permalinks.txt'), '/feed.xml/ gone\n')
        const blocked = build(join(folder, 'good'), outDir)
        expect(blocked.output).toContain('feed.xml/index.html could not be made: a file of the site stands where')
        expect(blocked.output).not.toMatch(/\bat .*\.(ts|js):\d+/)

        // Whatever else goes wrong, and however late, the same holds.
        expect(build(join(folder, 'broken'), outDir).status).not.toBe(0)
        expect(readdirSync(outDir, { recursive: true })).toEqual(good)
      })
    },
    TWO_MINUTES,
  )

  test(
    'of a site whose publisher wants nothing to be kept on readers’ devices offers nothing of the kind',
    () =>
      withFolder(
        { 'content/site.yaml': `${SITE}offline: false\n`, 'content/articles/a.md': ARTICLE },
        async (folder) => {
          const outDir = join(folder, 'dist')
          expect(build(join(folder, 'content'), outDir)).toMatchObject({ status: 0 })
          expect(existsSync(join(outDir, 'manifest.webmanifest'))).toBe(false)
          expect(existsSync(join(outDir, 'offline'))).toBe(false)
          const html = readFileSync(join(outDir, 'articles/a/index.html'), 'utf8')
          expect(html).not.toMatch(/rel="manifest"|\/offline/)
          const [, script = ''] = /<script type="module" src="([^"]*)"/.exec(html) ?? []
          expect(readFileSync(join(outDir, script), 'utf8')).not.toContain('serviceWorker')
          // Browsers that have the worker of before find one in its place that removes itself.
          const worker = readFileSync(join(outDir, 'offline-worker.js'), 'utf8')
          expect(worker).toContain('unregister')
          expect(worker).not.toContain('fetch')
        },
      ),
    TWO_MINUTES,
  )

  test(
    'of a site without a search makes no index, and breaks no link to its page',
    () =>
      withFolder(
        { 'content/site.yaml': `${SITE}search: false\n`, 'content/articles/a.md': ARTICLE },
        async (folder) => {
          const outDir = join(folder, 'dist')
          expect(build(join(folder, 'content'), outDir)).toMatchObject({ status: 0 })
          expect(readdirSync(join(outDir, 'search'))).toEqual(['index.html'])
          expect(existsSync(join(outDir, 'opensearch.xml'))).toBe(false)
          const page = readFileSync(join(outDir, 'search/index.html'), 'utf8')
          expect(page).not.toMatch(/<search|<form/)
          expect(page).toContain('href="/topics/"')
          expect(page).toMatch(/<h1[^>]*>Everything<\/h1>/)
          // The one script is that of all pages.
          const scripts = (html: string) => html.match(/<script type="module"[^>]*>/g)
          const article = readFileSync(join(outDir, 'articles/a/index.html'), 'utf8')
          expect(scripts(page)).toEqual(scripts(article))
          expect(article).not.toMatch(/rel="search"|href="\/search\/"/)
        },
      ),
    TWO_MINUTES,
  )

  test(
    'of either form of an article gives the same pages, byte for byte',
    () =>
      withFolder({}, async (folder) => {
        const outputs = ['folder', 'file'].map((form) => {
          const articles = join(folder, form, 'articles')
          mkdirSync(articles, { recursive: true })
          writeFileSync(join(folder, form, 'site.yaml'), SITE)
          writeFileSync(join(articles, '灯台の夜.md'), readFileSync(`${NEWSPAPER}/articles/灯台の夜.md`))
          if (form === 'file') {
            const single = readFileSync(`${root}tests/fixtures/forms/lighthouse-keeper.md`)
            writeFileSync(join(articles, 'lighthouse-keeper.md'), single)
          } else {
            mkdirSync(join(articles, 'lighthouse-keeper'))
            for (const name of readdirSync(`${NEWSPAPER}/articles/lighthouse-keeper`)) {
              const part = readFileSync(`${NEWSPAPER}/articles/lighthouse-keeper/${name}`)
              writeFileSync(join(articles, 'lighthouse-keeper', name), part)
            }
          }
          const outDir = join(folder, `${form}-dist`)
          expect(build(join(folder, form), outDir).status).toBe(0)
          return outDir
        })
        const [first = '', second = ''] = outputs
        const pages = readdirSync(first, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
        const parts = pages.map((page) => /^articles\/lighthouse-keeper\/([^/]+)\/index\.html$/.exec(page)?.[1])
        expect(parts.filter((part) => part && !part.startsWith('q-'))).toHaveLength(4)
        expect(parts.filter((part) => part?.startsWith('q-')).length).toBeGreaterThan(1)
        for (const page of pages) {
          expect(existsSync(join(second, page)), page).toBe(true)
          expect(readFileSync(join(second, page), 'utf8'), page).toBe(readFileSync(join(first, page), 'utf8'))
        }
      }),
    TWO_MINUTES,
  )

  test(
    'draws share images, tells once which letters no font has, and draws none where none are wanted',
    () => {
      const files = (shareImages: string) => ({
        'content/site.yaml': `${SITE}${shareImages}`,
        'content/articles/a.md': ARTICLE.replace('Text.', '“We waited,” said Ada Moor.'),
        'content/articles/b.md': ARTICLE.replace('headline: A', 'headline: 灯台の夜').replace('Text.', '夜'),
        'content/fonts/OFL.txt': 'A licence',
      })
      const imagesOf = (folder: string) => {
        const { status, output } = build(join(folder, 'content'), join(folder, 'dist'))
        expect(status, output).toBe(0)
        const paths = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' })
        const tags = readFileSync(join(folder, 'dist/articles/a/index.html'), 'utf8').match(/og:image"|twitter:card/g)
        return { images: paths.filter((path) => path.endsWith('share.png')).sort(), tags, output }
      }
      return withFolder(files(''), async (folder) => {
        const { images, tags, output } = imagesOf(folder)
        const pages = ['', 'articles/a/', 'articles/a/q-we-waited/', 'articles/b/', 'people/ada-moor/']
        expect(images).toEqual(pages.map((page) => `${page}share.png`).sort())
        expect(tags).toHaveLength(2)
        expect(output.match(/No font has some letters of one share image/g)).toHaveLength(1)
        expect(output).toContain(`into ${folder}/content/fonts/.`)

        writeFileSync(join(folder, 'content/site.yaml'), files('shareImages: false\n')['content/site.yaml'])
        expect(imagesOf(folder)).toMatchObject({ images: [], tags: null })
      })
    },
    TWO_MINUTES,
  )
})
