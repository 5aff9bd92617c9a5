import { createHash } from 'node:crypto'
import { kept } from '../interface/kept.ts'

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/g
const STYLE_END = '</style>'
const HEAD = /<head>[\s\S]*?<\/head>/
const CHARSET = /<meta charset=[^>]*>/i

/** Types of scripts that browsers act on; anything else is data for others. */
const ACTIVE = new Set(['', 'module', 'text/javascript', 'importmap', 'speculationrules'])

/** Sources for what stands within a page or an SVG: one hash for each text that differs (CSP 3, section 2.3.1). */
export interface InlineSources {
  scripts: readonly string[]
  styles: readonly string[]
}

/**
 * What stands within a page or an SVG. Scripts are trusted in the head alone, where nothing comes from an article.
 * @param markup its values plain; its bytes, each as one character (Latin-1)
 */
export function inlineSources(markup: string): InlineSources {
  const [head = ''] = HEAD.exec(markup) ?? []
  // Behind the last end there may be any number of beginnings.
  const styled = markup.slice(0, markup.lastIndexOf(STYLE_END) + STYLE_END.length)
  const scripts = [...head.matchAll(SCRIPT)].filter(([, attributes = '']) => isInlineScript(attributes))
  return {
    scripts: hashes(scripts.map(([, , code = '']) => code)),
    styles: hashes([...styled.matchAll(STYLE)].map(([, css = '']) => css)),
  }
}

function isInlineScript(attributes: string): boolean {
  const [, type = ''] = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes) ?? []
  return !/\ssrc\s*=/i.test(attributes) && ACTIVE.has(type.toLowerCase())
}

const hashes = (texts: readonly string[]) => [...new Set(texts)].map(hashOf)

/** The hash of a text's bytes; nearly all pages have the same ones. */
const hashOf = kept((text) => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`)

/** What a page may load: files of its own site, and the scripts and style sheets within it. */
export function contentPolicy({ scripts, styles }: InlineSources): string {
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
export const headerPolicy = (sources: InlineSources) => `${contentPolicy(sources)};frame-ancestors 'none'`

/**
 * Writes a page's policy into its head, for hosts that send no headers: before anything that it could forbid.
 * @param html its values plain; its bytes, each as one character (Latin-1)
 * @param sources what stands within it
 * @param file names the page where it is at fault
 * @throws where the page names no charset, after which the policy goes
 */
export function withPolicy(html: string, sources: InlineSources, file: string): string {
  if (!CHARSET.test(html)) throw new Error(`${file} has no <meta charset>, after which its policy goes: give it one.`)
  const policy = `<meta http-equiv="content-security-policy" content="${contentPolicy(sources)}">`
  return html.replace(CHARSET, (charset) => charset + policy)
}
