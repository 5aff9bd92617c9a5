import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type HeaderRule, parseHeadersFile } from '../publish/headers-file.ts'
import { parseRedirectsFile, type Redirect } from '../publish/redirects-file.ts'

/** All that a server has to know of a site. */
export interface BuiltSite {
  /** Where it stands, ending with a slash. */
  url: URL
  /** Folder of its files on the server, absolute. */
  root: string
  /** Patterns with the base path; where several fit and name the same header, the last holds. */
  headers: HeaderRule[]
  /** Percent-encoded, with the base path. */
  redirects: Redirect[]
  /** Whether files lie there compressed already. */
  precompressed: { gzip: boolean; brotli: boolean }
}

/** A site that no settings can be made for; the message says how to mend that. */
export class HostingFault extends Error {}

/**
 * Reads a site as it was built.
 * @param folder that it was built to
 * @param root that its files will lie in on the server
 * @throws HostingFault where there is no finished site
 */
export function readBuiltSite(folder: string, root: string): BuiltSite {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new HostingFault(`${folder}: there is no built site. Build it with “npm run build”, then ask again.`)
  }
  const read = (name: string) => {
    const path = join(folder, name)
    if (existsSync(path)) return readFileSync(path, 'utf8')
    throw new HostingFault(`${path} is missing: this is no whole site. Build it anew with “npm run build”.`)
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const url = addressOf(read('index.html'))
  if (!url) {
    throw new HostingFault(`${join(folder, 'index.html')} does not say where it stands: set “url” in site.yaml.`)
  }
  return {
    url,
    root,
    headers: [revalidated(url), ...parseHeadersFile(read('_headers')).map(lasting)],
    redirects: parseRedirectsFile(read('_redirects')),
    precompressed: {
      gzip: files.some((file) => file.endsWith('.html.gz')),
      brotli: files.some((file) => file.endsWith('.html.br')),
    },
  }
}

function addressOf(frontPage: string): URL | null {
  const [, address = ''] = /<link rel="canonical" href="([^"]+)"/.exec(frontPage) ?? []
  return URL.canParse(address) ? new URL(address) : null
}

/** What hosts do by themselves: a page is kept, but asked for again each time. */
const revalidated = ({ pathname }: URL): HeaderRule => ({
  path: `${pathname}*`,
  headers: { 'Cache-Control': 'public, max-age=0, must-revalidate' },
})

/**
 * A server's settings outlive a build, and hashes of scripts and style sheets do not: each page names its own in its
 * `<meta>`, and both policies hold.
 */
function lasting({ path, headers }: HeaderRule): HeaderRule {
  const policy = headers['Content-Security-Policy']
  if (!policy) return { path, headers }
  const directives = policy.split(';').filter((directive) => !/^\s*(default|script|style)-src /.test(directive))
  const closed = ['object-src', 'frame-src', 'media-src', 'script-src-attr'].map((name) => `${name} 'none'`)
  return { path, headers: { ...headers, 'Content-Security-Policy': [...closed, ...directives].join(';') } }
}
