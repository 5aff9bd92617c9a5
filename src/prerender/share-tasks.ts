import type { Rendered, Task } from './render-page.ts'

/** Work that several threads share: each takes what nobody has taken. */
export interface SharedTasks {
  tasks: readonly Task[]
  /** The place of the first task that nobody has taken, in memory that all threads share. */
  next: Int32Array
}

/** Tasks that a thread takes at a time: those of one article share what is made for it. */
const BATCH = 24

export const shareTasks = (tasks: readonly Task[]): SharedTasks => ({
  tasks,
  next: new Int32Array(new SharedArrayBuffer(4)),
})

/** Does a share of the work. @returns what came of each task, by its file */
export async function renderShare(
  { tasks, next }: SharedTasks,
  write: (task: Task) => Promise<Rendered>,
): Promise<Map<string, Rendered>> {
  const done = new Map<string, Rendered>()
  for (;;) {
    const start = Atomics.add(next, 0, BATCH)
    if (start >= tasks.length) return done
    for (const task of tasks.slice(start, start + BATCH)) {
      try {
        done.set(task.file, await write(task))
      } catch (error) {
        // The others need not go on.
        Atomics.store(next, 0, tasks.length)
        throw new Error(`${task.file} could not be made: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        })
      }
    }
  }
}
