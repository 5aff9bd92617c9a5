import { dirname, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { build } from 'esbuild'

const QUERY = '?bundled'

/**
 * Makes `import code from './script.ts?bundled'` give a script and all that it imports as the text of one classic
 * script: for those that are served under a name of their own and may import nothing, as service workers.
 */
export function bundledScripts(): AstroIntegration {
  return {
    name: 'bundled-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'bundled-scripts',
                async load(id) {
                  if (!id.endsWith(QUERY)) return
                  const { code, files } = await bundled(id.slice(0, -QUERY.length))
                  for (const file of files) this.addWatchFile(file)
                  return `export default ${JSON.stringify(code)}`
                },
              },
            ],
          },
        })
      },
    },
  }
}

/** A script and all that it imports as one classic script, and the files that it is made of. */
export async function bundled(entry: string): Promise<{ code: string; files: string[] }> {
  const folder = dirname(entry)
  const { outputFiles, metafile } = await build({
    absWorkingDir: folder,
    entryPoints: [entry],
    bundle: true,
    format: 'iife',
    minify: true,
    target: 'es2022',
    metafile: true,
    write: false,
  })
  const code = outputFiles.map(({ text }) => text).join('')
  return { code, files: Object.keys(metafile.inputs).map((path) => resolve(folder, path)) }
}
