import { accessSync, constants, existsSync, globSync, rmSync, statfsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { BuildFault, plainly, refusal } from './build-fault.ts'
import { lockBuild, lockOf } from './build-lock.ts'
import { nameFor, recoverFolder, replaceFolder, spareOf } from './replace-folder.ts'

/**
 * Builds aside and puts the result in its place only when all of it is there: a build that fails or is killed, whatever
 * the reason, leaves the last good site as it was. Builds of one project wait for each other.
 * @param contentDir what must never be taken for output
 */
export function keepLastBuild(contentDir: string): AstroIntegration {
  let root = ''
  let target = ''
  let staging = ''
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
        root = fileURLToPath(config.root)
        if ([root, join(root, 'src'), contentDir].some((kept) => `${kept}/`.startsWith(`${target}/`))) {
          throw new BuildFault(
            `The site cannot be written to ${target}: its files would be deleted. Name a folder of its own.`,
          )
        }
        const cache = join(root, '.cache')
        try {
          await lockBuild(lockOf(root), (pid) =>
            logger.info(`Another build of this project runs${pid ? ` (process ${pid})` : ''}: waiting until it ends.`),
          )
          recoverFolder(target)
          checkPlace(target)
          // Within the project, wherever the target is: what runs while building finds its packages from there.
          staging = join(cache, `building-${nameFor(target)}`)
          clear(cache)
          checkRoom(cache)
        } catch (error) {
          throw plainly(error)
        }
        updateConfig({ outDir: pathToFileURL(`${staging}/`) })
      },
      'astro:build:done': () => {
        try {
          replaceFolder(target, staging, spareOf(root, target))
        } catch (error) {
          throw plainly(error)
        }
      },
    },
  }
}

/** In milliseconds. A site that is built less often is not built in haste. */
const A_MONTH = 30 * 24 * 60 * 60 * 1000

/** Removes what builds have left that were cut off, and what has been put aside for sites that nobody builds any more. */
function clear(cache: string): void {
  const old = globSync(join(cache, 'spare-*')).filter((path) => statSync(path).mtimeMs < Date.now() - A_MONTH)
  for (const left of [...globSync(join(cache, 'building-*')), ...old]) rmSync(left, { recursive: true, force: true })
}

/** In bytes. What every build needs, whatever it publishes: the bundled code, twice over. */
const LEAST_ROOM = 4_000_000

/** Where the disk is as good as full, the bundler would be the first to find out, and tell it in its own words. */
function checkRoom(folder: string): void {
  const { blocks, bavail, bsize } = statfsSync(folder)
  // Some disks do not tell their size.
  if (blocks > 0 && bavail * bsize < LEAST_ROOM) throw refusal('ENOSPC', folder)
}

/** Finds out before anything is made whether it could be put in its place. */
function checkPlace(target: string): void {
  let place = existsSync(target) ? target : dirname(target)
  while (!existsSync(place)) place = dirname(place)
  accessSync(place, constants.W_OK)
}
