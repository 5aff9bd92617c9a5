/// <reference lib="webworker" />
/*
 * The worker of a site whose publisher does not offer offline reading, or no longer does: it takes itself and all
 * that was kept off a reader's device.
 */
import { storeAt } from './store.ts'

declare const self: ServiceWorkerGlobalScope

self.addEventListener('install', (event) => {
  event.waitUntil(self.skipWaiting())
})

self.addEventListener('activate', (event) => {
  const { registration } = self
  event.waitUntil(Promise.all([storeAt(registration.scope).clear(), registration.unregister()]))
})
