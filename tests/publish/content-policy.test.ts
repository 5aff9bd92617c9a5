import { describe, expect, test } from 'vitest'
import { contentPolicy, headerPolicy, inlineSources, withPolicy } from '../../src/publish/content-policy.ts'

// The SHA-256 of “a{color:red}” in base64.
const RED = "'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='"

const NOTHING = { styles: [], scripts: [] }

const page = (head: string) => `<!DOCTYPE html><html><head><meta charset="utf-8">${head}</head><body></body></html>`

describe('the policy of a page', () => {
  test('names the hash of every style sheet in it, once', () => {
    const inline = inlineSources(
      page('<style>a{color:red}</style><style media="print">b{color:blue}</style><style>a{color:red}</style>'),
    )
    const [red = '', blue = ''] = inline.styles
    expect(red).toBe(RED)
    expect(blue).not.toBe(red)
    expect(contentPolicy(inline)).toContain(`style-src 'self' ${red} ${blue};`)
  })

  test('names the hash of a script that stands in the head, and trusts none elsewhere', () => {
    const [script = ''] = inlineSources(page('<script>a()</script>')).scripts
    expect(contentPolicy({ styles: [], scripts: [script] })).toContain(`script-src 'self' ${script};`)
    expect(inlineSources(page('').replace('<body>', '<body><script>a()</script>')).scripts).toEqual([])
  })

  test('lets in nothing that is not named, and nothing unsafe', () => {
    const inline = { styles: [RED], scripts: [RED] }
    expect(contentPolicy(inline)).toMatch(/^default-src 'none';/)
    expect(headerPolicy(inline)).not.toMatch(/unsafe|https?:|\*|data:/)
  })

  test('says who may frame the page in the header only: in a page it has no effect', () => {
    expect(headerPolicy(NOTHING)).toContain("frame-ancestors 'none'")
    expect(contentPolicy(NOTHING)).not.toContain('frame-ancestors')
  })

  test('stands before all that it could forbid', () => {
    const html = withPolicy(page('<link rel="preload" href="/a.woff2" as="font"><style>a{color:red}</style>'), 'a.html')
    expect(html).toContain('<meta charset="utf-8"><meta http-equiv="content-security-policy"')
    expect(html).toContain(RED)
  })

  test('does not count data in a script among the styles or the scripts', () => {
    const data = '<script type="application/ld+json">{"headline":"\\u003cstyle>"}</script>'
    expect(inlineSources(page(data))).toEqual(NOTHING)
  })

  test('needs a page that names its charset', () => {
    expect(() => withPolicy('<title>A</title>', 'a/index.html')).toThrow('a/index.html has no <meta charset>')
  })
})
