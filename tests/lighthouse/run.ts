/**
 * Measures pages with Lighthouse, as the plainest host sends them, and fails where one has less than a hundred points:
 * `npm run lighthouse` of every kind, for the site and the fixture newspaper as they were built, or of the most
 * important kinds with `-- --key-pages`.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { openHost } from '../browser/host.ts'
import { type BuiltPage, someOfEachKind } from '../browser/kinds.ts'
import { openMeasure, type Verdict } from './measure.ts'

const root = new URL('../..', import.meta.url).pathname

const SITES = [
  { folder: 'dist', base: '/', build: 'npm run build' },
  { folder: '.cache/fixture-site', base: '/lantern/', build: 'npm run test:browser' },
]

/** Measured with every `npm test`, of the site itself. */
const KEY_KINDS = ['article', 'section', 'front', 'person', 'topic', 'search', 'not found']

/** Leads on at once; and what was taken back asks search engines not to list it, which costs points by intent. */
const LEFT_OUT = ['moved', 'withdrawn']

const { values } = parseArgs({ options: { 'key-pages': { type: 'boolean', default: false } } })
const isKeyPagesOnly = values['key-pages']

/** The pages to measure of a site, with their kinds. */
function pagesOf(folder: string): { kind: string; page: BuiltPage }[] {
  const kinds = [...someOfEachKind(root + folder)].filter(([kind]) => !LEFT_OUT.includes(kind))
  if (!isKeyPagesOnly) return kinds.flatMap(([kind, pages]) => pages.map((page) => ({ kind, page })))
  return KEY_KINDS.flatMap((kind) => {
    const page = kinds.find(([other]) => other === kind)?.[1][0]
    if (!page) throw new Error(`${folder} has no page of the kind “${kind}”.`)
    return [{ kind, page }]
  })
}

function row(kind: string, path: string, { points, advice }: Verdict): string {
  const numbers = [...points.values()].map((number) => String(number).padStart(4)).join('')
  const lines = [`${numbers}  ${kind.padEnd(10)} /${path}`]
  if ([...points.values()].some((number) => number < 100)) lines.push(...advice.map((one) => `      ${one}`))
  return lines.join('\n')
}

const sites = isKeyPagesOnly ? SITES.slice(0, 1) : SITES
for (const { folder, build } of sites) {
  if (!existsSync(root + folder)) {
    console.error(`${folder} is not there to be measured: ${build} makes it.`)
    process.exit(1)
  }
}

const measure = await openMeasure()
let below = 0
try {
  for (const { folder, base } of sites) {
    const host = await openHost(root + folder, base)
    console.log(`\n${folder}: performance, accessibility, best practices, search engines`)
    for (const { kind, page } of pagesOf(folder)) {
      const verdict = await measure(host.url + page.path)
      console.log(row(kind, page.path, verdict))
      if ([...verdict.points.values()].some((number) => number < 100)) below++
    }
    await host.close()
  }
} finally {
  measure.close()
}
if (below > 0) {
  console.error(`\nPages with less than a hundred points: ${below}`)
  process.exitCode = 1
}
