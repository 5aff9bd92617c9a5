import { describe, expect, test } from 'vitest'
import { readContent } from '../../src/loader/read-content.ts'
import { withFolder } from '../loader/content-in-folder.ts'

const article = (text: string, more = '') =>
  `---\nheadline: A headline\npublished: 2031-01-01\ntopics: [Works]\n${more}---\n\n${text}\n`

const files = {
  'site.yaml': 'name: A\ndescription: B\nurl: https://a.example\n',
  'articles/storm.md': article('“It was wet,” said Ada Moor.\n\n## After it {#after}\n\nMore.', 'aliases: [gale]\n'),
  'articles/yet-to-come.md': article('Text.', 'draft: true\n'),
  'permalinks.txt': '/articles/fog/ gone\n',
}

/** What is said of a link in an article, or nothing. */
const faultOf = (to: string, more = '') =>
  withFolder({ ...files, 'articles/calm.md': article(`See [this](${to}).`, more) }, async (folder) => {
    const { lost } = await readContent(folder, folder)
    return lost.map(({ problem }) => problem).join()
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
    '/people/ada-moor/',
    '/topics/works/feed.xml',
    '/topics/works/page/2/',
    '/people/page/2/',
    '/shops/shoes/',
    '//articles/nowhere/',
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
    '/articles/yet-to-come/',
  ])('to %s leads nowhere, and is told', async (to) => {
    expect(await faultOf(to)).toBe(`the link to “${to}” leads to no page of this site`)
  })

  test('names a place that is on its page', async () => {
    expect(await faultOf('/articles/storm/#before')).toContain('leads to no place on its page')
  })

  test('may lead anywhere while its article is a draft', async () => {
    expect(await faultOf('/articles/yet-to-come/', 'draft: true\n')).toBe('')
  })
})
