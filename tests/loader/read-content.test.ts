import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import type { ArticleShelf } from '../../src/loader/article-store.ts'
import { readArticles } from '../../src/loader/read-content.ts'
import { withFolder } from './content-in-folder.ts'

const root = new URL('../..', import.meta.url).pathname
const NEWSPAPER = `${root}tests/fixtures/content`

/** An article without the places of its files. */
const withoutFiles = ({ lines: _, ...article }: Article) => ({
  ...article,
  sections: article.sections.map(({ file: _file, line: _line, ...section }) => section),
  quotations: article.quotations.map(({ file: _file, line: _line, ...quotation }) => quotation),
})

describe('the opening article', async () => {
  const article = (await readArticles(`${root}content`, root))[0]?.article

  test('has its lede, five sections and ten quotations', () => {
    expect(article?.sections.map(({ slug }) => slug)).toEqual([
      'context',
      'ukrainian-response',
      'russian-strategy',
      'implications',
      'peace-summit',
    ])
    expect(article?.lede.words).toBeGreaterThan(30)
    expect(article?.quotations).toHaveLength(10)
  })

  test('puts every quotation in the right mouth', () => {
    const said = article?.quotations.map(({ speakers, words }) => {
      return [speakers[0]?.name, speakers[0]?.kind, words.slice(0, 24)]
    })
    expect(said).toEqual([
      ['Vladimir Putin', 'person', 'as long as necessary'],
      ['one of four Russian sources', 'unnamed', 'Putin can fight as long '],
      ['Vladimir Putin', 'person', 'They should be resumed,'],
      ['Vladimir Putin', 'person', 'the realities on the gro'],
      ['Dmytro Kuleba', 'person', 'Putin currently has no d'],
      ['Dmitry Peskov', 'person', 'eternal war,'],
      ['Volodymyr Zelenskiy', 'person', 'impossible'],
      ['US State Department spokesperson', 'body', 'territorial integrity of'],
      ['US State Department spokesperson', 'body', 'The Kremlin has not yet '],
      ['Volodymyr Zelenskiy', 'person', 'one of the most difficul'],
    ])
  })

  test('says of each quotation in which file and on which line it stands', () => {
    for (const { file, line, words } of article?.quotations ?? []) {
      expect(readFileSync(`${root}${file}`, 'utf8').split('\n')[line - 1]).toContain(words.slice(0, 12))
    }
  })
})

describe('both forms of an article', () => {
  test('give the same article, words, ids and HTML', async () => {
    const folder = (await readArticles(NEWSPAPER, root)).find(({ article }) => article.slug === 'lighthouse-keeper')
    const site = readFileSync(`${NEWSPAPER}/site.yaml`)
    const people = Object.fromEntries(
      readdirSync(`${NEWSPAPER}/people`).map((name) => [`people/${name}`, readFileSync(`${NEWSPAPER}/people/${name}`)]),
    )
    const file = readFileSync(`${root}tests/fixtures/forms/lighthouse-keeper.md`)
    // The translation must exist.
    const translation = readFileSync(`${NEWSPAPER}/articles/灯台の夜.md`)
    const files = {
      'site.yaml': site,
      ...people,
      'articles/lighthouse-keeper.md': file,
      'articles/灯台の夜.md': translation,
    }
    const single = await withFolder(files, (path) => readArticles(path, path))
    const article = single.find(({ article: { slug } }) => slug === 'lighthouse-keeper')?.article
    expect(folder && article).toBeDefined()
    if (folder && article) expect(withoutFiles(article)).toEqual(withoutFiles(folder.article))
  })
})

describe('the fixture newspaper', async () => {
  const articles = await readArticles(NEWSPAPER, root)
  const bySlug = new Map(articles.map(({ article }) => [article.slug, article]))

  test('is read without a fault, in all its languages', async () => {
    expect(new Set(articles.map(({ article }) => article.lang)).size).toBeGreaterThanOrEqual(8)
  })

  test('holds fifty quotations and none where that is said', () => {
    expect(bySlug.get('fifty-quotations')?.quotations).toHaveLength(50)
    expect(bySlug.get('no-quotations')?.quotations).toEqual([])
  })

  test('knows who spoke, by name wherever the text gives one', () => {
    const said = bySlug.get('harbour-bridge-vote')?.quotations.map(({ speakers }) => speakers[0]?.name)
    expect(said).toEqual([
      'Odile Farrant',
      'Bram Tolliver',
      'Bram Tolliver',
      'Jory Pask',
      'Ines Quillane',
      'a treasury official',
      'Jory Pask',
      'Jory Pask',
      'Maud Ansty',
      'Maud Ansty',
      'Odile Farrant',
      'Odile Farrant',
    ])
  })

  test('gives every quotation of an article an id of its own', () => {
    for (const [slug, { quotations }] of bySlug) {
      const ids = quotations.map(({ id }) => id)
      expect(new Set(ids).size, slug).toBe(ids.length)
    }
  })

  test('lets nothing of raw HTML act', () => {
    const html = JSON.stringify(bySlug.get('every-markdown')?.sections)
    expect(html).not.toMatch(/<script|<style|onclick|javascript:/i)
    expect(html).toMatch(/<kbd>|<sub>/)
  })
})

test('an article is kept with the terms by which it is found, but not where there is no search', async () => {
  const article = '---\nheadline: A\npublished: 2031-01-01\n---\n\nWinds turn.\n'
  const site = 'name: A\ndescription: B\nurl: https://a.example\n'
  const indexWith = (setting: string) =>
    withFolder({ 'site.yaml': `${site}${setting}`, 'articles/a.md': article }, async (folder) => {
      const [read] = await readArticles(folder, folder)
      return read?.index
    })
  expect(await indexWith('')).toContain('"winds"')
  expect(await indexWith('search: false\n')).toBe('')
})

describe('an unchanged article', () => {
  test('is not parsed again, and a changed one is', async () => {
    const site = 'name: A\ndescription: B\nurl: https://a.example\n'
    const article = '---\nheadline: A\npublished: 2031-01-01\n---\n\nText.\n'
    await withFolder({ 'site.yaml': site, 'articles/a.md': article }, async (folder) => {
      const [first] = await readArticles(folder, folder)
      const known = (_: string, digest: string) => (digest === first?.digest ? first : undefined)
      const [again] = await readArticles(folder, folder, { known, keep: (read) => read })
      expect(again?.article).toBe(first?.article)
      await withFolder({ 'site.yaml': site, 'articles/a.md': `${article}\nMore.\n` }, async (other) => {
        const [changed] = await readArticles(other, other)
        expect(changed?.digest).not.toBe(first?.digest)
      })
    })
  })

  test('is read again where a picture of it is another or gone, though its text is the same', async () => {
    const drawing = (content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${content}<path d="M0 0h9v9z"/></svg>`
    const files = {
      'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
      'articles/a.md': '---\nheadline: A\npublished: 2031-01-01\n---\n\n![B](b.svg)\n',
      'articles/b.svg': drawing(''),
    }
    await withFolder(files, async (folder) => {
      const [first] = await readArticles(folder, folder)
      const shelf: ArticleShelf = { known: () => first, keep: (read) => read }
      expect(await readArticles(folder, folder, shelf)).toEqual([first])
      writeFileSync(join(folder, 'articles/b.svg'), drawing('<script>top.ran(1)</script>'))
      await expect(readArticles(folder, folder, shelf)).rejects.toThrow('it holds <script>')
      rmSync(join(folder, 'articles/b.svg'))
      await expect(readArticles(folder, folder, shelf)).rejects.toThrow('the image “b.svg” is not there')
    })
  })
})
