import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headerPolicy, type InlineSources, inlineSources } from './content-policy.ts'
import { headerLimits, headerRules, headersFile } from './headers-file.ts'
import { redirectLimits } from './redirects-file.ts'

/** What was built. */
export interface BuiltPages {
  /** What stands within the pages. */
  inline: () => InlineSources
  /** Paths of all files that pages and routes have made, from the site's folder. */
  files: () => Iterable<string>
}

/**
 * Says what pages may load for hosts that read it in `_headers`, which holds all other headers too. It goes by what was
 * built, so it comes after whatever writes pages, and before what puts them in their place.
 */
export function hostFiles(pages: BuiltPages): AstroIntegration {
  let url = new URL('http://localhost/')
  let own = ''
  return {
    name: 'host-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        url = new URL(config.base.replace(/\/?$/, '/'), config.site ?? url)
        own = fileURLToPath(config.publicDir)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const made = new Set(pages.files())
        const files = [...new Set([...made, ...filesIn(own), ...filesIn(folder, topsOf(made))])].sort()
        const policy = headerPolicy(withDrawings(pages.inline(), folder, files))
        const headers = headersFile(headerRules({ policy, url, files }), url.pathname)
        const text = await putBefore(join(folder, '_headers'), headers)
        const redirects = await readFile(join(folder, '_redirects'), 'utf8')
        for (const warning of [...headerLimits(text), ...redirectLimits(redirects)]) logger.warn(warning)
      },
    },
  }
}

/** Names of the folders at the top that files stand in. */
const topsOf = (files: Iterable<string>) => new Set([...files].map((file) => file.slice(0, file.indexOf('/') + 1)))

/**
 * Paths of the files in a folder.
 * @param known folders at its top that are passed over, with a slash: to look into as many as there are pages takes long
 */
function filesIn(folder: string, known: ReadonlySet<string> = new Set()): string[] {
  const files: string[] = []
  const look = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      const path = below + entry.name
      if (entry.isFile()) files.push(path)
      else if (entry.isDirectory() && !known.has(`${path}/`)) look(`${path}/`)
    }
  }
  if (existsSync(folder)) look('')
  return files
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
