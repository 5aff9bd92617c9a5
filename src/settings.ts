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
}

/**
 * Reads `CONTENT_DIR`, `SITE_URL` and `BASE_PATH`; what is not set comes from the content's `site.yaml`.
 * @throws where `SITE_URL` is no web address
 */
export function readSettings(root: string, environment: NodeJS.ProcessEnv = process.env): Settings {
  const contentDir = resolve(root, environment['CONTENT_DIR'] || 'content')
  const wanted = environment['SITE_URL']
  if (wanted && !/^https?:\/\//.test(wanted)) {
    throw new Error(`SITE_URL is “${wanted}”: write the whole address, beginning with https://`)
  }
  const url = wanted || urlOnRecord(contentDir)
  const site = url && URL.canParse(url) ? new URL(url) : undefined
  const path = environment['BASE_PATH'] || (site?.pathname ?? '/')
  return { contentDir, siteUrl: site?.origin, basePath: `/${path}/`.replace(/\/+/g, '/') }
}

/** The address in `site.yaml`, as far as it can be read: its faults are reported with those of all content. */
function urlOnRecord(contentDir: string): string | undefined {
  try {
    const site: unknown = parse(readFileSync(resolve(contentDir, 'site.yaml'), 'utf8'))
    return site && typeof site === 'object' && 'url' in site && typeof site.url === 'string' ? site.url : undefined
  } catch {
    return undefined
  }
}
