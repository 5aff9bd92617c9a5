import { describe, expect, test } from 'vitest'
import { parseRedirectsFile, redirectLimits, redirectsFile } from '../../src/publish/redirects-file.ts'

describe('the file of redirects', () => {
  test('has one a line, below the base path', () => {
    const redirects = [
      { from: '/articles/old/', to: '/articles/new/' },
      { from: '/articles/old.md', to: '/articles/new.md' },
    ]
    expect(redirectsFile(redirects, '/news/')).toBe(
      '/news/articles/old/ /news/articles/new/ 301\n/news/articles/old.md /news/articles/new.md 301\n',
    )
    expect(redirectsFile(redirects, '/')).toContain('/articles/old/ /articles/new/ 301\n')
  })

  test('forces them where a page in their place would win', () => {
    expect(redirectsFile([{ from: '/a/', to: '/b/' }], '/', true)).toBe('/a/ /b/ 301!\n')
  })

  test('writes other scripts as addresses are sent, and no sign that stands for more', () => {
    expect(redirectsFile([{ from: '/статья/', to: '/новая/#место' }], '/')).toBe(
      `${encodeURI('/статья/')} ${encodeURI('/новая/#место')} 301\n`,
    )
    expect(redirectsFile([{ from: '/e\u0301/', to: '/\u00e9-2/' }], '/')).toBe('/%C3%A9/ /%C3%A9-2/ 301\n')
    expect(redirectsFile([{ from: '/a:b/*/', to: '/c d/' }], '/')).toBe('/a%3Ab/%2A/ /c%20d/ 301\n')
  })

  test('is read as it was written, and so is what a publisher adds', () => {
    expect(parseRedirectsFile('# mine\n\n/a/   /b/ 301!  # moved\n/c https://d.example/\nnothing\n')).toEqual([
      { from: '/a/', to: '/b/' },
      { from: '/c', to: 'https://d.example/' },
    ])
  })

  test('tells what a host would leave out of it', () => {
    const many = Array.from({ length: 2001 }, (_, index) => ({ from: `/${index}/`, to: '/' }))
    expect(redirectLimits(redirectsFile(many.slice(1), '/'))).toEqual([])
    expect(redirectLimits(redirectsFile(many, '/'))).toEqual([expect.stringContaining('2001 redirects')])
    const long = redirectsFile([{ from: `/${'ж'.repeat(200)}/`, to: '/a/' }], '/')
    expect(redirectLimits(long)).toEqual([expect.stringContaining('no line as long as that of /%D0%B6')])
  })
})
