declare const brand: unique symbol

/** A page's path from the site's root, without the base path: never to be used as a link before `href` has seen it. */
export type Path = string & { readonly [brand]: 'path' }

const path = (...steps: string[]): Path => `/${steps.map((step) => `${step}/`).join('')}` as Path

export const frontPath = path()
export const articlePath = (article: string) => path('articles', article)
export const sectionPath = (article: string, section: string) => path('articles', article, section)
export const peoplePath = path('people')
export const personPath = (person: string) => path('people', person)
export const topicsPath = path('topics')
export const topicPath = (topic: string) => path('topics', topic)
export const archivePath = path('archive')
export const monthPath = (year: string, month: string) => path('archive', year, month)
export const aboutPath = path('about')
/** The image that stands for a page where it is shared. */
export const shareImagePath = (page: Path) => `${page}share.png` as Path
export const notFoundPath = '/404.html' as Path

/**
 * The link to a page below a base path.
 * @param base path of the site's root, with or without its last slash
 * @param fragment id of an element there, without #
 */
export function href(base: string, to: Path, fragment?: string): string {
  return base.replace(/\/$/, '') + to + (fragment ? `#${fragment}` : '')
}
