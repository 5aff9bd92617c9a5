import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname

/** All that a build is made from. */
const SOURCES = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'public', 'src', 'tests/fixtures/content']

/** What builds leave behind among the packages. */
const TRACES = new Set(['.astro', '.vite', '.cache'])

/** Puts every clock in a process forward by days. */
const clockAhead = (days: number) =>
  `data:text/javascript,${encodeURIComponent(`
    const { now } = Date
    globalThis.Date = new Proxy(Date, {
      construct: (date, given, target) => Reflect.construct(date, given.length > 0 ? given : [Date.now()], target),
      get: (date, name) => (name === 'now' ? () => now() + ${days} * 86_400_000 : Reflect.get(date, name)),
    })`)}`

/** A copy of the project with packages, but nothing that an earlier build has kept. */
function copyTo(folder: string): void {
  for (const source of SOURCES) cpSync(join(root, source), join(folder, source), { recursive: true })
  mkdirSync(join(folder, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !TRACES.has(entry))) {
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name))
  }
}

function build(folder: string, environment: NodeJS.ProcessEnv): Promise<string> {
  copyTo(folder)
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  const child = spawn(join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: folder,
    env: { ...process.env, CONTENT_DIR: 'tests/fixtures/content', ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
  child.on('close', (status) => (status === 0 ? resolve(join(folder, 'dist')) : reject(new Error(output))))
  return promise
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()

test(
  'the same content gives the same bytes in any folder, zone and language, at any time',
  () =>
    withFolder({}, async (folder) => {
      const [here, there] = await Promise.all([
        build(join(folder, 'here'), { TZ: 'Pacific/Kiritimati', LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8' }),
        build(join(folder, 'some other/folder'), {
          TZ: 'America/St_Johns',
          LANG: 'tr_TR.UTF-8',
          LC_ALL: 'tr_TR.UTF-8',
          NODE_OPTIONS: `--import=${clockAhead(400)}`,
        }),
      ])
      const files = filesIn(here)
      expect(files.length).toBeGreaterThan(200)
      expect(filesIn(there)).toEqual(files)
      const different = files.filter((file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))))
      expect(different).toEqual([])
    }),
  240_000,
)
