import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroConfig, AstroIntegration } from 'astro'
import { plainly } from './build-fault.ts'

/**
 * Astro keeps pictures in other sizes, writes them in place, and takes what it finds for whole. So what a good build has
 * left there is written down, and whatever is not as it was then goes: a build that was cut off, or a full disk, leaves
 * half a picture. All of them go when other code draws them.
 */
export function knownPictures(): AstroIntegration {
  let folder = ''
  let list = ''
  let code = ''
  return {
    name: 'known-pictures',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return
        folder = fileURLToPath(new URL('assets/', config.cacheDir))
        list = fileURLToPath(new URL('assets.txt', config.cacheDir))
        code = codeOf(config)
        try {
          const known = knownIn(list, code)
          for (const [name, state] of statesIn(folder)) if (known.get(name) !== state) rmSync(join(folder, name))
        } catch (error) {
          throw plainly(error)
        }
      },
      'astro:build:done': ({ logger }) => {
        const lines = [code, ...[...statesIn(folder)].map(([name, state]) => `${state} ${name}`)]
        try {
          mkdirSync(join(list, '..'), { recursive: true })
          writeFileSync(`${list}.new`, `${lines.join('\n')}\n`)
          renameSync(`${list}.new`, list)
        } catch (error) {
          // They will be drawn again.
          logger.warn(error instanceof Error ? error.message : String(error))
        }
      },
    },
  }
}

/** A digest of what decides how pictures are drawn, besides themselves. */
function codeOf({ root, image }: AstroConfig): string {
  const lockfile = new URL('package-lock.json', root)
  const packages = existsSync(lockfile) ? readFileSync(lockfile) : ''
  return createHash('sha256').update(JSON.stringify(image)).update(packages).digest('hex').slice(0, 16)
}

/** Files of a folder, each with what changes when it is written. */
function statesIn(folder: string): Map<string, string> {
  try {
    const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
    return new Map(
      names.map((name) => {
        const { size, mtimeMs } = statSync(join(folder, name))
        return [name, `${size} ${mtimeMs}`]
      }),
    )
  } catch {
    // There is none yet.
    return new Map()
  }
}

/** What was written down; nothing where other code has drawn it. */
function knownIn(list: string, code: string): Map<string, string> {
  try {
    const [by, ...lines] = readFileSync(list, 'utf8').trimEnd().split('\n')
    if (by !== code) return new Map()
    return new Map(lines.map((line) => [line.replace(/^\S+ \S+ /, ''), line.split(' ', 2).join(' ')]))
  } catch {
    return new Map()
  }
}
