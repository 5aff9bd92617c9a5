import { parentPort, workerData } from 'node:worker_threads'
import { ImportFault } from './import-fault.ts'
import { type ImportOptions, importSource } from './import-source.ts'

/** Reads one source in a thread of its own, so that what it costs can be limited: see `import-within-limits.ts`. */
async function main(): Promise<void> {
  try {
    parentPort?.postMessage({ article: await importSource(workerData as ImportOptions) })
  } catch (error) {
    if (error instanceof ImportFault) parentPort?.postMessage({ fault: { problem: error.problem, fix: error.fix } })
    else if (error instanceof RangeError)
      parentPort?.postMessage({
        fault: { problem: 'it is nested too deeply to be an article', fix: 'Import only the text' },
      })
    else throw error
  }
}

await main()
