import { createHash } from 'node:crypto'
import { copyFileSync, globSync, linkSync, readdirSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, AstroPrerenderer, PathWithRoute } from 'astro'
import { plainly } from '../publish/build-fault.ts'
import type { InlineSources } from '../publish/content-policy.ts'
import { nameFor, spareOf } from '../publish/replace-folder.ts'
import { staticImagesOf } from './images.ts'
import { isAsWritten, type KnownPage, readLastPages, writeLastPages } from './last-pages.ts'
import { fileOf, folderMaker, pageWriter, type Rendered, routeKey, type Task } from './render-page.ts'
import type { WorkerData } from './render-worker.ts'
import { renderShare, type SharedTasks, shareTasks } from './share-tasks.ts'
import { bringIn, isSameFile, removeOthers } from './spare-site.ts'
import { standInForSheets } from './style-sheets.ts'

/** So few files are made sooner than another thread is started. */
const FEW = 400

export interface PrerenderedPages {
  integration: AstroIntegration
  /** Sources of all scripts and style sheets within the pages of the last build. */
  inline: () => InlineSources
}

/**
 * Renders pages on all processors, and takes over from the last site whatever would come out the same: what a page's
 * `getStaticPaths` gives as its `cacheKey` stands for all that the page is made from, besides the code.
 * @param heavy pages, by the beginning of their component's path, whose data is made once, and so by one thread
 */
export function prerenderPages({ heavy }: { heavy: readonly string[] }): PrerenderedPages {
  let pages = new Map<string, KnownPage>()
  let styles: WorkerData['styles'] = new Map()
  let site = ''
  let ledger = ''
  let config: AstroConfig | undefined
  const integration: AstroIntegration = {
    name: 'prerender-pages',
    hooks: {
      'astro:config:setup': ({ config }) => {
        // Where the last site stands: builds are made aside.
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
      },
      'astro:config:done': (given) => {
        config = given.config
        ledger = join(fileURLToPath(config.cacheDir), 'pages', `${nameFor(site)}.json`)
      },
      'astro:build:setup': (given) => {
        styles = given.pages
      },
      'astro:build:start': ({ setPrerenderer, logger }) => {
        setPrerenderer((own) => ({
          ...own,
          name: 'prerender-pages',
          getStaticPaths: async () => {
            if (!config) throw new Error('Astro gave no configuration.')
            const last = readLastPages(ledger)
            try {
              const paths = await own.getStaticPaths()
              pages = await makePages(paths, { own, config, styles, site, last, heavy, logger })
            } catch (error) {
              throw plainly(error)
            }
            return []
          },
          collectStaticImages: async () => staticImagesOf([...pages.values()].map(({ pictures }) => pictures)),
        }))
      },
      'astro:build:done': ({ dir }) => writeLastPages(ledger, fileURLToPath(dir), pages),
    },
  }
  const all = (kind: keyof InlineSources) =>
    [...new Set([...pages.values()].flatMap(({ inline }) => inline[kind]))].sort()
  return { integration, inline: () => ({ scripts: all('scripts'), styles: all('styles') }) }
}

interface Making {
  own: AstroPrerenderer
  config: AstroConfig
  styles: WorkerData['styles']
  /** Folder of the last site. */
  site: string
  last: ReturnType<typeof readLastPages>
  heavy: readonly string[]
  logger: AstroIntegrationLogger
}

interface KeyedTask extends Task {
  key: string | null
  isHeavy: boolean
}

/** Makes all files of the site, or takes them over. @returns what is known of each, by its path in the site's folder */
async function makePages(paths: readonly PathWithRoute[], making: Making): Promise<Map<string, KnownPage>> {
  const { site, last, logger } = making
  const pages = new Map<string, KnownPage>()
  const tasks = new Map<string, KeyedTask>()
  for (const [file, task] of tasksOf(paths, making)) {
    const before = last.get(file)
    if (task.key !== null && before?.key === task.key && isAsWritten(join(site, file), before)) pages.set(file, before)
    else tasks.set(file, task)
  }
  takeOver(
    [...pages].flatMap(([file, { size }]) => (size === null ? [] : [file])),
    making,
  )
  logger.info(`Files unchanged since the last build: ${pages.size}, to be made: ${tasks.size}`)
  for (const [file, one] of await renderAll([...tasks.values()], paths, making)) {
    pages.set(file, { ...one, key: tasks.get(file)?.key ?? '' })
  }
  // Astro deletes pictures that are shown in other sizes only.
  globalThis.astroAsset.referencedImages = new Set([...pages.values()].flatMap(({ pictures }) => pictures.asTheyAre))
  return pages
}

/** Gives files of the last site their place in the next one. */
function takeOver(files: readonly string[], { config, site }: Making): void {
  const folder = fileURLToPath(config.outDir)
  const spare = spareOf(fileURLToPath(config.root), site)
  const wanted = new Set(files)
  const inPlace = new Set<string>()
  const tops = new Set(files.flatMap((file) => (file.includes('/') ? [file.slice(0, file.indexOf('/'))] : [])))
  for (const name of bringIn(spare, folder, tops)) {
    removeOthers(folder, name, (file) => {
      const stays = wanted.has(file) && isSameFile(join(site, file), join(folder, file))
      if (stays) inPlace.add(file)
      return stays
    })
  }
  const makeFolder = folderMaker()
  for (const file of files) {
    if (inPlace.has(file)) continue
    const to = join(folder, file)
    makeFolder(dirname(to))
    try {
      linkSync(join(site, file), to)
    } catch {
      copyFileSync(join(site, file), to)
    }
  }
}

/** What is to be made: for each path the first of the routes that lead to it, but not what the publisher has put there. */
function tasksOf(paths: readonly PathWithRoute[], { config, heavy, logger }: Making): Map<string, KeyedTask> {
  const code = codeDigest(config)
  const own = new Set(globSync('**', { cwd: fileURLToPath(config.publicDir) }))
  const tasks = new Map<string, KeyedTask>()
  for (const { pathname, route, cacheKey } of paths) {
    const file = fileOf(pathname, route.type === 'page')
    if (tasks.has(file)) continue
    if (own.has(file)) {
      logger.warn(`${file} is the publisher's own, from the folder public`)
      continue
    }
    const key = cacheKey === undefined ? null : `${code} ${cacheKey}`
    const isHeavy = heavy.some((beginning) => route.component.startsWith(beginning))
    tasks.set(file, { pathname, route: routeKey(route), file, key, isHeavy })
  }
  return tasks
}

/** A digest of all code and settings that decide how pages look. */
function codeDigest({ root, site, base }: AstroConfig): string {
  const folder = fileURLToPath(root)
  const files = globSync(['src/**', 'astro.config.mjs', 'package-lock.json'], { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const hash = createHash('sha256').update(JSON.stringify([site, base, process.version, process.versions.icu]))
  for (const file of files) hash.update(`\n${relative(folder, file)}\n`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** Renders on this thread and on others. @returns what came of each task, by its file */
async function renderAll(
  tasks: readonly KeyedTask[],
  paths: readonly PathWithRoute[],
  { own, config, styles }: Making,
): Promise<Map<string, Rendered>> {
  const folder = fileURLToPath(config.outDir)
  const origin = config.site ?? 'http://localhost'
  const place = { folder, origin, base: config.base.replace(/\/?$/, '/'), sheets: standInForSheets(styles.values()) }
  const routes = new Map(paths.map(({ route }) => [routeKey(route), route]))
  const write = pageWriter(async (request, key) => {
    const routeData = routes.get(key)
    if (!routeData) throw new Error(`There is no route ${key}.`)
    const answer = await own.render(request, { routeData })
    return answer instanceof Response ? answer : answer.response
  }, place)
  const light = shareTasks(tasks.filter(({ isHeavy }) => !isHeavy))
  const heavy = shareTasks(tasks.filter(({ isHeavy }) => isHeavy))
  const file = fileURLToPath(new URL('src/prerender/render-worker.ts', config.root))
  const workerData: WorkerData = { ...place, entry: entryIn(folder), styles: stylesOf(styles) }
  const count = light.tasks.length > FEW ? availableParallelism() - 1 : 0
  const workers = Array.from(
    { length: count },
    () => new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 64 } }),
  )
  try {
    const shares = await Promise.all([
      ...workers.map((worker) => shareOf(worker, light)),
      renderShare(heavy, write).then(async (done) => new Map([...done, ...(await renderShare(light, write))])),
    ])
    return new Map(shares.flatMap((share) => [...share]))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

function shareOf(worker: Worker, tasks: SharedTasks): Promise<Map<string, Rendered>> {
  return new Promise((done, fail) => {
    worker.once('message', done)
    worker.once('error', fail)
    worker.postMessage(tasks)
  })
}

/** Address of the bundled code that makes pages. */
function entryIn(folder: string): string {
  const bundle = join(folder, '.prerender')
  const name = readdirSync(bundle).find((one) => one.startsWith('prerender-entry'))
  if (!name) throw new Error(`Astro left no bundle in ${bundle}.`)
  return pathToFileURL(join(bundle, name)).href
}

/** What of Astro's notes on pages another thread can be given. */
const stylesOf = (pages: WorkerData['styles']): WorkerData['styles'] =>
  new Map([...pages].map(([key, { styles }]) => [key, { styles }]))
