import { readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'

const root = new URL('..', import.meta.url).pathname
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const versions = z.record(z.string(), z.string())
const manifest = z
  .object({
    dependencies: versions,
    devDependencies: versions,
    overrides: versions,
    allowScripts: z.record(z.string(), z.boolean()),
  })
  .parse(JSON.parse(read('package.json')))
const locked = z
  .object({
    lockfileVersion: z.number(),
    packages: z.record(
      z.string(),
      z.object({
        version: z.string().optional(),
        resolved: z.string().optional(),
        integrity: z.string().optional(),
        link: z.boolean().optional(),
        optional: z.boolean().optional(),
        hasInstallScript: z.boolean().optional(),
      }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')))

const { dependencies, devDependencies, overrides, allowScripts } = manifest
const named = { ...dependencies, ...devDependencies }
const packages = Object.entries(locked.packages).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/

describe('packages', () => {
  test('are named in one version each, which is the one that is installed', () => {
    for (const [name, version] of Object.entries({ ...named, ...overrides })) expect(version, name).toMatch(EXACT)
    for (const [name, version] of Object.entries(named)) {
      expect(locked.packages[`node_modules/${name}`]?.version, name).toBe(version)
    }
    expect(locked.lockfileVersion).toBe(3)
  })

  test('come from a registry, whichever it is, with the sum of what is in them', () => {
    for (const [path, { version, resolved, link, integrity, optional }] of packages) {
      expect(version, path).toMatch(EXACT)
      expect([resolved, link], path).toEqual([undefined, undefined])
      // Nothing is known of what is for other machines than those on which this was installed.
      if (!optional) expect(integrity, path).toMatch(/^sha512-/)
    }
  })

  test('run nothing when they are installed, but for the one that brings Node', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path))
    // Esbuild only tries itself out: it works without.
    expect(running.sort()).toEqual(['esbuild', 'node'])
    expect(allowScripts).toEqual({ node: true, esbuild: false })
  })
})

const SOURCE = /\.(?:ts|astro|mjs)$/
const sources = [
  'astro.config.mjs',
  ...readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) => `src/${path}`),
].filter((path) => SOURCE.test(path))

/** What makes the fonts anew that are kept in the repository: no build and no reader needs it. */
const FOR_MAINTAINERS = new Set(['src/commands/fonts.ts'])

const IMPORT = /\b(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?'([^'.][^']*)'|\bimport\('([^'.][^']*)'\)/g

/** The packages that a text imports; what is imported for its types alone is told apart. */
function importsIn(text: string): { name: string; isType: boolean }[] {
  return [...text.matchAll(IMPORT)].flatMap(([, type, of, at]) => {
    const wanted = of ?? at ?? ''
    if (/^(?:node|astro):/.test(wanted) || builtinModules.includes(wanted)) return []
    const name = wanted
      .split('/')
      .slice(0, wanted.startsWith('@') ? 2 : 1)
      .join('/')
    return [{ name, isType: type !== undefined }]
  })
}

const imports = sources.flatMap((file) => importsIn(read(file)).map((one) => ({ file, ...one })))

describe('the site', () => {
  test('imports nothing that is not among its dependencies', () => {
    const needed = imports.filter(({ file, isType }) => !isType && !FOR_MAINTAINERS.has(file))
    for (const { name, file } of needed) expect(Object.keys(dependencies), file).toContain(name)
    for (const { name, file } of imports) {
      expect(name in named || `@types/${name}` in named, `${file} imports ${name}`).toBe(true)
    }
  })

  test('depends on nothing that it does not import', () => {
    const used = new Set(imports.filter(({ isType }) => !isType).map(({ name }) => name))
    expect(Object.keys(dependencies).filter((name) => !used.has(name))).toEqual([])
  })
})

test('the README has a reason for each package', () => {
  const [, table = ''] = /^### Dependencies$([\s\S]*?)^##/m.exec(read('README.md')) ?? []
  const rows = table.split('\n').filter((line) => /^\| `/.test(line))
  const told = rows.flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|')
    expect(reason.trim(), row).not.toBe('')
    return [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name)
  })
  expect(told.sort()).toEqual(Object.keys(named).sort())
})
