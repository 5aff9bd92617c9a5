import type { Site } from '../article/schema.ts'
import { directionOf } from '../interface/typography.ts'
import { icons } from './icons.ts'
import type { Paper } from './paper.ts'
import { frontPath, href, iconPath } from './paths.ts'

/**
 * What a device must know to install the site, after the W3C's Web Application Manifest.
 * @param base path of the site's root
 */
export function manifestOf({ name, description, lang }: Site, base: string, { light }: Paper) {
  const root = href(base, frontPath)
  return {
    id: root,
    name,
    short_name: name,
    description,
    lang,
    dir: directionOf(lang),
    start_url: root,
    scope: root,
    // A reader goes back and forth, and copies addresses.
    display: 'minimal-ui',
    theme_color: light,
    background_color: light,
    categories: ['news'],
    icons: icons.flatMap(({ name: icon, size, purpose }) =>
      purpose ? [{ src: href(base, iconPath(icon)), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [],
    ),
  }
}
