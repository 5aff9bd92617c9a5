import { describe, expect, test } from 'vitest'
import type { BuiltSite } from '../../src/hosting/built-site.ts'
import { caddySettings } from '../../src/hosting/caddy.ts'
import { nginxSettings } from '../../src/hosting/nginx.ts'
import { patternSource } from '../../src/hosting/pattern.ts'

// That real servers take them, and what they then do, is tested in tests/browser/servers.test.ts.

const site = (changes: Partial<BuiltSite> = {}): BuiltSite => ({
  url: new URL('https://a.example/news/'),
  root: '/srv/a b',
  headers: [
    { path: '/news/*', headers: { 'X-A': 'of all' } },
    { path: '/news/*.xyz', headers: { 'X-A': 'of some', 'Content-Type': 'chemical/x-xyz' } },
  ],
  redirects: [{ from: '/news/%D0%B0/', to: '/news/%D0%B1/' }],
  precompressed: { gzip: false, brotli: false },
  ...changes,
})

test('a pattern of headers fits what it fits on hosts', () => {
  const fits = (pattern: string, path: string) => new RegExp(patternSource(pattern)).test(path)
  expect(fits('/news/*', '/news/a/b')).toBe(true)
  expect(fits('/news/*.md', '/news/articles/a.md')).toBe(true)
  expect(fits('/news/*.md', '/news/articles/intel-and-amd')).toBe(false)
  expect(fits('/a/:name/b', '/a/x/b')).toBe(true)
  expect(fits('/a/:name/b', '/a/x/y/b')).toBe(false)
  expect(fits('/a', '/a/')).toBe(false)
})

describe('the settings for nginx', () => {
  test('name the site, its folder and its base path', () => {
    const settings = nginxSettings(site())
    expect(settings).toContain('server_name a.example;')
    expect(settings).toContain('location "/news/" {\n        alias "/srv/a b/";')
    expect(settings).toContain('error_page 404 /news/404.html;')
    expect(nginxSettings(site({ url: new URL('https://a.example/') }))).toContain('    root "/srv/a b";')
  })

  test('let the last rule for a header win, where nginx would take the first', () => {
    const settings = nginxSettings(site())
    expect(settings.indexOf('"of some"')).toBeLessThan(settings.indexOf('"of all"'))
    expect(settings).toContain('chemical/x-xyz xyz;')
    expect(settings).not.toContain('add_header Content-Type')
  })

  test('redirect from addresses as nginx sees them to addresses as they are sent', () => {
    expect(nginxSettings(site())).toContain('location = "/news/а/" {\n        return 301 "/news/%D0%B1/$is_args$args";')
  })

  test('serve files that are compressed already only where there are any', () => {
    expect(nginxSettings(site())).not.toContain('gzip_static')
    expect(nginxSettings(site({ precompressed: { gzip: true, brotli: false } }))).toContain('gzip_static on;')
  })

  test('cannot be made with what would be a variable', () => {
    expect(() => nginxSettings(site({ root: '/srv/$a' }))).toThrow('“/srv/$a/” holds a sign')
  })
})

describe('the settings for Caddy', () => {
  test('name the site, its folder and its base path', () => {
    const settings = caddySettings(site())
    expect(settings).toContain('https://a.example {')
    expect(settings).toContain('handle_path "/news/*" {')
    expect(settings).toContain('root "/srv/a b"')
    expect(caddySettings(site({ url: new URL('https://a.example/') }))).not.toContain('handle_path')
  })

  test('let the last rule for a header win, and redirect', () => {
    const settings = caddySettings(site())
    expect(settings.indexOf('"of all"')).toBeLessThan(settings.indexOf('"of some"'))
    expect(settings).toContain('@xyz path *.xyz\n\t\theader @xyz Content-Type "chemical/x-xyz"')
    expect(settings).toContain('redir "/news/а/" "/news/%D0%B1/" permanent')
  })

  test('serve files that are compressed already only where there are any', () => {
    expect(caddySettings(site())).not.toContain('precompressed')
    expect(caddySettings(site({ precompressed: { gzip: true, brotli: true } }))).toContain('precompressed br gzip')
  })

  test('hold whatever a path may, each in its quotation marks', () => {
    const from = (path: string) => caddySettings(site({ redirects: [{ from: path, to: '/a/' }] }))
    expect(from('/a%22b/')).toContain('redir `/a"b/` "/a/" permanent')
    expect(from('/a%5Cb/')).toContain('redir `/a\\b/` "/a/" permanent')
    expect(from('/a%60b/')).toContain('redir "/a`b/" "/a/" permanent')
    expect(() => from('/a%22%60b/')).toThrow('holds signs')
    expect(() => from('/old*/')).toThrow('stands for any other')
  })
})
