import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { inlineSources } from '../../src/publish/content-policy.ts'
import { hostFiles } from '../../src/publish/host-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'host-files-'))
const [site, own] = [join(folder, 'dist'), join(folder, 'public')]

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

const drawing = (colour: string) => `<svg xmlns="http://www.w3.org/2000/svg"><style>a{color:${colour}}</style></svg>`

const sourceOf = (colour: string) => inlineSources(drawing(colour)).styles[0] ?? 'none'

test('headers go by all that is published: pages, the publisher’s own files among them, and what was bundled', async () => {
  const made = ['articles/a/index.html', 'articles/a/citation.bib']
  for (const file of made) put(join(site, file), '')
  put(join(site, '_redirects'), '')
  put(join(site, '_astro/chart.svg'), drawing('red'))
  put(join(site, 'icon.svg'), drawing('green'))
  for (const root of [site, own]) put(join(root, 'articles/a/map.svg'), drawing('blue'))

  const { hooks } = hostFiles({ inline: () => ({ scripts: [], styles: [] }), files: () => made })
  await hooks['astro:config:done']?.({ config: { base: '/', publicDir: pathToFileURL(`${own}/`) } } as never)
  await hooks['astro:build:done']?.({ dir: pathToFileURL(`${site}/`), logger: { warn: () => {} } } as never)

  const headers = readFileSync(join(site, '_headers'), 'utf8')
  for (const colour of ['red', 'green', 'blue']) expect(headers).toContain(sourceOf(colour))
  expect(headers).toContain('/*/citation.bib\n  Content-Type: application/x-bibtex')
})
