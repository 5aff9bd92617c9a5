import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, globSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { BuildFault, plainly } from './build-fault.ts'
import { lockBuild } from './build-lock.ts'
import { recoverFolder, replaceFolder } from './replace-folder.ts'

/**
 * Builds aside and puts the result in its place only when all of it is there: a build that fails or is killed, whatever
 * the reason, leaves the last good site as it was. Builds of one project wait for each other.
 * @param contentDir what must never be taken for output
 */
export function keepLastBuild(contentDir: string): AstroIntegration {
  let target = ''
  let staging = ''
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
        const root = fileURLToPath(config.root)
        if ([root, join(root, 'src'), contentDir].some((kept) => `${kept}/`.startsWith(`${target}/`))) {
          throw new BuildFault(
            `The site cannot be written to ${target}: its files would be deleted. Name a folder of its own.`,
          )
        }
        const cache = join(root, '.cache')
        try {
          await lockBuild(join(cache, 'build.lock'), (pid) =>
            logger.info(`Another build of this project runs${pid ? ` (process ${pid})` : ''}: waiting until it ends.`),
          )
          recoverFolder(target)
          checkPlace(target)
          // Within the project, wherever the target is: what runs while building finds its packages from there.
          staging = join(cache, `building-${createHash('sha256').update(target).digest('hex').slice(0, 12)}`)
          for (const left of globSync(join(cache, 'building-*'))) rmSync(left, { recursive: true, force: true })
        } catch (error) {
          throw plainly(error)
        }
        updateConfig({ outDir: pathToFileURL(`${staging}/`) })
      },
      'astro:build:done': () => {
        try {
          replaceFolder(target, staging)
        } catch (error) {
          throw plainly(error)
        }
      },
    },
  }
}

/** Finds out before anything is made whether it could be put in its place. */
function checkPlace(target: string): void {
  let place = existsSync(target) ? target : dirname(target)
  while (!existsSync(place)) place = dirname(place)
  accessSync(place, constants.W_OK)
}
