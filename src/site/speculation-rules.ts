import { href, type Path } from './paths.ts'

/**
 * What browsers may do before a link is followed (https://html.spec.whatwg.org/#speculative-loading), as JSON: a page
 * whose link is about to be followed is prepared, and the page that comes next is fetched when its link comes close.
 * Files and places of the same page are left alone.
 * @param base path of the site's root, with or without its last slash
 * @param leftAlone pages that are not prepared either, since they fetch more by themselves
 */
export function speculationRules(base: string, leftAlone: readonly Path[]): string {
  const root = base.replace(/\/$/, '')
  const left = [`${root}/*.*`, ...leftAlone.map((path) => `${href(base, path)}*`)]
  const isPage = [
    { href_matches: `${root}/*` },
    { not: { href_matches: left } },
    { not: { selector_matches: '[href^="#"]' } },
  ]
  return JSON.stringify({
    prerender: [{ where: { and: isPage }, eagerness: 'moderate' }],
    prefetch: [{ where: { selector_matches: '[rel=next]' }, eagerness: 'eager' }],
  })
}
