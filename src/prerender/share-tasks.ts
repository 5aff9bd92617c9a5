import { setImmediate } from 'node:timers/promises'
import { fileOf, type Rendered, type Shown, type Task, type TaskRoute } from './render-page.ts'

/** Work that several threads share: each takes what nobody has taken. */
export interface SharedTasks {
  pathnames: readonly string[]
  /** Routes that lead there, by the places of the pathnames: one number for each, since there may be many. */
  routeOf: Uint16Array
  routes: readonly TaskRoute[]
  /** The place of the first task that nobody has taken, in memory that all threads share. */
  next: Int32Array
}

/** Tasks that a thread takes at a time: those of one article share what is made for it. */
const BATCH = 24

export function shareTasks(tasks: readonly Task[]): SharedTasks {
  const routes = [...new Set(tasks.map(({ route }) => route))]
  const places = new Map(routes.map((route, place) => [route, place]))
  return {
    pathnames: tasks.map(({ pathname }) => pathname),
    routeOf: Uint16Array.from(tasks, ({ route }) => places.get(route) ?? 0),
    routes,
    next: new Int32Array(new SharedArrayBuffer(4)),
  }
}

/** What came of a share of the work, task by task; numbers, since there may be many. */
export interface Share {
  /** Places of the tasks. */
  places: number[]
  sizes: (number | null)[]
  changes: number[]
  /** What each shows, by its place in the list. */
  shownOf: number[]
  shown: Shown[]
}

/** Does a share of the work. */
export async function renderShare(
  { pathnames, routeOf, routes, next }: SharedTasks,
  write: (task: Task) => Promise<Rendered>,
): Promise<Share> {
  const shown = new Map<Shown, number>()
  const share: Omit<Share, 'shown'> = { places: [], sizes: [], changes: [], shownOf: [] }
  for (;;) {
    const start = Atomics.add(next, 0, BATCH)
    const end = Math.min(start + BATCH, pathnames.length)
    if (start >= end) return { ...share, shown: [...shown.keys()] }
    // Else nothing but pages would have a turn in this thread, and what V8 puts off, as giving back memory, never came.
    await setImmediate()
    for (let place = start; place < end; place++) {
      const pathname = pathnames[place]
      const route = routes[routeOf[place] ?? 0]
      if (pathname === undefined || !route) continue
      try {
        const rendered = await write({ pathname, route })
        const number = shown.get(rendered.shown) ?? shown.size
        shown.set(rendered.shown, number)
        share.places.push(place)
        share.sizes.push(rendered.size)
        share.changes.push(rendered.changed)
        share.shownOf.push(number)
      } catch (error) {
        // The others need not go on.
        Atomics.store(next, 0, pathnames.length)
        const file = fileOf(pathname, route)
        throw new Error(`${file} could not be made: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        })
      }
    }
  }
}

/** What came of each task of a share, by its place. */
export function* renderedIn({
  places,
  sizes,
  changes,
  shownOf,
  shown,
}: Share): Generator<[place: number, rendered: Rendered]> {
  for (const [index, place] of places.entries()) {
    const found = shown[shownOf[index] ?? 0]
    if (found) yield [place, { size: sizes[index] ?? null, changed: changes[index] ?? 0, shown: found }]
  }
}
