import { existsSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { lockOf } from '../publish/build-lock.ts'

/**
 * Astro has one list of the content's pictures for the whole project, and writes it anew only where the content is not as
 * it was when it was last read into the same cache. It may be that of another content, read into another cache, since: so
 * it goes, and is made of what is there.
 */
export function forgetPictures(): AstroIntegration {
  return {
    name: 'forget-pictures',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command === 'preview') return
        // What is not a build itself may start while one runs, which needs it.
        if (command !== 'build' && existsSync(lockOf(fileURLToPath(config.root)))) return
        rmSync(fileURLToPath(new URL('.astro/content-assets.mjs', config.root)), { force: true })
      },
    },
  }
}
