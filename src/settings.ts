import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'yaml'

/** What the environment decides about a build: which content, for which address. */
export interface Settings {
  /** Absolute path of the folder of content. */
  contentDir: string
  /** Origin of the published site. */
  siteUrl: string | undefined
  /** Path below the origin, beginning and ending with a slash. */
  basePath: string
  /** Absolute path of the folder that holds what a build can use again; Astro's own, if it is not set. */
  cacheDir: string | undefined
  /** Whether readers may keep what they read, to read it without a network. */
  offline: boolean
}

/**
 * Reads `CONTENT_DIR`, `SITE_URL`, `BASE_PATH` and `CACHE_DIR`; what is not set comes from the content's `site.yaml`.
 * @throws where `SITE_URL` is no web address
 */
export function readSettings(root: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const contentDir = resolve(root, environment['CONTENT_DIR'] || 'content')
  const wanted = environment['SITE_URL']
  if (wanted && (!/^https?:\/\//.test(wanted) || !URL.canParse(wanted))) {
    throw new Error(`SITE_URL is “${wanted}”: write the whole address, beginning with https://`)
  }
  const onRecord = siteOnRecord(contentDir)
  const url = wanted || onRecord['url']
  const site = typeof url === 'string' && URL.canParse(url) ? new URL(url) : undefined
  const path = environment['BASE_PATH'] || (site?.pathname ?? '/')
  return {
    contentDir,
    siteUrl: site?.origin,
    basePath: `/${path}/`.replace(/\/+/g, '/'),
    cacheDir: environment['CACHE_DIR'] ? resolve(root, environment['CACHE_DIR']) : undefined,
    offline: onRecord['offline'] !== false,
  }
}

/** What `site.yaml` says, as far as it can be read: its faults are reported with those of all content. */
function siteOnRecord(contentDir: string): Record<string, unknown> {
  try {
    const site: unknown = parse(readFileSync(resolve(contentDir, 'site.yaml'), 'utf8'))
    return site && typeof site === 'object' ? { ...site } : {}
  } catch {
    return {}
  }
}
