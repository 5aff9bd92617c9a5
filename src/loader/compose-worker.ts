import { parentPort, workerData } from 'node:worker_threads'
import type { ArticleFiles } from '../article/article-files.ts'
import { type ComposingContext, composer } from './compose.ts'

const context: ComposingContext = workerData
const compose = composer(context)

parentPort?.on('message', async (files: ArticleFiles[]) => {
  parentPort?.postMessage(await Promise.all(files.map(compose)))
})
