import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Reading, ReadingOrder } from './read-collections.ts'

/** In milliseconds: many programs empty a file before they write it, which must not be taken for what it says. */
const WRITTEN_AFTER = 50

/**
 * Reads a folder of content in a thread of its own: Astro starts meanwhile, and what was held to understand articles is
 * given back with the thread.
 */
export class ContentReader {
  readonly #order: ReadingOrder
  readonly #isWriting: boolean
  #worker: Worker | undefined
  #isReading = false
  #last: Promise<Reading> | undefined
  #next: Promise<Reading> | undefined

  /** @param isWriting whether content changes while somebody writes; otherwise it is read once */
  constructor(order: ReadingOrder, isWriting: boolean) {
    this.#order = order
    this.#isWriting = isWriting
  }

  /** What is being read, or what is there. */
  readonly read = (): Promise<Reading> => {
    if (this.#next) return this.#next
    if (!this.#last || (this.#isWriting && !this.#isReading)) this.#last = this.#ask()
    return this.#last
  }

  /** What is there from now on, though something is being read; those who ask before that begins are given the same. */
  readonly readAgain = (): Promise<Reading> => {
    const begin = async () => {
      await setTimeout(WRITTEN_AFTER)
      this.#next = undefined
      this.#last = this.#ask()
      return this.#last
    }
    this.#next ??= Promise.resolve(this.#last).then(begin, begin)
    return this.#next
  }

  #ask(): Promise<Reading> {
    const reading = this.#readInThread()
    // Whoever wants to know may ask later than it fails.
    reading.catch(() => {})
    return reading
  }

  async #readInThread(): Promise<Reading> {
    const file = join(this.#order.root, 'src/loader/reading-worker.ts')
    const worker = this.#worker ?? new Worker(file, { workerData: this.#order })
    this.#worker = undefined
    this.#isReading = true
    const over = new AbortController()
    try {
      worker.ref()
      worker.postMessage('read')
      const ended = once(worker, 'exit', over).then(() => [])
      const [reading]: Reading[] = await Promise.race([once(worker, 'message', over), ended])
      if (!reading) throw new Error('The thread that reads the content ended before it was done.')
      if (this.#isWriting) this.#worker = worker
      return reading
    } finally {
      this.#isReading = false
      over.abort()
      // It stays at hand while somebody writes, but keeps no process from ending.
      if (this.#worker) worker.unref()
      else await worker.terminate()
    }
  }
}
