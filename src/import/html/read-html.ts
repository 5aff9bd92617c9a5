import type { Element, Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Copy, type Dropped, type Finding, guessed, stated } from '../copy.ts'
import { furnitureIn, looksLikeCaption } from '../furniture.ts'
import { ImportFault } from '../import-fault.ts'
import { languageOfText } from '../language.ts'
import { coverage, likeness, wordsOf } from '../likeness.ts'
import { beginsAsByline, namesInByline } from '../names.ts'
import { deskWordsFor } from '../words/index.ts'
import { datesIn } from '../written-date.ts'
import { bylineOf } from './byline.ts'
import { clearFurniture } from './clear-furniture.ts'
import { datesOf } from './dates.ts'
import { headlineElement, headlineOf } from './headline.ts'
import { isPicture, mainText, treeOf, type Unit } from './main-text.ts'
import { type Page, readPage, webAddress } from './page.ts'
import { makeParagraphs } from './paragraphs.ts'
import { captionOf, imageOf, toMarkdown } from './to-markdown.ts'
import { attribute, countOf, findAll, findFirst, labelWords, textOf } from './tree.ts'

/**
 * Reads an article out of a web page.
 * @param url where the page came from, where that is known
 * @throws ImportFault where no text is found in it
 */
export function readHtml(html: string, url: string | null): Copy {
  const page = readPage(html, url)
  const headline = headlineOf(page)
  const lead = leadPicture(page)
  const standfirsts = statedStandfirsts(page)
  const cleared = structuredClone(page.tree)
  rescueImages(cleared)
  clearFurniture(cleared)
  makeParagraphs(cleared)
  const found = mainText(cleared, statedText(page), headlineElement(page.tree, headline?.value ?? ''))
  const body = found ? found.units : []
  const count = body.reduce((sum, { text }) => sum + countOf(text), 0)
  const bodyStated = statedText(page) ?? ''
  const isHidden =
    wordsOf(bodyStated).length > 100 && coverage(bodyStated, body.map(({ text }) => text).join(' ')) < 0.5
  if (count === 0 && !isHidden) {
    throw new ImportFault('no article was found on this page', 'Copy its text into a .txt file and import that')
  }
  const text = isHidden ? bodyStated : body.map((unit) => unit.text).join('\n')
  const lang = languageOfText(text, page.linked?.lang ?? page.lang)
  const words = deskWordsFor(lang?.value ?? 'en')
  const dropped: Dropped[] = [...(found?.dropped ?? [])]
  const byline = bylineOf(page, words)
  const head = isHidden
    ? { units: [], standfirst: null }
    : cutHead(body, { headline, byline, standfirsts, lang: lang?.value ?? 'en' }, dropped)
  const shownStandfirst =
    head.standfirst ?? standfirstBeside(page, headline?.value ?? '', lang?.value ?? 'en', standfirsts, text)
  return {
    headline,
    standfirst: shownStandfirst,
    byline,
    dateline: null,
    ...datesOf(page, headline?.value ?? '', lang?.value ?? 'en', words),
    sourceName: sourceName(page),
    sourceUrl: page.url ? stated(page.url, 'the address of the page') : null,
    lang,
    topics: topicsOf(page),
    image: lead,
    body: isHidden ? paragraphs(bodyStated) : toMarkdown(treeOf(head.units), page.base),
    kept: {},
    dropped,
  }
}

/** What stands above the text and is said in front matter is cut off it. */
function cutHead(
  units: readonly Unit[],
  known: { headline: Finding | null; byline: Finding<string[]> | null; standfirsts: string[]; lang: string },
  dropped: Dropped[],
): { units: Unit[]; standfirst: Finding | null } {
  const words = deskWordsFor(known.lang)
  let standfirst: Finding | null = null
  let isOpen = true
  const makes = new Map<string, number>()
  for (const { make } of units) makes.set(make, (makes.get(make) ?? 0) + 1)
  const rest = units.filter((unit, index) => {
    const { text, element } = unit
    if (isPicture(unit)) return true
    if (known.headline && likeness(text, known.headline.value) > 0.9) return false
    if (!isOpen || index > 8) return true
    const count = countOf(text)
    const isLikeOthers = (makes.get(unit.make) ?? 0) > 2
    const isNamed =
      labelWords(element).some((word) => STANDFIRST.test(word)) || (/^h[2-6]$/.test(element.tagName) && index === 0)
    const isStated = known.standfirsts.some((one) => likeness(one, text) > 0.8)
    const isBold =
      element.children.length === 1 &&
      element.children.every((child) => child.type === 'element' && /^(?:strong|b)$/.test(child.tagName))
    const isSet = isStated ? !isLikeOthers || isBold : index < 3 && !isLikeOthers && isNamed
    if (!standfirst && count >= (isBold ? 12 : 5) && count <= 90 && isSet) {
      standfirst = stated(
        withoutByline(withoutKicker(text, known.standfirsts), known.byline),
        'the line below the headline',
      )
      return false
    }
    const isByline =
      count <= 25 &&
      (beginsAsByline(text, words) || (known.byline !== null && likeness(text, known.byline.value.join(' ')) > 0.5)) &&
      namesInByline(text, words).length > 0
    const [date] = datesIn(text, known.lang)
    const isDate =
      date !== undefined &&
      count <= 25 &&
      (count <= 14 ? !/[.!?]$/.test(text) : countOf(text.slice(0, date.start)) <= 3)
    if (isByline || isDate) {
      dropped.push({ text, why: 'said in the front matter' })
      return false
    }
    const isKicker = count <= 4 && !isPicture(unit) && !/[.!?:]$/.test(text) && !/^h[2-6]$/.test(element.tagName)
    const isHeadlineAgain =
      known.headline !== null && /^h[2-6]$/.test(element.tagName) && coverage(known.headline.value, text) > 0.95
    if (isKicker || isHeadlineAgain) {
      dropped.push({ text, why: 'stands above the text' })
      return false
    }
    if (count > 20) isOpen = false
    return true
  })
  return { units: rest, standfirst }
}

/** A line without the label before it, where the page gives it bare elsewhere. */
const withoutKicker = (text: string, given: readonly string[]) =>
  given.find((one) => text.endsWith(one) && text.length - one.length < 40) ?? text

/** A line without the writer's name at its end: "… waiting for a miracle. By Ann Moor". */
function withoutByline(text: string, byline: Finding<string[]> | null): string {
  const name = byline?.value.at(-1)
  if (!name || !text.endsWith(name)) return text
  return text
    .slice(0, -name.length)
    .replace(/([.!?])\s+\p{L}+:?\s*$/u, '$1')
    .trim()
}

const STANDFIRST =
  /^(?:standfirst|subtitle|subtitles|subheadline|subhead|subheading|summary|dek|deck|intro|introduction|chapo|chapeau|sommario|occhiello|entradilla|bajada|bajadas|linhafina|subtitulo|excerpt|abstract|teasertext|lead|lede|vorspann|zajawka|catenaccio)$/

/** What a page gives as its description. */
function statedStandfirsts({ linked, metas }: Page): string[] {
  const all = [
    linked?.description,
    ...['og:description', 'description', 'twitter:description', 'dc.description'].map((name) => metas.get(name)?.[0]),
  ]
  return [...new Set(all.filter((one) => one !== null && one !== undefined && countOf(one) >= 5))] as string[]
}

const isPictured = (element: Element) =>
  element.tagName === 'figure' ||
  labelWords(element).some((word) => /^(?:gallery|carousel|slideshow|slides?|media|caption|photo)$/.test(word))

/** Elements between a headline and the standfirst, at most. */
const NEAR = 80

/** A standfirst that the page shows outside its text: called one, or the same as its description. */
function standfirstBeside(
  { tree }: Page,
  headline: string,
  lang: string,
  given: readonly string[],
  text: string,
): Finding | null {
  const body = findFirst(tree, ({ tagName }) => tagName === 'body') ?? tree
  const elements = findAll(body, () => true)
  const above = headlineElement(tree, headline)
  const pictured = new Set(findAll(body, isPictured).flatMap((element) => findAll(element, () => true)))
  const behind = above ? elements.slice(elements.indexOf(above) + 1) : []
  const near = behind.filter((element) => !pictured.has(element)).slice(0, NEAR)
  const shown = near.find((element) => {
    const words = textOf(element)
    const count = countOf(words)
    if (count < 5 || count > 90 || !/^(?:p|div|h2|h3|span|section|ul)$/.test(element.tagName)) return false
    if (
      /^\d+\s\p{L}+\s\d+\b/u.test(words) ||
      looksLikeCaption(words) ||
      furnitureIn(words) ||
      datesIn(words, lang).length > 0
    )
      return false
    const isStated = given.some((one) => likeness(one, words) > 0.85)
    const isNamed =
      labelWords(element).some((word) => STANDFIRST.test(word)) && attribute(element, 'itemProp') !== 'articleBody'
    return (isStated || isNamed) && coverage(words, text) < 0.95
  })
  return shown ? stated(withoutKicker(textOf(shown), given), 'the line below the headline') : null
}

/** The text as the page gives it to machines: in JSON-LD, or in microdata that nobody sees. */
function statedText({ tree, linked }: Page): string | null {
  if (linked?.body) return linked.body
  const flat = findFirst(
    tree,
    (element) =>
      attribute(element, 'itemProp').split(' ').includes('articleBody') &&
      element.children.every(({ type }) => type === 'text'),
  )
  return flat ? textOf(flat) : null
}

/** The name of the site that published it. */
function sourceName({ linked, metas, url }: Page): Finding | null {
  if (linked?.publisher) return stated(linked.publisher, 'publisher in JSON-LD')
  for (const name of ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'apple-mobile-web-app-title']) {
    const [value] = metas.get(name) ?? []
    if (value && !webAddress(value)) return stated(value, name)
  }
  return url ? guessed(new URL(url).hostname.replace(/^www\./, ''), 'the address of the page') : null
}

const MOST_TOPICS = 8

/** What the page says the article is about: its tags, or else its section. */
function topicsOf({ linked, metas }: Page): Finding<string[]> | null {
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

/** The picture above the text, or the one that the page gives for previews. */
function leadPicture({
  tree,
  metas,
  linked,
  base,
}: Page): Finding<{ src: string; alt: string; caption: string; credit: string }> | null {
  const figure = findFirst(
    tree,
    (element) => element.tagName === 'figure' && Boolean(findFirst(element, ({ tagName }) => tagName === 'img')),
  )
  const image = figure && findFirst(figure, ({ tagName }) => tagName === 'img')
  const shown = image && imageOf(image, base)
  if (figure && shown)
    return stated({ src: shown.url, alt: shown.alt ?? '', ...captionOf(figure) }, 'the first figure on the page')
  const src = webAddress(linked?.image ?? metas.get('og:image')?.[0], base)
  return src
    ? stated({ src, alt: metas.get('og:image:alt')?.[0] ?? '', caption: '', credit: '' }, 'the image for previews')
    : null
}

/** An image that only readers without scripts would get takes the place of the one that waits for a script. */
function rescueImages(tree: HtmlRoot): void {
  const isImage = ({ tagName }: Element) => tagName === 'img'
  for (const parent of findAll(tree, ({ children }) =>
    children.some((child) => child.type === 'element' && child.tagName === 'noscript'),
  )) {
    parent.children = parent.children.map((child) => {
      if (child.type !== 'element' || child.tagName !== 'noscript') return child
      const image = findFirst(child, isImage)
      const others = findAll(parent, isImage).filter((other) => other !== image)
      return image && others.every((other) => imageOf(other, null) === null) ? image : child
    })
  }
}

/** A text that is only given to machines, as paragraphs. */
function paragraphs(text: string): Root {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return { type: 'root', children: lines.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) }
}

export const plainOf = (root: Root) =>
  root.children.map((node) => plainText(node, { includeImageAlt: false })).join('\n')
