import { parentPort, workerData } from 'node:worker_threads'
import { openBundle, renderWith } from './bundled-app.ts'
import { type Place, pageWriter } from './render-page.ts'
import { renderShare, type SharedTasks } from './share-tasks.ts'
import type { PageStyles } from './style-sheets.ts'

/** What a thread needs to render pages as the first one does. */
export interface WorkerData extends Place {
  /** Address of the bundled code. */
  entry: string
  /** Style sheets of pages, by the key that Astro gives them. */
  styles: Map<string, PageStyles>
}

const { entry, styles, ...place }: WorkerData = workerData
const app = await openBundle(entry)
app.setInternals({ pagesByKeys: styles, entrySpecifierToBundleMap: new Map() })
app.setOptions({ settings: { scripts: [] }, logger: app.logger })
const write = pageWriter(renderWith(app), place)

// All that pages are made with is loaded before there is work.
await Promise.all(app.manifest.routes.map(({ routeData }) => app.getComponentByRoute(routeData)))

parentPort?.on('message', async (shared: SharedTasks) => {
  parentPort?.postMessage(await renderShare(shared, write))
})
