import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { KEPT_IMAGES, removeUnused } from '../share-image/kept-images.ts'

/** After a build, forgets the share images that it did not need. */
export function cleanShareImages(): AstroIntegration {
  let folder = ''
  let started = 0
  return {
    name: 'clean-share-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = join(fileURLToPath(config.cacheDir), KEPT_IMAGES)
      },
      'astro:build:start': () => {
        started = Date.now()
      },
      'astro:build:done': () => removeUnused(folder, started),
    },
  }
}
