import { Worker } from 'node:worker_threads'
import { ImportFault } from './import-fault.ts'
import type { ImportedArticle, ImportOptions } from './import-source.ts'

/** What one source may cost, however hostile it is. */
export interface Limits {
  /** Seconds. */
  time: number
  /** Megabytes of objects. */
  memory: number
}

const LIMITS: Limits = { time: 120, memory: 1024 }

type Answer = { article: ImportedArticle } | { fault: { problem: string; fix: string } }

/**
 * Makes an article of a source in a thread that is stopped when it takes too long or too much.
 * @throws ImportFault where that happens, or the source cannot be read
 */
export function importWithinLimits(
  options: ImportOptions,
  { time, memory }: Limits = LIMITS,
): Promise<ImportedArticle> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportedArticle>()
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 8 },
  })
  const tooMuch = (what: string) =>
    new ImportFault(`reading it took more than ${what}`, 'Import only the text of the article')
  const timer = setTimeout(() => {
    reject(tooMuch(`${time} seconds`))
    void worker.terminate()
  }, time * 1000)
  worker.on('message', (answer: Answer) => {
    if ('article' in answer) resolve(answer.article)
    else reject(new ImportFault(answer.fault.problem, answer.fault.fix))
  })
  worker.on('error', (error) => {
    const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    reject(isMemory ? tooMuch(`${memory} MB of memory`) : error)
  })
  worker.on('exit', () => reject(tooMuch('it may')))
  return promise.finally(() => clearTimeout(timer))
}
