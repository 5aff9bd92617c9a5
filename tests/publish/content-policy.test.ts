import { describe, expect, test } from 'vitest'
import { contentPolicy, headerPolicy, inlineSources, withPolicy } from '../../src/publish/content-policy.ts'

// The SHA-256 of “a{color:red}” in base64.
const RED = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"

const NONE = { scripts: [], styles: [] }

const page = (head: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`

describe('the policy of a page', () => {
  test('names the hash of every style sheet in it, once', () => {
    const { styles } = inlineSources(
      page('<style>a{color:red}</style><style media="print">b{color:blue}</style><style>a{color:red}</style>'),
    )
    const [red, blue] = styles
    expect(red).toBe(RED)
    expect(blue).not.toBe(red)
    expect(contentPolicy({ scripts: [], styles })).toContain(`script-src 'self';style-src 'self' ${red} ${blue};`)
  })

  test('names the hash of every script in its head, but not of data', () => {
    // The SHA-256 of “a()” in base64.
    const A = "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"
    const { scripts } = inlineSources(
      page(
        '<script>a()</script><script type="speculationrules">{}</script><script type="module" src="/a.js"></script><script type="application/ld+json">{"name":"a()"}</script>',
      ),
    )
    expect(scripts).toHaveLength(2)
    expect(scripts).toContain(A)
    expect(contentPolicy({ scripts, styles: [] })).toContain(`script-src 'self' ${scripts.join(' ')};`)
  })

  test('trusts no script behind the head', () => {
    expect(inlineSources(page('').replace('<body>', '<body><script>a()</script>')).scripts).toEqual([])
  })

  test('lets in nothing that is not named, and nothing unsafe', () => {
    const inline = { styles: [RED], scripts: [RED] }
    expect(contentPolicy(inline)).toMatch(/^default-src 'none';/)
    expect(headerPolicy(inline)).not.toMatch(/unsafe|https?:|\*|data:/)
  })

  test('says who may frame the page in the header only: in a page it has no effect', () => {
    expect(headerPolicy(NONE)).toContain("frame-ancestors 'none'")
    expect(contentPolicy(NONE)).not.toContain('frame-ancestors')
  })

  test('stands before all that it could forbid', () => {
    const html = withPolicy(page('<link rel="preload" href="/a.woff2" as="font"><style>a{color:red}</style>'), 'a.html')
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"')
    expect(html).toContain(RED)
  })

  test('does not count data in a script among the styles or the scripts', () => {
    const data = '<script type="application/ld+json">{"headline":"\\u003cstyle>"}</script>'
    expect(inlineSources(page(data))).toEqual(NONE)
  })

  test('needs a page that names its charset', () => {
    expect(() => withPolicy('<title>A</title>', 'a/index.html')).toThrow('a/index.html has no <meta charset>')
  })
})
