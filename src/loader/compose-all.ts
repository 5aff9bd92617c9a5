import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { ArticleFiles } from '../article/article-files.ts'
import { type Composed, type ComposingContext, composer } from './compose.ts'
import type { Batch, MadeBatch } from './compose-worker.ts'

/** So few articles are made sooner than another thread is started. */
const FEW = 60

/** Articles that another thread is given at a time; it has as many again in store. */
const BATCH = 10

/**
 * Makes articles on all processors, this thread's among them.
 * @param keep is given each as soon as it is made, with what it was made from, and gives back what is needed of it
 * @returns by what they were made from
 */
export async function composeAll<Asked extends { files: ArticleFiles }, Kept>(
  asked: readonly Asked[],
  context: ComposingContext,
  keep: (made: Composed, asked: Asked) => Kept,
): Promise<Map<Asked, Kept>> {
  const composed = new Map<Asked, Kept>()
  let next = 0
  const take = (count: number) => {
    const batch = asked.slice(next, next + count)
    next += batch.length
    return batch
  }
  const composeHere = async () => {
    const compose = composer(context)
    for (let [one] = take(1); one; [one] = take(1)) {
      composed.set(one, keep(await compose(one.files), one))
      // Else other threads would wait until all is done.
      await setImmediate()
    }
  }
  const composeThere = (worker: Worker) =>
    new Promise<void>((done, fail) => {
      const given = new Map<number, Asked[]>()
      const give = () => {
        const batch = take(BATCH)
        if (batch.length === 0) return
        // Where the next one begins: no two end alike.
        const number = next
        given.set(number, batch)
        const order: Batch = { number, files: batch.map(({ files }) => files) }
        worker.postMessage(order)
      }
      worker.on('message', ({ number, made }: MadeBatch) => {
        try {
          for (const [place, one] of given.get(number)?.entries() ?? []) {
            const of = made[place]
            if (of) composed.set(one, keep(of, one))
          }
          given.delete(number)
          give()
          if (given.size === 0) done()
        } catch (error) {
          fail(error)
        }
      })
      worker.on('error', fail)
      give()
      give()
      if (given.size === 0) done()
    })
  const count = Math.min(availableParallelism() - 1, Math.floor(asked.length / FEW))
  const file = join(context.root, 'src/loader/compose-worker.ts')
  const workers = Array.from({ length: count }, () => new Worker(file, { workerData: context }))
  const here = composeHere()
  try {
    await Promise.all([...workers.map(composeThere), here])
  } catch (error) {
    // Nothing more is begun, nor kept when nobody expects it.
    next = asked.length
    await here.catch(() => {})
    throw error
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return composed
}
