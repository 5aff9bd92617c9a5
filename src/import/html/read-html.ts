import type { Element, Root as HtmlRoot } from 'hast'
import type { Root } from 'mdast'
import { type Copy, type Dropped, stated } from '../copy.ts'
import { ImportFault } from '../import-fault.ts'
import { languageOfText } from '../language.ts'
import { coverage, likeness, wordsOf } from '../likeness.ts'
import { deskWordsFor } from '../words/index.ts'
import { bylineOf } from './byline.ts'
import { clearFurniture } from './clear-furniture.ts'
import { cutHead } from './cut-head.ts'
import { datesOf } from './dates.ts'
import { headlineElement, headlineOf } from './headline.ts'
import { mainText } from './main-text.ts'
import { readPage } from './page.ts'
import { leadPictureOf, sourceNameOf, textForMachines, topicsOf } from './page-facts.ts'
import { makeParagraphs } from './paragraphs.ts'
import { descriptionsOf, standfirstBeside } from './standfirst.ts'
import { imageOf, toMarkdown } from './to-markdown.ts'
import { findAll, findFirst, textOf } from './tree.ts'
import { treeOf } from './units.ts'

/** Where a page shows less of its text than this share of what it gives machines, scripts were to show the rest. */
const SHOWN = 0.5

/**
 * Reads an article out of a web page.
 * @param url where the page came from, where that is known
 * @param isFile whether it lies on this machine, and pictures may lie beside it
 * @throws ImportFault where no text is found in it
 */
export function readHtml(html: string, url: string | null, isFile = false): Copy {
  const page = readPage(html, url)
  const headline = headlineOf(page)
  const title = headline?.value ?? ''
  const given = textForMachines(page) ?? ''
  const cleared = structuredClone(page.tree)
  rescueImages(cleared)
  makeParagraphs(cleared)
  const around = clearFurniture(cleared).filter((element) => textOf(element) !== '')
  const found = mainText(cleared, given, headlineElement(page.tree, title))
  const units = found?.units ?? []
  const shown = units.map(({ text }) => text).join('\n')
  const isHidden = wordsOf(given).length > 100 && coverage(given, shown) < SHOWN
  if (shown.trim() === '' && !isHidden) {
    throw new ImportFault('no article was found on this page', 'Copy its text into a .txt file and import that')
  }
  const text = isHidden ? given : shown
  const lang = languageOfText(text, page.linked?.lang ?? page.lang)
  const tag = lang?.value ?? 'en'
  const words = deskWordsFor(tag)
  const byline = bylineOf(page, words)
  const known = { headline: title, byline: byline?.value ?? [], descriptions: descriptionsOf(page), lang: tag }
  // The headline that was taken is not left out.
  const dropped: Dropped[] = (found?.dropped ?? []).filter((one) => likeness(one.text, title) < 0.9)
  if (around.length > 0)
    dropped.push({
      text: `${around.length} parts of the page around it`,
      why: 'navigation, adverts, teasers and the like',
    })
  const head = cutHead(isHidden ? [] : units, known, (one) => dropped.push(one))
  return {
    headline,
    standfirst: head.standfirst ?? standfirstBeside(page, known, text),
    byline: byline ?? head.byline,
    ...datesOf(page, title, tag, words),
    sourceName: sourceNameOf(page),
    sourceUrl: page.url ? stated(page.url, 'the address of the page') : null,
    lang,
    topics: topicsOf(page),
    image: leadPictureOf(page, title, isFile),
    body: isHidden ? paragraphs(given) : toMarkdown(treeOf(head.units), page.base, isFile),
    base: page.base,
    kept: {},
    dropped,
  }
}

/** An image that only readers without scripts would get takes the place of the one that waits for a script; AMP has a name of its own. */
function rescueImages(tree: HtmlRoot): void {
  for (const image of findAll(tree, ({ tagName }) => tagName === 'amp-img')) image.tagName = 'img'
  const isImage = ({ tagName }: Element) => tagName === 'img'
  const isFallback = (node: Element['children'][number]) => node.type === 'element' && node.tagName === 'noscript'
  for (const parent of findAll(tree, ({ children }) => children.some(isFallback))) {
    parent.children = parent.children.map((child) => {
      const image = isFallback(child) ? findFirst(child, isImage) : null
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
