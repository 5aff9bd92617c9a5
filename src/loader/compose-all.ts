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
 * @param keep is given each as soon as it is made, with what it was made from, and gives back what is needed of it
 * @returns by what they were made from
 */
export async function composeAll<Asked extends { files: ArticleFiles }, Kept>(
  asked: readonly Asked[],
  context: ComposingContext,
  keep: (made: Composed, asked: Asked) => Kept,
): Promise<Map<Asked, Kept>> {
  const composed = new Map<Asked, Kept>()
  if (asked.length <= FEW) {
    const compose = composer(context)
    for (const one of asked) composed.set(one, keep(await compose(one.files), one))
    return composed
  }
  let next = 0
  const work = (worker: Worker) =>
    new Promise<void>((done, fail) => {
      let batch: Asked[] = []
      const give = () => {
        batch = asked.slice(next, next + BATCH)
        next += BATCH
        if (batch.length === 0) done()
        else worker.postMessage(batch.map(({ files }) => files))
      }
      worker.on('message', (made: Composed[]) => {
        try {
          for (const [place, one] of batch.entries()) {
            const of = made[place]
            if (of) composed.set(one, keep(of, one))
          }
          give()
        } catch (error) {
          fail(error)
        }
      })
      worker.on('error', fail)
      give()
    })
  const count = Math.min(availableParallelism(), Math.ceil(asked.length / FEW))
  const file = join(context.root, 'src/loader/compose-worker.ts')
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: context }))
  try {
    await Promise.all(workers.map(work))
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return composed
}
