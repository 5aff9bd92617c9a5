import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/loader/read-content.ts'
import { withFolder } from '../loader/content-in-folder.ts'

const article = (text: string, more = '') =>
  `---\nheadline: A headline\npublished: 2031-01-01\ntopics: [Works]\n${more}---\n\n${text}\n`

const files = {
  'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
  'articles/storm.md': article('“It was wet,” said Ada Moor.\n\n## After it {#after}\n\nMore.', 'aliases: [gale]\n'),
  'articles/yet-to-come.md': article('Text.', 'draft: true\n'),
  'permalinks.txt': '/articles/fog/ gone\n/articles/storm/\n#q-once-said gone\n/articles/storm/q-once-said/\n',
  'public/articles/report.pdf': 'PDF',
  'public/_redirects':
    '/articles/snow/ /articles/storm/ 301\n/* /404.html 404\n/people/staff-* /about/ 302\n/topics/:name/2031 /topics/\n',
}

/** What is said of a link in an article, or nothing. */
const faultOf = (to: string, more = '') =>
  withFolder({ ...files, 'articles/calm.md': article(`See [this](${to}).`, more) }, async (folder) => {
    const { lostLinks } = await readContent(folder, folder)
    return lostLinks.map(({ problem }) => problem).join()
  })

describe('a link within the site', () => {
  test.each([
    '/articles/storm/',
    '/articles/storm',
    '/articles/storm/?from=calm#after',
    '/articles/storm/after/',
    '/articles/storm/#q-it-was-wet',
    '/articles/storm/#:~:text=wet',
    '/articles/storm.md',
    '/articles/storm/share.png',
    '/articles/gale/',
    '/articles/fog/',
    '/articles/fog',
    '/articles/storm/q-once-said/',
    '/articles/storm/#q-once-said',
    '/articles/storm/#top',
    '/articles/storm/#after:~:text=More',
    '/articles/storm/quotations.json#q-it-was-wet',
    '/articles/report.pdf',
    '/articles/snow/#drift',
    '/articles/snow',
    '/people/staff-ada/moor/',
    '/topics/art/2031/',
    '/articles/../about/',
    '/articles/?from=calm',
    '/people/ada-moor/',
    '/topics/works/feed.xml',
    '/topics/works/page/2/',
    '/people/page/2/',
    '/shops/shoes/',
    '//articles/nowhere/',
    'https://a.example/articles/storm/#after',
    'http://a.example/articles/storm/',
    '//A.example/articles/storm/',
    'https://b.example/articles/rain/',
    'https://a.example:8080/articles/rain/',
    'mailto:a.example/articles/rain/@a.example',
  ])('to %s leads somewhere', async (to) => {
    expect(await faultOf(to)).toBe('')
  })

  test.each([
    '/articles/rain/',
    '/articles/rain/page/2/',
    '/topics/works/2/',
    '/articles/storm/before/',
    '/people/cy-marsh/',
    '/topics/art/',
    '/topics/art/more/2031/',
    '/articles/snow/drift/',
    '/articles/yet-to-come/',
    'https://a.example/articles/rain/',
    'http://A.EXAMPLE/articles/rain/',
    '//a.example/articles/rain/',
  ])('to %s leads nowhere, and is told', async (to) => {
    expect(await faultOf(to)).toBe(`the link to “${to}” leads to no page of this site`)
  })

  describe('of a site that stands in a folder', () => {
    const inFolder = { ...files, 'site.yaml': 'name: A\ndescription: B\nurl: https://a.example/daily/\n' }
    const problemsOf = (to: string) =>
      withFolder({ ...inFolder, 'articles/calm.md': article(`See [this](${to}).`) }, async (folder) => {
        const { lostLinks } = await readContent(folder, folder)
        return lostLinks.map(({ problem, fix }) => [problem, fix])
      })

    test.each([
      '/articles/storm/',
      'https://a.example/daily/articles/storm/',
      'https://a.example/articles/rain/',
      'https://a.example/daily-news/articles/rain/',
      '/daily/',
      '/daily/shops/shoes/',
    ])('to %s leads somewhere', async (to) => {
      expect(await problemsOf(to)).toEqual([])
    })

    test('to its whole address leads nowhere where the page is not there', async () => {
      const to = 'https://a.example/daily/articles/rain/'
      expect(await problemsOf(to)).toEqual([
        [`the link to “${to}” leads to no page of this site`, 'Name one that is there, or take the link out'],
      ])
    })

    test('is told where it names the folder, which would be there twice', async () => {
      expect(await problemsOf('/daily/articles/storm/')).toEqual([
        [
          'the link to “/daily/articles/storm/” names the folder that the site stands in, which is put before it anyway',
          'Begin it with /articles/',
        ],
      ])
    })
  })

  test('names a place that is on its page', async () => {
    expect(await faultOf('/articles/storm/#before')).toContain('leads to no place on its page')
  })

  test('may lead anywhere while its article is a draft', async () => {
    expect(await faultOf('/articles/yet-to-come/', 'draft: true\n')).toBe('')
  })

  test.each([
    ['in a remark', 'Text.\n\n<!-- <a href="/articles/rain/">x</a> -->', []],
    ['in what is no attribute of a link', 'Text.\n\n<p title="href=\'/articles/rain/\'">x</p>', []],
    ['as text', 'Text.\n\n<pre>&lt;a href="/articles/rain/"&gt;</pre>', []],
    ['with references for signs', '<a href="/articles/storm&#47;">x</a>', []],
    ['in HTML', 'x\n\n<p>\n<a class="a"\nhref=/articles/rain/>x</a></p>', [10]],
    ['in a heading', '## See [x](/articles/rain/) {#see}', [6]],
    ['defined once and used in two sections', '[a][r]\n\n## B {#b}\n\n[a][r]\n\n[r]: /articles/rain/', [12]],
  ])('is looked at %s', async (_, text, lines) => {
    const wanted = { ...files, 'articles/calm.md': article(text).replace('topics: [Works]\n', '') }
    await withFolder(wanted, async (folder) => {
      const { lostLinks } = await readContent(folder, folder)
      expect(lostLinks.map(({ line }) => line)).toEqual(lines)
    })
  })

  test('takes time in proportion to the text, whatever it says', async () => {
    const letters = 'a'.repeat(200_000)
    const html = '<a href="/articles/rain/">x</a>\n'.repeat(20_000)
    for (const text of [`[x](/articles/${letters})`, `Text.\n\n<p>\n${html}</p>`]) {
      await withFolder({ ...files, 'articles/calm.md': article(text) }, async (folder) => {
        expect((await readContent(folder, folder)).lostLinks.length).toBeGreaterThan(0)
      })
    }
  })
})
