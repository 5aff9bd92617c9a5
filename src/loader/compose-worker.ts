import { parentPort, workerData } from 'node:worker_threads'
import type { ArticleFiles } from '../article/article-files.ts'
import { type Composed, type ComposingContext, composer } from './compose.ts'

const context: ComposingContext = workerData
const compose = composer(context)

/** Articles to be made, and by which number what was made of them is known: one batch may be done before another. */
export interface Batch {
  number: number
  files: ArticleFiles[]
}

export interface MadeBatch {
  number: number
  made: Composed[]
}

parentPort?.on('message', async ({ number, files }: Batch) => {
  const made: MadeBatch = { number, made: await Promise.all(files.map(compose)) }
  parentPort?.postMessage(made)
})
