import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import { readSettings } from '../settings.ts'
import { ContentReader } from './content-reader.ts'
import type { ReadingOrder } from './read-collections.ts'

/** Where a build leaves its reader: Astro loads the configuration and the collections as two separate programs. */
const EARLY = Symbol.for('on-the-record: reader of the content')
const shelf = globalThis as typeof globalThis & { [EARLY]?: ContentReader }

/** Lets builds read the content while Astro starts. */
export function readEarly(): AstroIntegration {
  let isBuild = false
  return {
    name: 'read-early',
    hooks: {
      'astro:config:setup': ({ command }) => {
        isBuild = command === 'build'
      },
      'astro:config:done': ({ config }) => {
        if (!isBuild) return
        shelf[EARLY] = new ContentReader(orderOf(config), false)
        shelf[EARLY].read()
      },
    },
  }
}

/** The reader of this build, if there is one; otherwise another. */
export function readerFor(config: AstroConfig, isWriting: boolean): ContentReader {
  return shelf[EARLY] ?? new ContentReader(orderOf(config), isWriting)
}

function orderOf({ root, cacheDir }: AstroConfig): ReadingOrder {
  const folder = fileURLToPath(root)
  return { contentDir: readSettings(folder).contentDir, cacheDir: fileURLToPath(cacheDir), root: folder }
}
