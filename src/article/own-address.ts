/**
 * Where an address leads within the site: a path from its root, with what may stand behind it.
 * @param siteUrl the site's whole address, with the folder that it stands in
 * @returns null where it leads elsewhere
 */
export function ownAddress(address: string, siteUrl: string): string | null {
  if (/^\/(?!\/)/.test(address)) return address
  if (!/^(?:https?:)?\/\//i.test(address)) return null
  const site = new URL(siteUrl)
  const url = URL.parse(address, site)
  const folder = folderOf(siteUrl)
  if (url?.host !== site.host || !url.pathname.startsWith(folder)) return null
  return `/${url.pathname.slice(folder.length)}${url.search}${url.hash}`
}

/** The folder that a site stands in, beginning and ending with a slash. */
export const folderOf = (siteUrl: string): string => new URL(siteUrl).pathname.replace(/\/*$/, '/')
