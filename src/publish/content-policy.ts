import { createHash } from 'node:crypto'

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const CHARSET = /<meta charset=[^>]*>/i

/** Sources for the style sheets within a page or an SVG: one hash for each that differs (CSP 3, section 2.3.1). */
export function styleSources(markup: string): string[] {
  const hashes = [...markup.matchAll(STYLE)].map(([, css = '']) => createHash('sha256').update(css).digest('base64'))
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`)
}

/**
 * What a page may load: files of its own site, and the style sheets within it.
 * @param styles sources as `styleSources` gives them
 */
export function contentPolicy(styles: readonly string[]): string {
  const directives = [
    "default-src 'none'",
    "script-src 'self'",
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
export const headerPolicy = (styles: readonly string[]) => `${contentPolicy(styles)};frame-ancestors 'none'`

/**
 * Writes a page's policy into its head, for hosts that send no headers: before anything that it could forbid.
 * @param file names the page where it is at fault
 * @throws where the page names no charset, after which the policy goes
 */
export function withPolicy(html: string, file: string): string {
  if (!CHARSET.test(html)) throw new Error(`${file} has no <meta charset>, after which its policy goes: give it one.`)
  const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy(styleSources(html))}">`
  return html.replace(CHARSET, (charset) => charset + policy)
}
