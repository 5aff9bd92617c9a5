import { readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AstroConfig } from 'astro'
import type { Place } from './render-page.ts'
import type { WorkerData } from './render-worker.ts'
import type { Share, SharedTasks } from './share-tasks.ts'
import { type PageStyles, standInForSheets } from './style-sheets.ts'

/** Memory for what is new, in megabytes: pages are made of much that is needed for a moment only. */
const YOUNG_GENERATION = 32

/** The threads that render pages besides the first one: one for each processor but one. */
export class Workers {
  /** What every thread has to know. */
  readonly place: Place
  /** Address of the bundled code. */
  readonly entry: string
  readonly #file: string
  readonly #data: WorkerData
  #workers: { worker: Worker; failed: Promise<never> }[] = []

  /** @param styles Astro's notes on the style sheets of pages; stand-ins are put in their place */
  constructor(config: AstroConfig, styles: Map<string, PageStyles>) {
    const folder = fileURLToPath(config.outDir)
    const origin = config.site ?? 'http://localhost'
    this.place = { folder, origin, base: config.base.replace(/\/?$/, '/'), sheets: standInForSheets(styles.values()) }
    this.entry = entryIn(folder)
    this.#file = fileURLToPath(new URL('src/prerender/render-worker.ts', config.root))
    this.#data = { ...this.place, entry: this.entry, styles: stylesOf(styles) }
  }

  /** Starts them, so that they are ready when there is work. */
  start(): void {
    const options = { workerData: this.#data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION } }
    while (this.#workers.length < availableParallelism() - 1) {
      const worker = new Worker(this.#file, options)
      const failed = new Promise<never>((_, fail) => worker.once('error', fail))
      // One that fails before there is work is asked later.
      failed.catch(() => {})
      this.#workers.push({ worker, failed })
    }
  }

  /** Gives them work, and starts those that have not been started. @returns what each of them does of it */
  shares(tasks: SharedTasks): Promise<Share>[] {
    this.start()
    return this.#workers.map(({ worker, failed }) => {
      const done = new Promise<Share>((resolve) => worker.once('message', resolve))
      worker.postMessage(tasks)
      return Promise.race([done, failed])
    })
  }

  async stop(): Promise<void> {
    await Promise.all(this.#workers.map(({ worker }) => worker.terminate()))
  }
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
