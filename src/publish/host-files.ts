import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { headerPolicy, styleSources, withPolicy } from './content-policy.ts'
import { headerLimits, headerRules, headersFile } from './headers-file.ts'
import { REDIRECT_SCRIPT, redirectPage, refreshTarget } from './redirect-page.ts'
import { type Redirect, redirectLimits, redirectsFile } from './redirects-file.ts'

/**
 * Fits a site for any host: a policy in every page, `_headers` and `_redirects` for hosts that read them, and pages
 * that lead on from former addresses for those that do not. It reads what was built, so it comes after whatever
 * writes pages, and before what puts them in their place.
 * @param forcesRedirects whether the host, as Netlify does, lets a redirect give way to a page unless it is forced
 */
export function hostFiles({ forcesRedirects }: { forcesRedirects: boolean }): AstroIntegration {
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
        const { styles, redirects } = await secure(folder, files, url)
        const script = await writeScript(folder, url.pathname)
        for (const redirect of redirects) await writeRedirectPage(folder, redirect, { url, script })

        const headers = headersFile(headerRules({ policy: headerPolicy(styles), url, files }), url.pathname)
        const moved = redirectsFile(redirects, url.pathname, forcesRedirects)
        for (const warning of [...headerLimits(headers), ...redirectLimits(moved)]) logger.warn(warning)
        await put(folder, '_headers', headers)
        await put(folder, '_redirects', moved)
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

/** Gives each page its policy. @returns sources of all style sheets, and the redirects among the pages */
async function secure(folder: string, files: readonly string[], { pathname: base }: URL) {
  const styles = new Set<string>()
  const redirects: Redirect[] = []
  for (const file of files.filter((name) => /\.(html|svg)$/.test(name))) {
    const markup = await readFile(join(folder, file), 'utf8')
    const target = refreshTarget(markup)
    if (target !== null) {
      redirects.push({ from: `/${file.replace(/index\.html$/, '')}`, to: decodeURI(target).slice(base.length - 1) })
      continue
    }
    for (const source of styleSources(markup)) styles.add(source)
    if (file.endsWith('.html')) await writeFile(join(folder, file), withPolicy(markup, file))
  }
  return { styles: [...styles].sort(), redirects }
}

/** @returns the link to it; like all in its folder it is named after what is in it */
async function writeScript(folder: string, base: string): Promise<string> {
  const hash = createHash('sha256').update(REDIRECT_SCRIPT).digest('hex').slice(0, 8)
  const path = `_astro/redirect.${hash}.js`
  await mkdir(join(folder, '_astro'), { recursive: true })
  await writeFile(join(folder, path), REDIRECT_SCRIPT)
  return base + path
}

async function writeRedirectPage(
  folder: string,
  { from, to }: Redirect,
  { url, script }: { url: URL; script: string },
) {
  const target = new URL(encodeURI(to.slice(1)), url)
  const html = await readFile(join(folder, to.replace(/#.*$/, ''), 'index.html'), 'utf8').catch(() => '')
  const page = redirectPage({ to: target.pathname + target.hash, canonical: target.href, html, script })
  await writeFile(join(folder, from, 'index.html'), page)
}

/** What the publisher has written in a file of the same name stays, and comes last. */
async function put(folder: string, name: string, text: string) {
  const path = join(folder, name)
  const own = await readFile(path, 'utf8').catch(() => '')
  await writeFile(path, text)
  if (own) await appendFile(path, `\n${own}`)
}
