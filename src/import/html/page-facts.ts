import type { Element } from 'hast'
import { type CopyImage, type Finding, guessed, stated } from '../copy.ts'
import { headlineElement } from './headline.ts'
import { type Page, webAddress } from './page.ts'
import { captionOf, imageOf } from './to-markdown.ts'
import { attribute, findAll, findFirst, textOf } from './tree.ts'

const SITE_NAMES = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title']

/** The name of the site that published it. */
export function sourceNameOf({ linked, metas, url }: Page): Finding | null {
  if (linked?.publisher) return stated(linked.publisher, 'publisher in JSON-LD')
  for (const name of SITE_NAMES) {
    const [value] = metas.get(name) ?? []
    if (value && !webAddress(value)) return stated(value, name)
  }
  return url ? guessed(new URL(url).hostname.replace(/^www\./, ''), 'the address of the page') : null
}

const MOST_TOPICS = 8

/** What the page says the article is about: its tags, or else its section. */
export function topicsOf({ linked, metas }: Page): Finding<string[]> | null {
  const keywords: [readonly string[], string][] = [
    [metas.get('article:tag') ?? [], 'article:tag'],
    [linked?.keywords ?? [], 'keywords in JSON-LD'],
    [metas.get('parsely-tags') ?? [], 'parsely-tags'],
    [metas.get('news_keywords') ?? [], 'news_keywords'],
    [[linked?.section ?? metas.get('article:section')?.[0] ?? ''], 'the section of the site'],
  ]
  for (const [values, from] of keywords) {
    const names = values
      .flatMap((value) => value.split(/\s*[,;]\s*/))
      .filter((name) => /\p{L}/u.test(name) && name.length <= 40 && !/[:=/]/.test(name))
    const once = [...new Map(names.map((name) => [name.toLowerCase(), name])).values()]
    if (once.length > 0) return stated(once.slice(0, MOST_TOPICS), from)
  }
  return null
}

/** The first picture below the headline, or the one that the page gives for previews. */
export function leadPictureOf(
  { tree, metas, linked, base }: Page,
  headline: string,
  isFile: boolean,
): Finding<CopyImage> | null {
  const imageIn = (figure: Element) => {
    const image = findFirst(figure, ({ tagName }) => tagName === 'img')
    return image && imageOf(image, base, isFile)
  }
  const elements = findAll(tree, () => true)
  const above = headlineElement(tree, headline)
  const below = above ? elements.slice(elements.indexOf(above)) : []
  const figure = below.find((element) => element.tagName === 'figure' && imageIn(element) !== null)
  const shown = figure && imageIn(figure)
  if (figure && shown)
    return stated({ src: shown.url, alt: shown.alt ?? '', ...captionOf(figure) }, 'the first figure on the page')
  const src = webAddress(linked?.image ?? metas.get('og:image')?.[0], base)
  const alt = metas.get('og:image:alt')?.[0] ?? ''
  return src ? stated({ src, alt, caption: '', credit: '' }, 'the image for previews') : null
}

/** The text as the page gives it to machines: in JSON-LD, or in microdata that nobody sees. */
export function textForMachines({ tree, linked }: Page): string | null {
  if (linked?.body) return linked.body
  const flat = findFirst(
    tree,
    (element) =>
      attribute(element, 'itemProp').split(' ').includes('articleBody') &&
      element.children.every(({ type }) => type === 'text'),
  )
  return flat ? textOf(flat) : null
}
