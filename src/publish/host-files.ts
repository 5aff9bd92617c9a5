import { readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headerPolicy, type InlineSources, inlineSources } from './content-policy.ts'
import { headerLimits, headerRules, headersFile } from './headers-file.ts'
import { redirectLimits } from './redirects-file.ts'

/**
 * Says what pages may load for hosts that read it in `_headers`, which holds all other headers too. It goes by what was
 * built, so it comes after whatever writes pages, and before what puts them in their place.
 * @param pages gives what stands within the pages that were built
 */
export function hostFiles(pages: () => InlineSources): AstroIntegration {
  let url = new URL('http://localhost/')
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        url = new URL(config.base.replace(/\/?$/, '/'), config.site ?? url)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const files = filesIn(folder)
        const policy = headerPolicy(withDrawings(pages(), folder, files))
        const headers = headersFile(headerRules({ policy, url, files }), url.pathname)
        const text = await putBefore(join(folder, '_headers'), headers)
        const redirects = await readFile(join(folder, '_redirects'), 'utf8')
        for (const warning of [...headerLimits(text), ...redirectLimits(redirects)]) logger.warn(warning)
      },
    },
  }
}

/** Paths of all files, from the folder itself. Folder by folder: there may be hundreds of thousands. */
function filesIn(folder: string): string[] {
  const files: string[] = []
  const look = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (entry.isDirectory()) look(`${below}${entry.name}/`)
      else if (entry.isFile()) files.push(below + entry.name)
    }
  }
  look('')
  return files.sort()
}

/** Adds what stands within pictures. */
function withDrawings(pages: InlineSources, folder: string, files: readonly string[]): InlineSources {
  const drawings = files
    .filter((name) => name.endsWith('.svg'))
    .map((name) => inlineSources(readFileSync(join(folder, name), 'latin1')))
  const all = (kind: keyof InlineSources) =>
    [...new Set([pages, ...drawings].flatMap((sources) => sources[kind]))].sort()
  return { scripts: all('scripts'), styles: all('styles') }
}

/** Writes a text where the publisher may have put one of the same name: that stays, and comes last. */
async function putBefore(path: string, text: string): Promise<string> {
  const own = await readFile(path, 'utf8').catch(() => '')
  const whole = own ? `${text}\n${own}` : text
  await writeFile(path, whole)
  return whole
}
