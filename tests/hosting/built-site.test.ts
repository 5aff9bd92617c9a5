import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HostingFault, readBuiltSite } from '../../src/hosting/built-site.ts'
import { withFolder } from '../loader/content-in-folder.ts'

const root = new URL('../..', import.meta.url).pathname

const built = {
  'index.html': '<link rel="canonical" href="https://a.example/news/">',
  _headers: `/news/*\n  Content-Security-Policy: default-src 'none';script-src 'self';style-src 'sha256-x';base-uri 'none'\n`,
  _redirects: '/news/a/ /news/b/ 301\n',
}

describe('a site as it was built', () => {
  test('says where it stands, what has moved, and what is compressed', () =>
    withFolder({ ...built, 'b/index.html.gz': '' }, async (folder) => {
      expect(readBuiltSite(folder, '/srv/a')).toMatchObject({
        url: new URL('https://a.example/news/'),
        root: '/srv/a',
        redirects: [{ from: '/news/a/', to: '/news/b/' }],
        precompressed: { gzip: true, brotli: false },
      })
    }))

  test('has a policy that outlives it: scripts and style sheets are left to what pages say themselves', () =>
    withFolder(built, async (folder) => {
      const policies = readBuiltSite(folder, '/srv/a').headers.map(({ headers }) => headers['Content-Security-Policy'])
      expect(policies.filter(Boolean)).toEqual([
        "object-src 'none';frame-src 'none';media-src 'none';script-src-attr 'none';base-uri 'none'",
      ])
    }))

  test('is asked for again unless a rule says otherwise', () =>
    withFolder(built, async (folder) => {
      expect(readBuiltSite(folder, '/srv/a').headers[0]).toEqual({
        path: '/news/*',
        headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
      })
    }))

  test('that is not whole is told from one that is not there', () =>
    withFolder({ 'index.html': built['index.html'] }, async (folder) => {
      expect(() => readBuiltSite(folder, '/srv/a')).toThrow(HostingFault)
      expect(() => readBuiltSite(folder, '/srv/a')).toThrow(/_headers is missing: .* Build it anew/)
      expect(() => readBuiltSite(join(folder, 'nothing'), '/srv/a')).toThrow(/nothing: there is no built site/)
    }))
})

describe('npm run hosting', () => {
  const hosting = (...parameters: string[]) =>
    spawnSync('npm', ['run', '-s', 'hosting', '--', ...parameters], { cwd: root, encoding: 'utf8' })

  test('prints the settings for a folder on the server', () =>
    withFolder(built, async (folder) => {
      const { status, stdout } = hosting('nginx', '--outDir', folder, '--root', '/srv/a')
      expect(status).toBe(0)
      expect(stdout).toContain('alias "/srv/a/";')
      expect(hosting('caddy', '--outDir', folder).stdout).toContain(`root "${folder}"`)
    }))

  test('says how it is called, and what is wrong', () => {
    expect(hosting('apache')).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('nginx|caddy') })
    expect(hosting('nginx', '--port', '1').stderr).toContain("Unknown option '--port'")
    expect(hosting('nginx', '--outDir', '/nowhere').stderr).toContain('Build it with “npm run build”')
  })
})
