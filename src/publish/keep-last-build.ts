import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

/** What a folder of output may hold that no build wrote: the checkout that it is published from. */
const KEPT = new Set(['.git', 'CNAME'])

/**
 * Builds aside and puts the result in its place only when all of it is there: a build that fails,
 * whatever the reason, leaves the last good one as it was.
 * @param contentDir what must never be taken for output
 */
export function keepLastBuild(contentDir: string): AstroIntegration {
  let target = ''
  let staging = ''
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
        const root = fileURLToPath(config.root)
        if ([root, join(root, 'src'), contentDir].some((kept) => `${kept}/`.startsWith(`${target}/`))) {
          throw new Error(
            `The site cannot be written to ${target}: its files would be deleted. Name a folder of its own.`,
          )
        }
        // Within the project, wherever the target is: what runs while building finds its packages from there.
        staging = join(root, '.cache', `building-${createHash('sha256').update(target).digest('hex').slice(0, 12)}`)
        updateConfig({ outDir: pathToFileURL(`${staging}/`) })
      },
      'astro:build:done': async () => {
        await mkdir(target, { recursive: true })
        for (const name of await readdir(target)) {
          if (!KEPT.has(name)) await rm(join(target, name), { recursive: true, force: true })
        }
        for (const name of await readdir(staging)) await move(join(staging, name), join(target, name))
        await rm(staging, { recursive: true })
      },
    },
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    // Another disk.
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
  }
}
