import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/loader/read-content.ts'
import { withFolder } from '../loader/content-in-folder.ts'
import { PARAGRAPHS, page, paragraphs } from './html/page.ts'
import { picture as drawing, makeDocx, paragraph } from './make-docx.ts'

const root = new URL('../..', import.meta.url).pathname
const A_MINUTE = 60_000
const SITE = 'name: A\ndescription: B\nurl: https://a.example\n'

const PASTE = `The ferry stands still

By Cy Marsh

May 25, 2024 | 4:03 p.m.

${PARAGRAPHS[0]}

What is next?

${PARAGRAPHS.slice(1).join('\n\n')}

More news
`

/** Runs a command of the project. */
function run(name: 'import' | 'export', ...parameters: string[]) {
  const { promise, resolve } = Promise.withResolvers<{ status: number | null; out: string; log: string }>()
  const child = spawn(process.execPath, [`src/commands/${name}.ts`, ...parameters], { cwd: root })
  let out = ''
  let log = ''
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    log += data
  })
  child.on('close', (status, signal) => resolve({ status, out, log: signal ? `${log}stopped by ${signal}` : log }))
  return promise
}

/** Files in a folder, below it too. */
const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort()
    : []

const picture = () =>
  sharp({ create: { width: 90, height: 80, channels: 3, background: '#456' } })
    .png()
    .toBuffer()

describe('npm run import', { timeout: A_MINUTE }, () => {
  test('makes an article of the paste that the README shows, and says what it did', () =>
    withFolder({ 'content/site.yaml': SITE }, async (folder) => {
      const { status, out } = await run('import', 'tests/fixtures/copies/ferry.txt', '--out', join(folder, 'content'))
      expect(status).toBe(0)
      const article = join(folder, 'content/articles/the-ferry-stands-still')
      expect(filesIn(article)).toEqual(['01-a-vote-for-the-chain.md', '02-a-borrowed-torch.md', 'index.md'])
      expect(readFileSync(join(article, 'index.md'), 'utf8')).toMatch(
        /^---\nheadline: The ferry stands still\nstandfirst: A village waits .*\nbyline: Cy Marsh\npublished: 2024-05-25T16:03\nlang: en\n---\n\nThe ferry at Orlen [^\n]*\n$/,
      )
      expect(readFileSync(join(article, '01-a-vote-for-the-chain.md'), 'utf8')).not.toContain('Read more')
      expect(out).toMatch(/headline +The ferry stands still/)
      expect(out).toMatch(/More news +· stands behind the article/)
      expect(out).toMatch(/June 3, 2025 \| 6:22 +· a date above the headline/)
      expect(out).toMatch(/Ada Moor +named +said/)
      expect(await readArticles(join(folder, 'content'), root)).toHaveLength(1)
    }))

  test('shows the same in a dry run, and writes nothing', () =>
    withFolder({ 'paste.txt': PASTE }, async (folder) => {
      const { status, out } = await run('import', join(folder, 'paste.txt'), '--out', join(folder, 'new'), '--dry-run')
      expect(status).toBe(0)
      expect(out).toContain('The ferry stands still')
      expect(out).toContain('Nothing was written')
      expect(existsSync(join(folder, 'new'))).toBe(false)
    }))

  test('replaces an article only when told to, whole, and in either form', () =>
    withFolder(
      { 'paste.txt': PASTE, 'c/articles/the-ferry-stands-still.md': 'Mine.\n', 'c/articles/x.md': 'Other.\n' },
      async (folder) => {
        const source = join(folder, 'paste.txt')
        const out = join(folder, 'c')
        const refused = await run('import', source, '--out', out)
        expect(refused.status).toBe(1)
        expect(refused.log).toMatch(/the-ferry-stands-still\.md already .*--slug.*--force/)
        expect(filesIn(out)).toEqual(['articles/the-ferry-stands-still.md', 'articles/x.md'])
        expect((await run('import', source, '--out', out, '--force')).status).toBe(0)
        expect(filesIn(out)).toEqual([
          'articles/the-ferry-stands-still/01-what-is-next.md',
          'articles/the-ferry-stands-still/index.md',
          'articles/x.md',
        ])
        expect((await run('import', source, '--out', out, '--slug', 'ferry', '--split', 'single')).status).toBe(0)
        expect(filesIn(out)).toContain('articles/ferry.md')
      },
    ))

  test('goes on behind a source that fails, and says so at the end', () =>
    withFolder(
      { 'a.txt': PASTE, 'b.html': '<title>Nothing</title>', 'c.txt': PASTE.replace('The ferry', 'A ferry') },
      async (folder) => {
        const sources = ['a.txt', 'b.html', 'nowhere.txt', 'a.txt', 'c.txt'].map((name) => join(folder, name))
        const { status, log } = await run('import', ...sources, '--out', join(folder, 'out'))
        expect(status).toBe(1)
        expect(log).toMatch(/\[2\/5\] .*b\.html/)
        expect(log).toMatch(/b\.html: no article was found/)
        expect(log).toMatch(/nowhere\.txt: there is no such file/)
        expect(log).toMatch(/a\.txt: .*the-ferry-stands-still/)
        expect(log).toContain('2 of 5 imported, 3 failed.')
        expect(readdirSync(join(folder, 'out/articles'))).toEqual(['a-ferry-stands-still', 'the-ferry-stands-still'])
      },
    ))

  test('takes pictures along that it can read, and links the others', async () => {
    const figure = (src: string, alt: string) =>
      `<figure><img src="${src}" alt="${alt}"><figcaption>On the quay</figcaption></figure>`
    const body = `${paragraphs(PARAGRAPHS.slice(0, 2))}${figure('page_files/chain.png', 'A chain')}${figure('https://orlen.example/swan.jpg', 'A swan')}${figure('../secret.png', 'A secret')}${paragraphs(PARAGRAPHS.slice(2))}`
    const files = {
      'saved/page.html': page({ body }),
      'saved/page_files/chain.png': await picture(),
      'secret.png': await picture(),
    }
    await withFolder(files, async (folder) => {
      const { status, out } = await run(
        'import',
        join(folder, 'saved/page.html'),
        '--out',
        join(folder, 'out'),
        '--slug',
        'ferry',
      )
      expect(status).toBe(0)
      expect(filesIn(join(folder, 'out/articles'))).toEqual(['ferry/chain.png', 'ferry/index.md'])
      const text = readFileSync(join(folder, 'out/articles/ferry/index.md'), 'utf8')
      expect(text).toContain('src: chain.png')
      expect(text).toContain('[A swan](https://orlen.example/swan.jpg)')
      expect(text).not.toContain('secret')
      expect(out).toContain('https://orlen.example/swan.jpg')
    })
  })

  test('fetches a page and its pictures, from this machine only when told to', async () => {
    const asked: string[] = []
    const png = await picture()
    const html = page({
      head: '<link rel="stylesheet" href="/style.css"><script src="/spy.js"></script>',
      above: '<figure><img src="/chain.png" alt="A chain"></figure>',
      below: '<p><a href="/next">Next</a></p>',
    })
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const isPicture = request.url === '/chain.png'
      response.writeHead(200, { 'content-type': isPicture ? 'image/png' : 'text/html; charset=utf-8' })
      response.end(isPicture ? png : html)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`
    try {
      await withFolder({}, async (folder) => {
        const refused = await run('import', address, '--out', folder)
        expect(refused.status).toBe(1)
        expect(refused.log).toContain('--allow-private')
        expect(asked).toEqual([])
        expect(readdirSync(folder)).toEqual([])
        expect((await run('import', address, '--out', folder, '--allow-private')).status).toBe(0)
        expect(asked.sort()).toEqual(['/chain.png', '/ferry'])
        const text = readFileSync(join(folder, 'articles/the-ferry-stands-still/index.md'), 'utf8')
        expect(text).toContain(`url: ${address}`)
        expect(text).toContain('src: chain.png')
      })
    } finally {
      server.close()
    }
  })

  test('reads a Word document with its pictures', async () => {
    const body = [
      paragraph('The ferry stands still', 'Title'),
      paragraph(PARAGRAPHS[0]),
      drawing('r2', 'A chain'),
      ...PARAGRAPHS.slice(1).map((text) => paragraph(text)),
    ].join('')
    const relationships =
      '<Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/>'
    const docx = makeDocx({
      body,
      relationships,
      styles: { Title: 'Title' },
      entries: { 'word/media/a.png': await picture() },
    })
    await withFolder({ 'story.docx': docx }, async (folder) => {
      expect((await run('import', join(folder, 'story.docx'), '--out', folder)).status).toBe(0)
      const article = join(folder, 'articles/the-ferry-stands-still')
      expect(filesIn(article)).toEqual(['a-chain.png', 'index.md'])
      expect(readFileSync(join(article, 'index.md'), 'utf8')).toContain('![A chain](a-chain.png)')
    })
  })

  test('refuses what is too large before it reads it', () =>
    withFolder({ 'large.html': '<p>' }, async (folder) => {
      truncateSync(join(folder, 'large.html'), 50 * 1024 * 1024)
      const { status, log } = await run('import', join(folder, 'large.html'), '--out', join(folder, 'out'))
      expect(status).toBe(1)
      expect(log).toContain('the file has 50 MB')
      expect(existsSync(join(folder, 'out'))).toBe(false)
    }))

  test.each([
    [['--slug', '../x'], /--slug is “\.\.\/x”/],
    [['--split', 'three'], /--split is “three”/],
    [['--colour'], /--colour/],
  ])('explains itself where it is called with %j', (parameters, message) =>
    withFolder({ 'paste.txt': PASTE }, async (folder) => {
      const { status, log } = await run(
        'import',
        join(folder, 'paste.txt'),
        '--out',
        join(folder, 'out'),
        ...parameters,
      )
      expect(status).toBe(1)
      expect(log).toMatch(message)
      expect(log).not.toMatch(/\bat .*\.ts:\d+/)
      expect(existsSync(join(folder, 'out'))).toBe(false)
    }),
  )

  test('leaves nothing behind where it cannot write', () =>
    withFolder({ 'paste.txt': PASTE, out: 'a file' }, async (folder) => {
      const { status, log } = await run('import', join(folder, 'paste.txt'), '--out', join(folder, 'out'))
      expect(status).toBe(1)
      expect(log).not.toMatch(/\bat .*\.ts:\d+/)
      expect(readFileSync(join(folder, 'out'), 'utf8')).toBe('a file')
    }))
})

describe('npm run export', { timeout: A_MINUTE }, () => {
  test('prints an article that the import makes the same again, pictures and all', async () => {
    const body = `${paragraphs(PARAGRAPHS.slice(0, 2))}<h2>What is next?</h2><figure><img src="p_files/chain.png" alt="A chain"></figure>${paragraphs(PARAGRAPHS.slice(2))}`
    await withFolder({ 'p.html': page({ body }), 'p_files/chain.png': await picture() }, async (folder) => {
      expect((await run('import', join(folder, 'p.html'), '--out', join(folder, 'one'))).status).toBe(0)
      const article = join(folder, 'one/articles/the-ferry-stands-still')
      const { out } = await run('export', article)
      mkdirSync(join(folder, 'mail'))
      writeFileSync(join(folder, 'mail/article.md'), out)
      for (const name of filesIn(article).filter((name) => name.endsWith('.png'))) {
        writeFileSync(join(folder, 'mail', name), readFileSync(join(article, name)))
      }
      expect((await run('import', join(folder, 'mail/article.md'), '--out', join(folder, 'two'))).status).toBe(0)
      const names = filesIn(join(folder, 'one'))
      expect(names).toContain('articles/the-ferry-stands-still/chain.png')
      expect(filesIn(join(folder, 'two'))).toEqual(names)
      for (const name of names)
        expect(readFileSync(join(folder, 'two', name))).toEqual(readFileSync(join(folder, 'one', name)))
    })
  })

  test('says what is wrong with a path that is no article', async () => {
    expect((await run('export', 'nowhere')).log).toContain('there is no such file')
    expect((await run('export', 'src')).log).toContain('no article')
  })
})
