import type { HeaderRule } from '../publish/headers-file.ts'

/** Types of all files that a site may hold, by their endings: a build of tomorrow may have some that today's has not. */
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  xml: 'application/xml; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  bib: 'application/x-bibtex; charset=utf-8',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  mp4: 'video/mp4',
  webm: 'video/webm',
  zip: 'application/zip',
}

/** The type of each ending, as the site's own headers have it where they say it. */
export function contentTypes(rules: readonly HeaderRule[]): Map<string, string> {
  const types = new Map(Object.entries(TYPES))
  for (const { path, headers } of rules) {
    const [, ending] = /\.(\w+)$/.exec(path) ?? []
    const type = headers['Content-Type']
    if (ending && type) types.set(ending, type)
  }
  return types
}

/** Whether a file of a type gets smaller when it is compressed. */
export const isCompressible = (type: string) => /^text\/|json|xml|bibtex/.test(type)
