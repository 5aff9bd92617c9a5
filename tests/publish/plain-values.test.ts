import { expect, test } from 'vitest'
import { inlineSources } from '../../src/publish/content-policy.ts'
import { withPlainValues } from '../../src/publish/plain-values.ts'

const HARM = '<meta charset=x><head><script>a()</script><style>b{}</style></head>'

test('what looks like a tag in a value is none, and no policy trusts it', () => {
  const html = `<!DOCTYPE html><html data-title="${HARM}"><head><meta charset="utf-8"><meta content="${HARM}"></head><body><p title="${HARM}">5 > 3</p></body></html>`
  const plain = withPlainValues(html)
  expect(inlineSources(plain)).toEqual({ scripts: [], styles: [] })
  expect(plain.match(/<meta charset=[^>]*>/g)).toEqual(['<meta charset="utf-8">'])
  expect(plain).toContain('<p title="&lt;meta charset=x&gt;')
  expect(plain.replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(html)
})

test('scripts, style sheets, remarks and words stay as they are', () => {
  const html =
    '<script>if (a < "b>" || "<c") d()</script><style>a > b{content:"<"}</style><!-- "<" --><p>"<b>5 > 3</b>"</p>'
  expect(withPlainValues(html)).toBe(html)
})
