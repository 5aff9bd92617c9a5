import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headerPolicy, type InlineSources, inlineSources, withPolicy } from './content-policy.ts'
import { headerLimits, headerRules, headersFile } from './headers-file.ts'
import { withPlainValues } from './plain-values.ts'
import { redirectLimits } from './redirects-file.ts'

/**
 * Says what pages may load: in every page, and for hosts that read it in `_headers`, which holds all other headers too.
 * It goes by what was built, so it comes after whatever writes pages, and before what puts them in their place.
 */
export function hostFiles(): AstroIntegration {
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
        const sources = await secure(folder, files)
        const headers = headersFile(headerRules({ policy: headerPolicy(sources), url, files }), url.pathname)
        const text = await putBefore(join(folder, '_headers'), headers)
        const redirects = await readFile(join(folder, '_redirects'), 'utf8')
        for (const warning of [...headerLimits(text), ...redirectLimits(redirects)]) logger.warn(warning)
      },
    },
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
    .sort()
}

/** Gives each page its policy. @returns sources of all scripts and style sheets within pages and pictures */
async function secure(folder: string, files: readonly string[]): Promise<InlineSources> {
  const styles = new Set<string>()
  const scripts = new Set<string>()
  for (const file of files.filter((name) => /\.(html|svg)$/.test(name))) {
    const path = join(folder, file)
    const markup = withPlainValues(await readFile(path, 'utf8'))
    const sources = inlineSources(markup)
    for (const source of sources.scripts) scripts.add(source)
    for (const source of sources.styles) styles.add(source)
    if (file.endsWith('.html')) await writeFile(path, withPolicy(markup, file))
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() }
}

/** Writes a text where the publisher may have put one of the same name: that stays, and comes last. */
async function putBefore(path: string, text: string): Promise<string> {
  const own = await readFile(path, 'utf8').catch(() => '')
  const whole = own ? `${text}\n${own}` : text
  await writeFile(path, whole)
  return whole
}
