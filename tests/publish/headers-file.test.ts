import { describe, expect, test } from 'vitest'
import { headerLimits, headerRules, headersFile, parseHeadersFile } from '../../src/publish/headers-file.ts'

const rulesOf = (url = 'https://a.example/', files: string[] = []) =>
  headerRules({ policy: "default-src 'none'", url: new URL(url), files })

/** What a host sends for an address: its `*` stands for anything, and it joins values of the same header. */
function sent(path: string, rules = rulesOf()): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const rule of rules) {
    const [start = '', end] = rule.path.split('*')
    if (end === undefined ? path !== start : !path.startsWith(start) || !path.endsWith(end)) continue
    for (const [name, value] of Object.entries(rule.headers)) {
      headers[name] = name in headers ? `${headers[name]}, ${value}` : value
    }
  }
  return headers
}

describe('the headers of a site', () => {
  test('secure every address', () => {
    for (const path of ['/', '/articles/a/', '/feed.xml', '/_astro/a.js']) {
      expect(sent(path)).toMatchObject({
        'Content-Security-Policy': "default-src 'none'",
        'X-Content-Type-Options': 'nosniff',
        'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
      })
    }
  })

  test('bind no host that is not the site’s alone, and none without TLS', () => {
    expect(sent('/', rulesOf('https://a.example/news/'))['Strict-Transport-Security']).toBe('max-age=63072000')
    expect(sent('/', rulesOf('http://a.example/'))).not.toHaveProperty('Strict-Transport-Security')
  })

  test('let others fetch what is made for them, and show the pictures', () => {
    for (const path of ['/feed.xml', '/topics/a/feed.json', '/articles/a.md', '/articles/a/citation.bib']) {
      expect(sent(path)).toMatchObject({ 'Access-Control-Allow-Origin': '*' })
    }
    for (const path of ['/articles/a.md', '/_astro/a.webp', '/articles/a/share.png', '/']) {
      expect(sent(path)).not.toHaveProperty('Cross-Origin-Resource-Policy')
    }
    expect(sent('/_astro/a.js')).toMatchObject({ 'Cross-Origin-Resource-Policy': 'same-origin' })
  })

  test('keep for a year what changes its name, and the worker not at all', () => {
    expect(sent('/_astro/a.js')).toMatchObject({ 'Cache-Control': 'public, max-age=31536000, immutable' })
    const rules = rulesOf('https://a.example/', [
      'search/index.json',
      'search/f8f950ffc08a/terms/0.json',
      'search/articles/a1b2c3d4e5f6/0.json',
    ])
    expect(sent('/search/articles/a1b2c3d4e5f6/0.json', rules)).toHaveProperty('Cache-Control')
    expect(sent('/search/f8f950ffc08a/terms/0.json', rules)).toHaveProperty(
      'Cache-Control',
      expect.stringMatching('immutable'),
    )
    expect(sent('/search/index.json', rules)).not.toHaveProperty('Cache-Control')
    expect(sent('/offline-worker.js')).toMatchObject({ 'Cache-Control': 'no-cache' })
    expect(sent('/articles/a/')).not.toHaveProperty('Cache-Control')
  })

  test('name the type of files that hosts do not know, and of nothing that ends alike', () => {
    const rules = rulesOf('https://a.example/', ['articles/a/citation.bib', 'articles/b/citation.bib', 'a.webmanifest'])
    expect(sent('/articles/a/citation.bib', rules)).toMatchObject({
      'Content-Type': 'application/x-bibtex; charset=utf-8',
    })
    expect(sent('/a.webmanifest', rules)).toMatchObject({ 'Content-Type': 'application/manifest+json' })
    expect(rules.filter(({ path }) => path.endsWith('.bib') && path.startsWith('/*/'))).toHaveLength(1)
    // As Netlify reads it: a dot is any sign, a slash may follow.
    const bib = rules.find(({ headers }) => headers['Content-Type']?.includes('bibtex'))
    expect(bib?.path).toBe('/*/citation.bib')
  })
})

describe('the file of headers', () => {
  test('has a rule a block, below the base path, and is read as it was written', () => {
    const text = headersFile(rulesOf(), '/news/')
    expect(text).toMatch(/^\/news\/\*\n {2}Content-Security-Policy: default-src 'none'\n/)
    expect(text).toContain('\n\n/news/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n')
    expect(parseHeadersFile(text)).toEqual(rulesOf().map(({ path, headers }) => ({ path: `/news${path}`, headers })))
  })

  test('that a publisher has written is read without comments and without what takes headers away', () => {
    expect(parseHeadersFile('# mine\n/a\n  # why\n  X-A: b: c\n  ! X-B\n')).toEqual([
      { path: '/a', headers: { 'X-A': 'b: c' } },
    ])
  })

  test('tells what a host would leave out of it', () => {
    expect(headerLimits(headersFile(rulesOf(), '/'))).toEqual([])
    const rules = Array.from({ length: 101 }, (_, index) => ({ path: `/${index}`, headers: { A: 'b' } }))
    expect(headerLimits(headersFile(rules, '/'))).toEqual([expect.stringContaining('101 rules')])
    const long = headersFile([{ path: '/*', headers: { 'Content-Security-Policy': 'x'.repeat(2000) } }], '/')
    expect(headerLimits(long)).toEqual([expect.stringMatching(/Content-Security-Policy has 2025 characters/)])
  })
})
