import { contentPolicy } from './content-policy.ts'

/** Takes the reader's place in the page and question along, which a refresh would drop. */
export const REDIRECT_SCRIPT = `const { to } = document.currentScript.dataset
location.replace(to.includes('#') ? to : to + location.search + location.hash)
`

const REFRESH = /<meta http-equiv="refresh" content="\d+;\s*url=([^"]+)">/i

/** Where a page sends its readers on, percent-encoded and with the base path, or null where it keeps them. */
export function refreshTarget(html: string): string | null {
  const [, target] = REFRESH.exec(html.slice(0, 2000)) ?? []
  return target?.replaceAll('&amp;', '&').replaceAll('&quot;', '"') ?? null
}

/**
 * The page at a former address, for hosts that take no redirects: it leads on with a script and without.
 * @param to link to where the page stands now
 * @param canonical the same with its origin
 * @param html the page that stands there: this one goes by its title and language
 * @param script link to `REDIRECT_SCRIPT`
 */
export function redirectPage({
  to,
  canonical,
  html,
  script,
}: Record<'to' | 'canonical' | 'html' | 'script', string>): string {
  const [, attributes = ''] = /<html([^>]*)>/.exec(html) ?? []
  const [, title = to] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  const link = escaped(to)
  return `<!doctype html>
<html${attributes}>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${contentPolicy([])}">
<title>${title}</title>
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${escaped(canonical)}">
<script src="${script}" data-to="${link}"></script>
<noscript><meta http-equiv="refresh" content="0; url=${link}"></noscript>
<p><a href="${link}">${title}</a></p>
</html>
`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
