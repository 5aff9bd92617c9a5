import type { Rendered, Task } from './render-page.ts'

/** Work that several threads share: each takes what nobody has taken. */
export interface SharedTasks {
  tasks: readonly Task[]
  /** Keys of routes, by their places in tasks. */
  routes: readonly string[]
  /** The place of the first task that nobody has taken, in memory that all threads share. */
  next: Int32Array
}

/** Tasks that a thread takes at a time: those of one article share what is made for it. */
const BATCH = 24

/** @param tasks with the keys of their routes: these are few, and each thread is given them once */
export function shareTasks(tasks: readonly { pathname: string; file: string; route: string }[]): SharedTasks {
  const places = new Map<string, number>()
  const placeOf = (route: string) => {
    const place = places.get(route) ?? places.size
    places.set(route, place)
    return place
  }
  return {
    tasks: tasks.map(({ pathname, file, route }) => ({ pathname, file, route: placeOf(route) })),
    routes: [...places.keys()],
    next: new Int32Array(new SharedArrayBuffer(4)),
  }
}

/** Does a share of the work. @returns what came of each task, by its place */
export async function renderShare(
  { tasks, routes, next }: SharedTasks,
  write: (task: Task, route: string) => Promise<Rendered>,
): Promise<Map<number, Rendered>> {
  const done = new Map<number, Rendered>()
  for (;;) {
    const start = Atomics.add(next, 0, BATCH)
    if (start >= tasks.length) return done
    for (const [index, task] of tasks.slice(start, start + BATCH).entries()) {
      try {
        done.set(start + index, await write(task, routes[task.route] ?? ''))
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
