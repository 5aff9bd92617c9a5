/** Files below the site's root whose names never change: browsers that know them must find them again. */
export const WORKER = 'offline-worker.js'
export const MANIFEST = 'manifest.webmanifest'
export const ICON = 'icon.svg'
/** The page that is shown where there is nothing else to show. */
export const OFFLINE_PAGE = 'offline/'

/** Begins the name under which a browser stores that its reader wants nothing to be kept; the site's root follows. */
export const SWITCHED_OFF = 'offline-off:'
