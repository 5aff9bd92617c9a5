/** Headers of all addresses that fit a pattern, in which `*` stands for anything. */
export interface HeaderRule {
  path: string
  headers: Record<string, string>
}

/** What Cloudflare Pages takes of one file; Netlify takes more. */
const MOST_RULES = 100
const LONGEST_LINE = 2000

/** Types of files that not every host knows by their ending. */
const RARE_TYPES: Record<string, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  webmanifest: 'application/manifest+json',
}

/** For what changes its name with what is in it. */
const FOR_GOOD = { 'Cache-Control': 'public, max-age=31536000, immutable' }
const OPEN = { 'Access-Control-Allow-Origin': '*' }
const OURS_ALONE = { 'Cross-Origin-Resource-Policy': 'same-origin' }

/**
 * The headers of a site, for patterns from its root. No two rules that fit the same address name the same header:
 * hosts join such values with a comma. What they all do by themselves, to have pages revalidated, is left to them.
 * @param policy the Content-Security-Policy of all pages
 * @param url where the site stands
 * @param files paths of all files, without a first slash
 */
export function headerRules({
  policy,
  url,
  files,
}: {
  policy: string
  url: URL
  files: readonly string[]
}): HeaderRule[] {
  return [
    {
      path: '/*',
      headers: {
        'Content-Security-Policy': policy,
        ...transportSecurity(url),
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'strict-origin-when-cross-origin',
        'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    ...['_astro', ...foldersOfSearch(files)].map((folder) => ({ path: `/${folder}/*`, headers: FOR_GOOD })),
    { path: '/offline-worker.js', headers: { 'Cache-Control': 'no-cache', ...OURS_ALONE } },
    // Pictures may be shown elsewhere, in feeds for one; scripts and fonts have no business there.
    ...['js', 'woff2'].map((ending) => ({ path: `/_astro/*.${ending}`, headers: OURS_ALONE })),
    // Made to be fetched by others: feeds, texts, data.
    ...['md', 'xml', 'json', 'bib'].map((ending) => ({ path: `/*.${ending}`, headers: OPEN })),
    ...rareTypes(files),
  ]
}

/** The whole host is bound for two years, so below a path, where it is not the site's alone, its subdomains are not. */
function transportSecurity({ protocol, pathname }: URL): Record<string, string> {
  if (protocol !== 'https:') return {}
  return { 'Strict-Transport-Security': `max-age=63072000${pathname === '/' ? '; includeSubDomains' : ''}` }
}

/** The index of a search is in folders that are named after what is in them; `search/index.json` beside them says which. */
function foldersOfSearch(files: readonly string[]): string[] {
  return [...new Set(files.flatMap((file) => /^search\/(?:[0-9a-f]{8,}|articles)(?=\/)/.exec(file) ?? []))]
}

/** By whole names: Netlify's `/*.bib` fits /people/habib/ too. */
function rareTypes(files: readonly string[]): HeaderRule[] {
  const rules = files.flatMap((file) => {
    const type = RARE_TYPES[file.slice(file.lastIndexOf('.') + 1)]
    const path = file.includes('/') ? `/*/${file.slice(file.lastIndexOf('/') + 1)}` : `/${file}`
    return type ? [[path, { path, headers: { 'Content-Type': type } }] as const] : []
  })
  return [...new Map(rules).values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

/**
 * Writes `_headers`, as Netlify and Cloudflare Pages read it.
 * @param base path of the site's root, beginning and ending with a slash
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const root = base.replace(/\/$/, '')
  return rules
    .map(({ path, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`)
      return `${root}${path}\n${lines.join('')}`
    })
    .join('\n')
}

/** What hosts would leave out of a file of headers, in sentences. */
export function headerLimits(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim())
  const rules = lines.filter((line) => line.startsWith('/')).length
  const long = lines.filter((line) => line.length > LONGEST_LINE)
  return [
    ...(rules > MOST_RULES ? [`_headers holds ${rules} rules: Cloudflare Pages takes the first ${MOST_RULES}.`] : []),
    ...long.map(
      (line) =>
        `_headers: ${line.split(':', 1)} has ${line.length} characters, and Cloudflare Pages takes ${LONGEST_LINE} a line. Pages keep their own policy in <meta>.`,
    ),
  ]
}

/** Reads `_headers`; patterns as they stand there, with the base path. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = []
  for (const line of text.split('\n').map((raw) => raw.trim())) {
    const colon = line.indexOf(':')
    const rule = rules.at(-1)
    if (line.startsWith('/')) rules.push({ path: line, headers: {} })
    else if (rule && colon > 0 && !line.startsWith('#'))
      rule.headers[line.slice(0, colon)] = line.slice(colon + 1).trim()
  }
  return rules
}
