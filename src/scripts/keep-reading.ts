/*
 * Has the worker keep what is being read, to be read again without a network. It starts when the page is there and
 * nothing else is left to do.
 */
import type { SWITCHED_OFF, WORKER } from '../offline/addresses.ts'

// Only the types are shared: a module that other scripts import too would be one more file to fetch for every page.
const worker: typeof WORKER = 'offline-worker.js'
const switchedOff: typeof SWITCHED_OFF = 'offline-off:'
const scope = import.meta.env.BASE_URL

/** Where a browser has no workers, or stores nothing, it is as if its reader had switched them off. */
async function keep(): Promise<void> {
  try {
    if (localStorage.getItem(switchedOff + scope)) return
    const { serviceWorker } = navigator
    await serviceWorker.register(scope + worker, { scope })
    const { active } = await serviceWorker.ready
    // A page that no worker saw on its way, or only before anybody had opened it, is still to be kept.
    const page = performance.getEntriesByType('navigation').filter((entry) => !isSeen(entry))
    active?.postMessage([...page, ...performance.getEntriesByType('resource')].map(({ name }) => name))
  } catch {}
}

/** Whether the worker has seen a page on its way to its reader. */
function isSeen(entry: PerformanceEntry): boolean {
  const told = (name: string): unknown => Reflect.get(entry, name)
  return Boolean(told('workerStart')) && !told('activationStart') && told('deliveryType') !== 'navigational-prefetch'
}

/** Keeps the page once it is there and nothing else is left to do. */
export function keepReading(): void {
  // While the site is written, nothing is kept.
  if (!import.meta.env.PROD || !import.meta.env.OFFLINE) return
  const later = () => (window.requestIdleCallback ?? setTimeout)(keep)
  if (document.readyState === 'complete') later()
  else addEventListener('load', later)
}
