import { rename, rm } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Builds beside the output folder and puts the result in its place only when all of it is there: a build that fails,
 * whatever the reason, leaves the last good one as it was.
 */
export function keepLastBuild(): AstroIntegration {
  let target = ''
  let staging = ''
  return {
    name: 'keep-last-build',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return
        target = fileURLToPath(config.outDir).replace(/[\\/]$/, '')
        staging = `${target}.next`
        updateConfig({ outDir: pathToFileURL(`${staging}/`) })
      },
      'astro:build:done': async () => {
        await rm(target, { recursive: true, force: true })
        await rename(staging, target)
      },
    },
  }
}
