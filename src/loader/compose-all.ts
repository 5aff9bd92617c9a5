import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { ArticleFiles } from '../article/article-files.ts'
import { type Composed, type ComposingContext, composer } from './compose.ts'

/** So few articles are made sooner than another thread is started. */
const FEW = 60

/** Articles that a thread is given at a time. */
const BATCH = 20

/**
 * Makes articles on all processors.
 * @param keep is given each as soon as it is made, with its place, and gives back what is needed of it
 * @returns in the order given
 */
export async function composeAll(
  files: readonly ArticleFiles[],
  context: ComposingContext,
  keep: (made: Composed, place: number) => Composed,
): Promise<Composed[]> {
  if (files.length <= FEW) return (await Promise.all(files.map(composer(context)))).map(keep)
  const composed: Composed[] = new Array(files.length)
  let next = 0
  const work = (worker: Worker) =>
    new Promise<void>((done, fail) => {
      let start = 0
      const give = () => {
        start = next
        next += BATCH
        if (start >= files.length) done()
        else worker.postMessage(files.slice(start, start + BATCH))
      }
      worker.on('message', (batch: Composed[]) => {
        try {
          for (const [index, one] of batch.entries()) composed[start + index] = keep(one, start + index)
          give()
        } catch (error) {
          fail(error)
        }
      })
      worker.on('error', fail)
      give()
    })
  const count = Math.min(availableParallelism(), Math.ceil(files.length / FEW))
  const file = join(context.root, 'src/loader/compose-worker.ts')
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: context }))
  try {
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return composed
}
