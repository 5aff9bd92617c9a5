import type { HeaderRule } from '../publish/headers-file.ts'
import { type BuiltSite, HostingFault } from './built-site.ts'
import { contentTypes } from './content-types.ts'
import { patternSource } from './pattern.ts'

/** Endings whose types Caddy knows wherever it runs. */
const KNOWN = new Set('html css js json svg png jpg jpeg gif webp avif pdf'.split(' '))

/**
 * Settings for Caddy 2: a site's block of a Caddyfile.
 * @throws HostingFault where something cannot be written down there
 */
export function caddySettings(site: BuiltSite): string {
  const { url, root, headers, redirects, precompressed } = site
  const base = url.pathname
  const types = [...contentTypes(headers)].filter(([ending]) => !KNOWN.has(ending))
  const encodings = [...(precompressed.brotli ? ['br'] : []), ...(precompressed.gzip ? ['gzip'] : [])]
  const fileServer = [`root ${quoted(root)}`, ...(encodings.length > 0 ? [`precompressed ${encodings.join(' ')}`] : [])]
  const [revalidated] = headers
  return `# ${url.href} for Caddy 2.
# Put it into a Caddyfile, then: caddy reload
# It holds for every later build at this address; printed anew, it knows the newest redirects too.

${url.origin} {
	route {
		encode zstd gzip

		# What is sent along, by address; the last that fits holds.
${headers.map((rule, index) => headerRule(rule, `headers_${index + 1}`)).join('')}
${types.map(([ending, type]) => `		@${ending} path *.${ending}\n		header @${ending} Content-Type ${quoted(type)}\n`).join('')}
		# What is for hosts, or for nobody.
		@hidden {
			path_regexp (/\\.|/_headers$|/_redirects$)
			not path ${base}.well-known/*
		}
		error @hidden 404
${redirects.length > 0 ? '\n		# Former addresses.\n' : ''}${redirects.map(({ from, to }) => `		redir ${formerPath(from)} ${quoted(to)} permanent\n`).join('')}
${files(base, fileServer)}	}

	handle_errors {
		header Content-Type "text/html; charset=utf-8"
${Object.entries(revalidated?.headers ?? {})
  .map(([name, value]) => `		header ${name} ${quoted(value)}\n`)
  .join('')}		rewrite * /404.html
		file_server {
${fileServer.map((line) => `			${line}\n`).join('')}		}
	}
}
`
}

function headerRule({ path, headers }: HeaderRule, matcher: string): string {
  const values = Object.entries(headers).filter(([name]) => name !== 'Content-Type')
  if (values.length === 0) return ''
  const lines = values.map(([name, value]) => `			${name} ${quoted(value)}\n`).join('')
  return `		@${matcher} path_regexp ${quoted(patternSource(path))}\n		header @${matcher} {\n${lines}		}\n`
}

function files(base: string, fileServer: readonly string[]): string {
  const block = (indent: string) =>
    `${indent}file_server {\n${fileServer.map((line) => `${indent}	${line}\n`).join('')}${indent}}\n`
  if (base === '/') return block('		')
  return `		redir ${quoted(base.slice(0, -1))} ${quoted(base)} permanent
		handle_path ${quoted(`${base}*`)} {
${block('			')}		}
		error 404
`
}

/** Braces would stand for something of the request. @throws HostingFault where a value cannot be written down */
function quoted(value: string): string {
  const literal = value.replace(/[{}]/g, '\\$&')
  // Between these nothing has a meaning of its own; between others a backslash may.
  if (!value.includes('`')) return /["\\]/.test(value) ? `\`${literal}\`` : `"${literal}"`
  if (!/["\\]/.test(value)) return `"${literal}"`
  throw new HostingFault(`“${value}” holds signs that a Caddyfile cannot hold together.`)
}

/** The path of a former address. @throws HostingFault where Caddy would take it for a pattern */
function formerPath(path: string): string {
  const written = decodeURI(path)
  if (written.includes('*'))
    throw new HostingFault(`“${written}” holds a sign that stands for any other in a Caddyfile.`)
  return quoted(written)
}
