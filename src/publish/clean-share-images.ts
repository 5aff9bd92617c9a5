import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { KEPT_IMAGES, removeUnused } from '../share-image/kept-images.ts'

/** In milliseconds. Builds of other content in between are to find their own images again. */
const A_MONTH = 30 * 24 * 60 * 60 * 1000

/** After a build, forgets the share images that no build has needed for a month. */
export function cleanShareImages(): AstroIntegration {
  let folder = ''
  return {
    name: 'clean-share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.cacheDir), KEPT_IMAGES)
      },
      'astro:build:done': () => removeUnused(folder, Date.now() - A_MONTH),
    },
  }
}
