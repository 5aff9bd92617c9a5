import {
  accessSync,
  constants,
  existsSync,
  globSync,
  readdirSync,
  realpathSync,
  rmSync,
  statfsSync,
  statSync,
} from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
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
        const sources = ['src', 'public', 'tests', 'node_modules', '.git'].map((name) => join(root, name))
        checkTarget(target, {
          around: [root, join(root, '.cache'), ...sources, contentDir],
          within: [...sources, contentDir],
        })
        const kept = fileURLToPath(config.cacheDir)
        if (liesIn(kept, target) || liesIn(kept, contentDir)) {
          throw new BuildFault(`CACHE_DIR cannot be ${kept}: what is kept needs a folder of its own.`)
        }
        const cache = join(root, '.cache')
        try {
          const lock = lockOf(root)
          await lockBuild(lock, (holder) =>
            logger.info(
              `Another build of this project runs (${holder}): waiting until it ends. If none does, delete ${lock}`,
            ),
          )
          recoverFolder(target)
          checkPlace(target)
          checkWhose(target)
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

/** A path without the links in it, as far as it is there. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path))
}

/** Whether a folder is another or lies in it. */
function liesIn(folder: string, other: string): boolean {
  const way = relative(realPath(other), realPath(folder))
  return !isAbsolute(way) && way.split(sep)[0] !== '..'
}

/**
 * @param around what the site must not be written over
 * @param within what it must not be written into
 */
function checkTarget(
  target: string,
  { around, within }: { around: readonly string[]; within: readonly string[] },
): void {
  if (around.some((kept) => liesIn(kept, target)) || within.some((kept) => liesIn(target, kept))) {
    throw new BuildFault(
      `The site cannot be written to ${target}: its files would be deleted. Name a folder of its own.`,
    )
  }
}

/** Every site has this file: a folder with others, and without it, is somebody else's. */
const OURS = '_headers'

/** @throws BuildFault where a folder holds what no build has put there */
function checkWhose(target: string): void {
  const all = existsSync(target) ? readdirSync(target) : []
  // What is under version control can be had back.
  if (all.includes('.git')) return
  const names = all.filter((name) => !name.startsWith('.') && name !== 'CNAME' && name !== 'lost+found')
  const [first] = names
  if (first === undefined || names.includes(OURS)) return
  const problem = `${target} holds what no build of this project has put there, as ${first}`
  throw new BuildFault(`${problem}: it would be deleted. Empty it, or name another folder.`)
}

/** Finds out before anything is made whether it could be put in its place. */
function checkPlace(target: string): void {
  let place = existsSync(target) ? target : dirname(target)
  while (!existsSync(place)) place = dirname(place)
  if (!statSync(place).isDirectory()) {
    throw new BuildFault(`The site cannot be written to ${target}: ${place} is a file. Delete it, or name a folder.`)
  }
  accessSync(place, constants.W_OK)
}
