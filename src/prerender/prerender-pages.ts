import { createHash } from 'node:crypto'
import { copyFileSync, globSync, linkSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger, PathWithRoute, RouteData } from 'astro'
import { plainly } from '../publish/build-fault.ts'
import type { InlineSources } from '../publish/content-policy.ts'
import type { BuiltPages } from '../publish/host-files.ts'
import { nameFor, spareOf } from '../publish/replace-folder.ts'
import { openBundle, renderWith } from './bundled-app.ts'
import { staticImagesOf } from './images.ts'
import { isAsWritten, type KnownPage, readLastPages, writeLastPages } from './last-pages.ts'
import {
  fileOf,
  folderMaker,
  pageWriter,
  type Render,
  type Rendered,
  routeKey,
  type Task,
  type TaskRoute,
} from './render-page.ts'
import type { WorkerData } from './render-worker.ts'
import { renderedIn, renderShare, type Share, shareTasks } from './share-tasks.ts'
import { bringIn, isSameFile, removeOthers } from './spare-site.ts'
import { Workers } from './workers.ts'

/** So few files are made sooner than another thread is started. */
const FEW = 400

/** Packages that are bundled with the code: each thread loads it, three times as fast as hundreds of modules. */
const MANY_MODULES = ['date-fns', '@date-fns/tz', 'yaml', 'zod']

export interface PrerenderedPages extends BuiltPages {
  integration: AstroIntegration
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
  let code = ''
  let config: AstroConfig | undefined
  const shown = () => [...new Set([...pages.values()].map((page) => page.shown))]
  const integration: AstroIntegration = {
    name: 'prerender-pages',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        // Where the last site stands: builds are made aside.
        site = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
        if (command !== 'build') return
        updateConfig({ vite: { environments: { prerender: { resolve: { noExternal: MANY_MODULES } } } } })
      },
      'astro:config:done': (given) => {
        config = given.config
        ledger = join(fileURLToPath(config.cacheDir), 'pages', `${nameFor(site)}.txt`)
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
            code = codeDigest(config)
            const last = readLastPages(ledger, code)
            const workers = new Workers(config, styles)
            // Where all is to be made, they get ready while it is asked what there is.
            if (last.size === 0) workers.start()
            try {
              const render = renderWith(await openBundle(workers.entry))
              const paths = await own.getStaticPaths()
              pages = await makePages(paths, { render, config, workers, site, last, heavy, logger })
            } catch (error) {
              throw plainly(error)
            } finally {
              await workers.stop()
            }
            return []
          },
          collectStaticImages: async () => staticImagesOf(shown().map(({ pictures }) => pictures)),
        }))
      },
      'astro:build:done': () => {
        try {
          writeLastPages(ledger, code, pages)
        } catch (error) {
          throw plainly(error)
        }
      },
    },
  }
  const all = (kind: keyof InlineSources) => [...new Set(shown().flatMap(({ inline }) => inline[kind]))].sort()
  return {
    integration,
    inline: () => ({ scripts: all('scripts'), styles: all('styles') }),
    files: () => filesOf(pages),
  }
}

/** Where pages stand that have a file. */
const filesOf = (pages: ReadonlyMap<string, KnownPage>) =>
  [...pages].flatMap(([file, { size }]) => (size === null ? [] : [file]))

interface Making {
  render: Render
  config: AstroConfig
  workers: Workers
  /** Folder of the last site. */
  site: string
  last: ReadonlyMap<string, KnownPage>
  heavy: readonly string[]
  logger: AstroIntegrationLogger
}

interface KeyedTask extends Task {
  file: string
  key: string | null
  isHeavy: boolean
}

/** Makes all files of the site, or takes them over. @returns what is known of each, by its path in the site's folder */
async function makePages(paths: readonly PathWithRoute[], making: Making): Promise<Map<string, KnownPage>> {
  const { site, last, logger } = making
  const pages = new Map<string, KnownPage>()
  const tasks: KeyedTask[] = []
  for (const task of tasksOf(paths, making)) {
    const before = last.get(task.file)
    const isUnchanged = task.key !== null && before?.key === task.key && isAsWritten(join(site, task.file), before)
    if (isUnchanged) pages.set(task.file, before)
    else tasks.push(task)
  }
  takeOver(pages, making)
  logger.info(`Files unchanged since the last build: ${pages.size}, to be made: ${tasks.length}`)
  await renderAll(tasks, making, ({ file, key }, rendered) => pages.set(file, { key, ...rendered }))
  // Astro deletes pictures that are shown in other sizes only.
  globalThis.astroAsset.referencedImages = new Set([...pages.values()].flatMap(({ shown }) => shown.pictures.asTheyAre))
  return pages
}

/** Gives pages of the last site their place in the next one. */
function takeOver(pages: Map<string, KnownPage>, { config, site }: Making): void {
  const files = filesOf(pages)
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
      const page = pages.get(file)
      if (page) pages.set(file, { ...page, changed: statSync(to).mtimeMs })
    }
  }
}

/** What is to be made: for each path the first of the routes that lead to it, but not what the publisher has put there. */
function* tasksOf(paths: readonly PathWithRoute[], { config, heavy, logger }: Making): Generator<KeyedTask> {
  const own = new Set(globSync('**', { cwd: fileURLToPath(config.publicDir) }))
  const routes = new Map<RouteData, TaskRoute & { isHeavy: boolean }>()
  const seen = new Set<string>()
  for (const { pathname, route: data, cacheKey: key = null } of paths) {
    const route = routes.get(data) ?? {
      key: routeKey(data),
      isPage: data.type === 'page',
      isHeavy: heavy.some((beginning) => data.component.startsWith(beginning)),
    }
    routes.set(data, route)
    const file = fileOf(pathname, route)
    if (seen.has(file)) {
      logger.warn(`${file} stands for two things: what ${data.component} has for it is left out`)
      continue
    }
    seen.add(file)
    if (own.has(file)) logger.warn(`${file} is the publisher's own, from the folder public`)
    else yield { pathname, file, route, key, isHeavy: route.isHeavy }
  }
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

/** Renders on this thread and on others. @param note is given what came of each task */
async function renderAll(
  tasks: readonly KeyedTask[],
  { render, workers }: Making,
  note: (task: KeyedTask, rendered: Rendered) => void,
): Promise<void> {
  const write = pageWriter(render, workers.place)
  const light = tasks.filter(({ isHeavy }) => !isHeavy)
  const heavy = tasks.filter(({ isHeavy }) => isHeavy)
  const shared = shareTasks(light)
  const others = light.length > FEW ? workers.shares(shared) : []
  const renderHere = async () => ({
    ofHeavy: await renderShare(shareTasks(heavy), write),
    ofLight: await renderShare(shared, write),
  })
  const [{ ofHeavy, ofLight }, ...fromOthers] = await Promise.all([renderHere(), ...others])
  // What they hold is needed no more.
  await workers.stop()
  const noteAll = (share: Share, of: readonly KeyedTask[]) => {
    for (const [place, rendered] of renderedIn(share)) if (of[place]) note(of[place], rendered)
  }
  noteAll(ofHeavy, heavy)
  for (const share of [ofLight, ...fromOthers]) noteAll(share, light)
}
