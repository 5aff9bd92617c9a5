import { createHash } from 'node:crypto'

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const SCRIPT = /<script>([\s\S]*?)<\/script>/g
const HEAD = /<head>[\s\S]*?<\/head>/
const CHARSET = /<meta charset=[^>]*>/i

/** What stands in a page itself and may take effect: one hash for each that differs (CSP 3, section 2.3.1). */
export interface InlineSources {
  styles: string[]
  scripts: string[]
}

/**
 * Sources for the style sheets and scripts within a page, or the style sheets within an SVG. Scripts are trusted in the
 * head alone, where nothing comes from an article.
 */
export function inlineSources(markup: string): InlineSources {
  const [head = ''] = HEAD.exec(markup) ?? []
  return { styles: hashesOf(markup.matchAll(STYLE)), scripts: hashesOf(head.matchAll(SCRIPT)) }
}

function hashesOf(elements: Iterable<RegExpMatchArray>): string[] {
  const hashes = Array.from(elements, ([, text = '']) => createHash('sha256').update(text).digest('base64'))
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`)
}

/** What a page may load: files of its own site, and what is within it. */
export function contentPolicy({ styles, scripts }: InlineSources): string {
  const directives = [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ]
  return directives.join(';')
}

/** The same as a header of all pages; only a header can say who may frame them. */
export const headerPolicy = (inline: InlineSources) => `${contentPolicy(inline)};frame-ancestors 'none'`

/**
 * Writes a page's policy into its head, for hosts that send no headers: before anything that it could forbid.
 * @param file names the page where it is at fault
 * @throws where the page names no charset, after which the policy goes
 */
export function withPolicy(html: string, file: string): string {
  if (!CHARSET.test(html)) throw new Error(`${file} has no <meta charset>, after which its policy goes: give it one.`)
  const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy(inlineSources(html))}">`
  return html.replace(CHARSET, (charset) => charset + policy)
}
