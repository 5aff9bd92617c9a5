import type { Element } from 'hast'
import { type Finding, stated } from '../copy.ts'
import { furnitureIn, looksLikeCaption } from '../furniture.ts'
import { likeness, wordsOf } from '../likeness.ts'
import { namesInByline } from '../names.ts'
import { deskWordsFor } from '../words/index.ts'
import { datesIn } from '../written-date.ts'
import { headlineElement } from './headline.ts'
import type { Page } from './page.ts'
import { attribute, countOf, findAll, findFirst, labelWords, textOf } from './tree.ts'

/** What is known of an article when its standfirst is looked for. */
export interface Known {
  headline: string
  byline: readonly string[]
  /** What the page says of itself in a line, to search engines and in previews. */
  descriptions: readonly string[]
  lang: string
}

/** Words of a standfirst, at least and at most. */
const SHORTEST = 5
const LONGEST = 90

/** Elements between a headline and the standfirst, at most. */
const NEAR = 80

const CALLED =
  /^(?:standfirst|subtitle|subtitles|subheadline|subhead|subheading|summary|dek|deck|intro|introduction|chapo|chapeau|sommario|occhiello|entradilla|bajada|bajadas|linhafina|subtitulo|excerpt|abstract|sub|teasertext|lead|lede|vorspann|zajawka|catenaccio)$/

/** Whether an element is called what papers call a standfirst. */
export function isCalledStandfirst(element: Element): boolean {
  const labels = labelWords(element)
  return labels.some((word) => CALLED.test(word)) || labels.join(' ').includes('teaser text')
}

/** Whether a line is as long as standfirsts are. */
export const isOfItsLength = (text: string) => countOf(text) >= SHORTEST && countOf(text) <= LONGEST

/** What a page gives as its description. */
export function descriptionsOf({ linked, metas }: Page): string[] {
  const names = ['og:description', 'description', 'twitter:description', 'dc.description']
  const all = [linked?.description, ...names.map((name) => metas.get(name)?.[0])]
  return [...new Set(all.filter((one) => one !== null && one !== undefined && countOf(one) >= SHORTEST))] as string[]
}

/**
 * A standfirst that the page shows outside the article's text, near the headline: called one, or the same as the
 * page's description. A description that nobody sees is none.
 */
export function standfirstBeside({ tree }: Page, known: Known, text: string): Finding | null {
  const body = findFirst(tree, ({ tagName }) => tagName === 'body') ?? tree
  const elements = findAll(body, () => true)
  const above = headlineElement(tree, known.headline)
  const pictured = new Set(findAll(body, isPictured).flatMap((element) => findAll(element, () => true)))
  const behind = above ? elements.slice(elements.indexOf(above) + 1) : []
  const near = behind.filter((element) => !pictured.has(element)).slice(0, NEAR)
  const phrase = phraseOf(text)
  const holder = findAll(body, ({ tagName }) => tagName === 'header').findLast(
    (one) => above !== null && findAll(one, (inner) => inner === above).length > 0,
  )
  const header = new Set(holder ? findAll(holder, () => true) : [])
  const possible = near.filter((element) => {
    if (!/^(?:p|div|h2|h3|span|section|ul)$/.test(element.tagName)) return false
    const words = textOf(element)
    const isNew = !phrase.includes(phraseOf(words)) && likeness(words, known.headline) <= 0.9
    return isNew && isOfItsLength(words) && !isSomethingElse(words, known.lang)
  })
  const isStated = (element: Element) => known.descriptions.some((one) => likeness(one, textOf(element)) > 0.85)
  const isCalled = (element: Element) => isCalledStandfirst(element) && attribute(element, 'itemProp') !== 'articleBody'
  const isSubtitle = (element: Element) =>
    header.has(element) && /^(?:p|h2|h3)$/.test(element.tagName) && !isSignature(textOf(element), known)
  const called = possible.filter((element) => isCalled(element) || isStated(element))
  const fitting = called.length > 0 ? called : possible.filter(isSubtitle)
  // What holds it may begin with a label: the innermost is the line itself.
  const [outer] = fitting
  const within = outer ? new Set(findAll(outer, () => true)) : new Set()
  const shown = fitting.findLast((element) => within.has(element))
  return shown ? standfirstIn(textOf(shown), known) : null
}

/** A standfirst without the label before it and the byline behind it. */
export function standfirstIn(text: string, { descriptions, byline }: Known): Finding {
  const bare = descriptions.find((one) => text.endsWith(one) && text.length - one.length < 40) ?? text
  const name = byline.at(-1)
  const unsigned =
    name && bare.endsWith(name) ? bare.slice(0, -name.length).replace(/([.!?])\s+\p{L}+:?\s*$/u, '$1') : bare
  return stated(unsigned.trim(), 'the line below the headline')
}

/** A text as its words alone, for finding a line in it. */
const phraseOf = (text: string) => ` ${wordsOf(text).join(' ')} `

/** Who wrote it, and when. */
function isSignature(text: string, { lang }: Known): boolean {
  const words = deskWordsFor(lang)
  return datesIn(text, lang).length > 0 || (countOf(text) <= 15 && namesInByline(text, words).length > 0)
}

/** Pictures with their captions; what holds a whole article may be called so, too. */
function isPictured(element: Element): boolean {
  if (element.tagName === 'figure') return true
  const isCalled = labelWords(element).some((word) =>
    /^(?:gallery|carousel|slideshow|slides?|media|caption|photo)$/.test(word),
  )
  return isCalled && findFirst(element, ({ tagName }) => tagName === 'h1') === null
}

/** Captions, dates, "1 of 3", labels of the page. */
const isSomethingElse = (text: string, lang: string) =>
  /^\d+\s\p{L}+\s\d+\b/u.test(text) ||
  looksLikeCaption(text) ||
  furnitureIn(text) !== null ||
  (countOf(text) <= 15 && datesIn(text, lang).length > 0)
