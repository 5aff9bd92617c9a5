import { parentPort, workerData } from 'node:worker_threads'
import { type ReadingOrder, readCollections } from './read-collections.ts'

const order: ReadingOrder = workerData

parentPort?.on('message', async () => {
  parentPort?.postMessage(await readCollections(order))
})
