import { createHash } from 'node:crypto'
import type { HeaderRule } from '../publish/headers-file.ts'
import { type BuiltSite, HostingFault } from './built-site.ts'
import { contentTypes, isCompressible } from './content-types.ts'
import { patternSource } from './pattern.ts'

/** Characters of a header's name in that of a variable: longer ones do not fit into nginx's own table of names. */
const LONGEST_NAME = 30

/**
 * Settings for nginx: all that belongs to a site, for a file that is included within `http`.
 * @throws HostingFault where a value holds what nginx would take for a variable
 */
export function nginxSettings(site: BuiltSite): string {
  const { url, headers, redirects, precompressed } = site
  const maps = headerMaps(site)
  const types = [...contentTypes(headers)]
  const withCharset = types.filter(([, type]) => type.includes('; charset='))
  const compressible = types.filter(([, type]) => isCompressible(type))
  const isSecure = url.protocol === 'https:'
  return `# ${url.href} for nginx.
# Put it into a file that nginx includes, such as /etc/nginx/conf.d/${url.hostname}.conf,
# then: nginx -t && nginx -s reload
# It holds for every later build at this address; printed anew, it knows the newest redirects too.

# What is sent along, by address. A header without a value is not sent.
${maps.map(({ variable, cases }) => `map $uri ${variable} {\n${cases.map((one) => `    ${one}\n`).join('')}}`).join('\n')}

server {
    listen 80;
    listen [::]:80;
    server_name ${url.hostname};
${isSecure ? `    # For HTTPS, and a redirect to it: certbot --nginx -d ${url.hostname}\n` : ''}
    index index.html;
    charset utf-8;
    charset_types ${typesIn(withCharset)};
    default_type application/octet-stream;
    types {
${types.map(([ending, type]) => `        ${bare(type)} ${ending};\n`).join('')}    }

    gzip on;
    gzip_vary on;
    gzip_comp_level 6;
    gzip_min_length 512;
    gzip_proxied any;
    gzip_types ${typesIn(compressible)};
${precompressed.gzip ? '    gzip_static on;\n' : ''}${precompressed.brotli ? '    # With the module for it, files that are compressed already: brotli_static on;\n' : ''}
${maps.map(({ name, variable }) => `    add_header ${name} ${variable} always;\n`).join('')}
    # An address without its last slash leads to the one with it, whatever stands before this server.
    absolute_redirect off;
    server_tokens off;

    error_page 404 ${url.pathname}404.html;
    error_page 403 =404 ${url.pathname}404.html;

    # What is for hosts, or for nobody.
    location ~ /(\\.(?!well-known/)|_headers$|_redirects$) {
        return 404;
    }

${files(site)}${redirects.length > 0 ? '\n    # Former addresses.\n' : ''}${redirects.map(redirectLocation).join('')}}
`
}

/** A type without its charset, which nginx adds by itself. */
const bare = (type: string) => type.replace(/;.*$/, '')

/** Each type once; that of pages goes without saying. */
function typesIn(types: readonly (readonly [string, string])[]): string {
  const named = new Set(types.map(([, type]) => bare(type)))
  named.delete('text/html')
  return [...named].join(' ')
}

function files({ url: { pathname }, root }: BuiltSite): string {
  if (pathname === '/') return `    root ${quoted(root)};\n`
  return `    location ${quoted(pathname)} {
        alias ${quoted(`${root}/`)};
    }
    location = ${quoted(pathname.slice(0, -1))} {
        return 301 ${quoted(pathname)};
    }
    location / {
        return 404;
    }
`
}

/** For each header, its value by address. Of several expressions that fit, nginx takes the first. */
function headerMaps({ url, headers }: BuiltSite) {
  const names = new Set(headers.flatMap((rule) => Object.keys(rule.headers)))
  names.delete('Content-Type')
  // Other sites on the same server have such variables too.
  const own = createHash('sha256').update(url.href).digest('hex').slice(0, 6)
  return [...names].map((name) => ({
    name,
    variable: `$${name.toLowerCase().replace(/\W+/g, '_').slice(0, LONGEST_NAME)}_${own}`,
    cases: headers.flatMap((rule) => headerCase(rule, name)).reverse(),
  }))
}

function headerCase({ path, headers }: HeaderRule, name: string): string[] {
  const value = headers[name]
  return value === undefined ? [] : [`"~${patternSource(path)}" ${quoted(value)};`]
}

function redirectLocation({ from, to }: BuiltSite['redirects'][number]): string {
  return `    location = ${quoted(decodeURI(from))} {\n        return 301 ${withQuery(to)};\n    }\n`
}

const withQuery = (to: string) => (to.includes('#') ? quoted(to) : `${quoted(to).slice(0, -1)}$is_args$args"`)

function quoted(value: string): string {
  if (/[$\n]/.test(value)) {
    throw new HostingFault(
      `“${value}” holds a sign that nginx takes for a variable’s: it cannot be written down there.`,
    )
  }
  return `"${value.replace(/["\\]/g, '\\$&')}"`
}
