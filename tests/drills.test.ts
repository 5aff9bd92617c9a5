import { type SpawnOptions, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { withFolder } from './loader/content-in-folder.ts'

const root = new URL('..', import.meta.url).pathname
const ASTRO = `${root}node_modules/astro/bin/astro.mjs`
const FIVE_MINUTES = 300_000

const SLUGS = ['ferry', 'harbour', 'quarry', 'tunnel']

/** A newspaper of a few articles; all of them say which version this is. */
function writeContent(folder: string, version: string, slugs = SLUGS): void {
  mkdirSync(join(folder, 'articles'), { recursive: true })
  writeFileSync(join(folder, 'site.yaml'), 'name: A\ndescription: B\nurl: https://a.example\nshareImages: false\n')
  for (const slug of slugs) {
    const text = `“We waited for ${version},” said Ada Moor.\n\n## What comes {#next}\n\nMore of ${version} at the ${slug}.`
    const head = `headline: The ${slug}\npublished: 2031-01-01\ntopics: [Works]`
    writeFileSync(join(folder, 'articles', `${slug}.md`), `---\n${head}\n---\n\n${text}\n`)
  }
}

interface Place {
  content: string
  site: string
  cache: string
}

const placeIn = (folder: string): Place => ({
  content: join(folder, 'content'),
  site: join(folder, 'site'),
  cache: join(folder, 'cache'),
})

const options = ({ content, cache }: Place): SpawnOptions => ({
  cwd: root,
  env: { ...process.env, CONTENT_DIR: content, CACHE_DIR: cache, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
})

/** Begins a build. */
function begin(place: Place) {
  const child = spawn(process.execPath, [ASTRO, 'build', '--outDir', place.site], options(place))
  let output = ''
  child.stdout?.on('data', (text) => (output += text))
  child.stderr?.on('data', (text) => (output += text))
  const ended = new Promise<{ status: number | null; output: string }>((done) =>
    child.on('close', (status) => done({ status, output })),
  )
  return { child, ended }
}

async function build(place: Place): Promise<void> {
  const { status, output } = await begin(place).ended
  expect(status, output).toBe(0)
}

/** All files of a site, with a digest of each. */
function filesOf(site: string): Map<string, string> {
  const names = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(site, name)).isFile())
  return new Map(files.map((name) => [name, digestOf(readFileSync(join(site, name)))]))
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Runs a build in a world of its own, in which some folder lies on a disk that a test has made. */
function buildOnDisk(place: Place, mount: string) {
  const command = `${mount} && exec "$0" "$@"`
  const args = ['-rm', 'sh', '-c', command, process.execPath, ASTRO, 'build', '--outDir', place.site]
  const { status, stdout, stderr } = spawnSync('unshare', args, { ...options(place), encoding: 'utf8' })
  return { status, output: `${stdout}${stderr}` }
}

/** Whether this system lets a test have disks of its own. */
const hasDisks = spawnSync('unshare', ['-rm', 'sh', '-c', 'mount -t tmpfs none /mnt']).status === 0

describe('the last good site', () => {
  test(
    'is whole, whenever a build is killed, and the next build works',
    () =>
      withFolder({}, async (folder) => {
        const place = placeIn(folder)
        writeContent(place.content, 'version 0')
        const start = Date.now()
        await build(place)
        const wholeBuild = Date.now() - start
        let last = filesOf(place.site)
        const signals = ['SIGKILL', 'SIGTERM', 'SIGKILL', 'SIGINT'] as const
        for (let turn = 1; turn <= 20; turn++) {
          writeContent(place.content, `version ${turn}`)
          const { child, ended } = begin(place)
          await Promise.race([ended, setTimeout(Math.random() * wholeBuild * 1.1)])
          child.kill(signals[turn % signals.length])
          await ended
          const now = filesOf(place.site)
          if (digestOf(Buffer.from(JSON.stringify([...now]))) === digestOf(Buffer.from(JSON.stringify([...last]))))
            continue
          // It was put in its place already: then all of it was.
          for (const slug of SLUGS) {
            const page = readFileSync(join(place.site, `articles/${slug}/index.html`), 'utf8')
            expect(page).toContain(`We waited for version ${turn},`)
          }
          last = now
        }
        writeContent(place.content, 'version 0')
        await build(place)
        const mended = filesOf(place.site)
        rmSync(place.cache, { recursive: true })
        rmSync(place.site, { recursive: true })
        await build(place)
        expect(mended).toEqual(filesOf(place.site))
      }),
    FIVE_MINUTES,
  )

  test(
    'comes out the same where what was kept is damaged, gone, or of another site',
    () =>
      withFolder({}, async (folder) => {
        const place = placeIn(folder)
        writeContent(place.content, 'one version')
        // Pictures in other sizes are kept as well.
        const picture = sharp({ create: { width: 300, height: 200, channels: 3, background: '#678' } })
        await picture.png().toFile(join(place.content, 'articles/mast.png'))
        appendFileSync(join(place.content, 'articles/ferry.md'), '\n![A mast](mast.png)\n')
        await build(place)
        const good = filesOf(place.site)
        const kept = readdirSync(place.cache, { recursive: true, encoding: 'utf8' })
          .map((name) => join(place.cache, name))
          .filter((path) => statSync(path).isFile())
        expect(kept.length).toBeGreaterThan(2)
        const damages: ((bytes: Buffer) => Buffer)[] = [
          (bytes) => bytes.subarray(0, bytes.length / 2),
          (bytes) => Buffer.from(bytes.toString('latin1').replaceAll('version', 'fiction'), 'latin1'),
          () => Buffer.alloc(0),
        ]
        for (const damage of damages) {
          for (const path of kept) if (existsSync(path)) writeFileSync(path, damage(readFileSync(path)))
          writeFileSync(join(place.site, 'articles/ferry/index.html'), 'Something else.')
          await build(place)
          expect(filesOf(place.site)).toEqual(good)
        }
      }),
    FIVE_MINUTES,
  )

  test(
    'is that of its own content where several builds begin at once',
    () =>
      withFolder({}, async (folder) => {
        const places = ['a', 'b', 'c'].map((name) => ({ ...placeIn(join(folder, name)), cache: join(folder, 'cache') }))
        for (const [index, place] of places.entries()) writeContent(place.content, `newspaper ${index}`)
        await Promise.all(places.map(build))
        for (const [index, place] of places.entries()) {
          const page = readFileSync(join(place.site, 'articles/ferry/index.html'), 'utf8')
          expect(page).toContain(`We waited for newspaper ${index},`)
        }
      }),
    FIVE_MINUTES,
  )

  test.skipIf(!hasDisks)(
    'stays where the disk is full or read-only, and the message says so',
    () =>
      withFolder({}, async (folder) => {
        const place = placeIn(folder)
        writeContent(place.content, 'one version')
        await build(place)
        const good = filesOf(place.site)
        // More than has room: the disk is full at once, or in the midst of it.
        const many = Array.from({ length: 80 }, (_, number) => `mill-${number}`)
        writeContent(place.content, 'another version', [...SLUGS, ...many])
        const full = ['2m', '6m'].map((size) =>
          buildOnDisk(place, `mount -t tmpfs -o size=${size} none '${root}.cache'`),
        )
        for (const { status, output } of full) {
          expect(status).not.toBe(0)
          expect(output).toContain('the disk is full. Nothing was published: the last site stands as it was.')
        }
        const locked = buildOnDisk(place, `mount --bind -r '${folder}/site' '${folder}/site'`)
        expect(locked.status).not.toBe(0)
        expect(locked.output).toContain('read-only. Nothing was published: the last site stands as it was.')
        for (const { output } of [...full, locked]) expect(output).not.toMatch(/\bat .*\.(ts|js):\d+/)
        expect(filesOf(place.site)).toEqual(good)
      }),
    FIVE_MINUTES,
  )
})
