import { spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname

const article = (headline: string) => `---\n${headline}\npublished: 2031-01-01\n---\n\nText.\n`

const SITE = 'name: A\ndescription: B\nurl: https://a.example\n'

test(
  'while somebody writes, pages follow, a fault is told, and the last good page stays until it is mended',
  () =>
    withFolder({ 'content/site.yaml': SITE, 'content/articles/a.md': article('headline: First') }, async (folder) => {
      const server = spawn(process.execPath, [`${root}node_modules/astro/bin/astro.mjs`, 'dev', '--port', '4490'], {
        cwd: root,
        env: {
          ...process.env,
          ...{ CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') },
          // Astro serves nothing to what it takes for a test.
          ...{ ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', VITEST: '' },
        },
      })
      let output = ''
      for (const stream of [server.stdout, server.stderr]) stream.on('data', (text) => (output += text))
      const page = async () => {
        const [, address = ''] = /(http:\/\/localhost:\d+\S*)/.exec(output) ?? []
        return (await fetch(`${address}articles/a/`)).text()
      }
      const write = (headline: string) => writeFileSync(join(folder, 'content/articles/a.md'), article(headline))
      const until = { timeout: 30_000, interval: 200 }
      try {
        await vi.waitFor(async () => expect(await page()).toContain('<h1>First</h1>'), until)
        write('headline: Second')
        await vi.waitFor(async () => expect(await page()).toContain('<h1>Second</h1>'), until)
        write('headlines: Third')
        await vi.waitFor(() => expect(output).toContain('a.md:2: “headline” is missing'), until)
        expect(await page()).toContain('<h1>Second</h1>')
        write('headline: Fourth')
        await vi.waitFor(async () => expect(await page()).toContain('<h1>Fourth</h1>'), until)
        writeFileSync(join(folder, 'content/site.yaml'), SITE.replace('name: A', 'name: [A'))
        await vi.waitFor(() => expect(output).toContain('site.yaml:2: '), until)
        expect(await page()).toContain('<title>Fourth · A</title>')
      } finally {
        server.kill()
      }
    }),
  120_000,
)
