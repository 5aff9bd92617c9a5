/**
 * What it takes to build a newspaper of any size, beside a minimal project of Astro with remark and rehype that makes one
 * bare page an article: `npm run bench -- 1000 5000`
 */
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { spareOf } from '../../src/publish/replace-folder.ts'
import { articleSlug, writeNewspaper } from './write-newspaper.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
// Within the project, so that packages are found from there.
const workshop = join(root, '.cache/bench')

interface Cost {
  seconds: number
  /** Most memory that it took at a time, in bytes. */
  peak: number
}

/** Tells at its end what a process took: `--import` puts it before all else. */
const witness = join(workshop, 'witness.mjs')
const peakFile = join(workshop, 'peak')
const WITNESS = `import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'
if (isMainThread) process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS * 1024)))
`

/** A project to build with, and where it puts things. */
interface Project {
  folder: string
  site: string
  cache: string
}

function build({ folder, site, cache }: Project, content: string): Cost {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', witness, join(root, 'node_modules/astro/bin/astro.mjs'), 'build', '--outDir', site],
    {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {
        ...process.env,
        CONTENT_DIR: content,
        CACHE_DIR: cache,
        PEAK_FILE: peakFile,
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    },
  )
  if (status !== 0) throw new Error(`${folder} did not build:\n${stdout}${stderr}`)
  return { seconds: (performance.now() - start) / 1000, peak: Number(readFileSync(peakFile, 'utf8')) }
}

/** Builds from nothing, once more as it is, and with one article changed. */
function buildThrice(project: Project, content: string, count: number) {
  const cold = build(project, content)
  const unchanged = build(project, content)
  appendFileSync(join(content, 'articles', `${articleSlug(Math.floor(count / 2))}.md`), '\nOne more paragraph.\n')
  return { cold, unchanged, changed: build(project, content) }
}

const files = (folder: string, extension: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(extension)).length

const ratio = (number: number) => `${number.toFixed(2)} ×`
const show = ({ seconds, peak }: Cost) => `${seconds.toFixed(1)} s, ${Math.round(peak / 1e6)} MB`

rmSync(workshop, { recursive: true, force: true })
mkdirSync(workshop, { recursive: true })
writeFileSync(witness, WITNESS)

const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const spares: string[] = []
let before: { count: number; cold: Cost; changed: Cost } | undefined
for (const count of sizes.length > 0 ? sizes : [1000]) {
  const content = join(workshop, `content-${count}`)
  writeNewspaper(content, count)
  const minimal = join(workshop, `minimal-${count}`)
  cpSync(join(root, 'tests/bench/minimal'), minimal, { recursive: true })
  writeFileSync(join(minimal, 'package.json'), '{ "type": "module", "private": true }')
  const bareSite = join(workshop, `bare-site-${count}`)
  const theirs = build({ folder: minimal, site: bareSite, cache: join(minimal, '.cache') }, content)
  const pages = files(bareSite, '.html')
  const site = join(workshop, `site-${count}`)
  spares.push(spareOf(root, site))
  const { cold, unchanged, changed } = buildThrice(
    { folder: root, site, cache: join(workshop, `cache-${count}`) },
    content,
    count,
  )
  console.log(`\n${count.toLocaleString('en')} articles: ${files(site, '.html')} pages, and ${pages} bare ones`)
  console.log(`  bare, cold           ${show(theirs)}`)
  console.log(`  cold                 ${show(cold)}   ${ratio(cold.seconds / theirs.seconds)} the bare one`)
  console.log(`  nothing changed      ${show(unchanged)}   ${ratio(unchanged.seconds / cold.seconds)} cold`)
  console.log(`  one article changed  ${show(changed)}   ${ratio(changed.seconds / cold.seconds)} cold`)
  if (before) {
    const more = count / before.count
    const [anew, some] = [cold.seconds / before.cold.seconds, changed.seconds / before.changed.seconds]
    console.log(`  ${ratio(more)} as many articles  ${ratio(anew)} the time cold, ${ratio(some)} with one changed`)
  }
  before = { count, cold, changed }
}
// Only now: file systems make new files far slower while they remember those that were just removed.
for (const folder of [workshop, ...spares]) rmSync(folder, { recursive: true, force: true })
