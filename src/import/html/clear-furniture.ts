import type { Element, Root } from 'hast'
import {
  attribute,
  called,
  countOf,
  findAll,
  findFirst,
  isBlock,
  labelWords,
  linkShare,
  remove,
  textOf,
  UNSEEN,
} from './tree.ts'

/** What surrounds the text of articles, in the words of class names; several languages, as publishers have them. */
const AROUND = new Set(
  (
    'ad ads adbox adslot adunit advert adverts advertisement advertising adsense dfp googlead gpt sponsor sponsored sponsors ' +
    'promo promos promotion promoted promobox outbrain taboola teads ligatus plista recirc recirculation recommended recommendation recommendations ' +
    'related relateds relacionada relacionadas relacionado relacionados relacionada correlati correlate connexe verwandt ' +
    'inread readmore seealso readalso morenews lireaussi leggianche readnext nextarticle ' +
    'share sharing sharebar sharebox sharedaddy social socials socialbar socialshare compartir compartilhar compartilhe condividi partage partager teilen addthis addtoany ' +
    'newsletter newsletters newsletterbox signup boletin ' +
    'breadcrumb breadcrumbs cookie cookies consent gdpr onetrust didomi ' +
    'pagination paginator skiplink skiplinks masthead navbar navigation nav sidenav offcanvas ' +
    'taglist tagcloud mostread mostviewed mostpopular trending ' +
    'authorbio authorbox aboutauthor comments disqus commentlist ' +
    'publicite publicidad publicidade anzeige anzeigen werbung reklama pubblicita ' +
    'footer colophon visuallyhidden srsonly'
  ).split(' '),
)

/** The same, in words that parts of an article may have as well: only what holds hardly any text goes by them. */
const PERHAPS_AROUND = new Set(
  (
    'banner recommend shares nl subscribe subscription subscriptions suscripcion abonnement abo cmp modal popup popover overlay lightbox tooltip toast ' +
    'toolbar tools toolbox actions utility utilities pager skip menu menus sidebar rail tags keywords etiquetas topics topiclist popular ' +
    'teaser teasers bio authorinfo commenting reactions rating ratings audioplayer listen trinity readspeaker podcast playlist videoplayer jwplayer brightcove player ' +
    'copyright disclaimer survey poll quiz feedback typo whatsapp telegram promobanner paywallbanner ' +
    'tweet twitter instagram facebook embed embeds embedded tiktok print printonly noprint screenreader sr offscreen a11y byline dateline timestamp schema'
  ).split(' '),
)

/** Pairs of words that mean the same in two. */
const AROUND_PAIRS = new Set(
  (
    'read-more read-also read-next see-also more-on more-from more-news most-read most-viewed most-popular most-shared sign-up ' +
    'author-bio author-box author-info about-author post-tags article-tags entry-tags tag-list jp-relatedposts related-articles lire-aussi a-lire voir-aussi leggi-anche ' +
    'mehr-zum lesen-sie auch-interessant te-puede lee-tambien leia-tambien leia-mais veja-tambien saiba-mais visually-hidden sr-only screen-reader skip-link ' +
    'dont-miss article-footer post-footer entry-footer post-meta entry-meta meta-info story-tools next-article next-post post-navigation nav-links up-next inline-promo pull-quote ' +
    'follow-us follow-button cta-box call-to mas-informacion mais-lidas mas-leidas piu-letti czytaj-tez zobacz-tez'
  ).split(' '),
)

const ROLES =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|alert|menu|menubar|toolbar|tablist|tooltip|form|button|status)$/

const ASIDE = new Set([
  'aside',
  'nav',
  'footer',
  'form',
  'dialog',
  'menu',
  'iframe',
  'video',
  'audio',
  'button',
  'input',
  'label',
  'fieldset',
  'noscript',
])

/**
 * A part of the page with more of its running text than this share is not furniture, whatever it is called; nor are
 * parts that have as much together, as boxes around each paragraph.
 */
const TOO_MUCH = 0.3

/** What is called so is not text, however much of it there is. */
const NEVER_TEXT = new Set(
  'comments comment commentlist disqus related relateds recommended recommendation recommendations recirc recirculation outbrain taboola footer newsletter newsletters cookie cookies consent nav navigation'.split(
    ' ',
  ),
)

/** Words of running text that something which only may be furniture may hold. */
const LITTLE = 40

/** Running text: paragraphs of this many words with hardly a link. */
const RUNNING = 12

/**
 * Takes out what surrounds an article: scripts, navigation, share bars, boxes, what is hidden.
 * @returns what was taken out and held text
 */
export function clearFurniture(tree: Root): Element[] {
  remove(tree, ({ tagName }) => UNSEEN.has(tagName) || tagName.startsWith('amp-'))
  const running = runningWords(tree)
  const total = Math.max(1, running.get(tree) ?? 0)
  const groups = new Map<string, number>()
  for (const element of findAll(tree, (one) => (running.get(one) ?? 0) > 0)) {
    groups.set(called(element), (groups.get(called(element)) ?? 0) + (running.get(element) ?? 0))
  }
  const isTooMuch = (element: Element) => {
    const own = running.get(element) ?? 0
    const together =
      own > 0 && !labelWords(element).some((word) => NEVER_TEXT.has(word)) ? (groups.get(called(element)) ?? 0) : own
    return together > total * TOO_MUCH
  }
  const holdsHeadline = (element: Element) => findFirst(element, ({ tagName }) => tagName === 'h1') !== null
  return remove(tree, (element, ancestors) => {
    if (isCaption(element)) return !ancestors.some((one) => one.type === 'element' && one.tagName === 'figure')
    if (isCard(element, running)) return true
    const sign = signOf(element)
    if (!sign || isTooMuch(element) || holdsHeadline(element)) return false
    return sign === 'around' || (running.get(element) ?? 0) < LITTLE
  })
}

/** Whether an element, by what it is called, stands around the article, perhaps does, or does not. */
function signOf(element: Element): 'around' | 'perhaps' | null {
  const { tagName } = element
  if (/^(?:html|body|main|h1)$/.test(tagName)) return null
  if (ASIDE.has(tagName) || isHidden(element) || ROLES.test(attribute(element, 'role'))) return 'around'
  const words = labelWords(element)
  const isPair = words.some((word, index) => AROUND_PAIRS.has(`${word}-${words[index + 1]}`))
  const sign =
    isPair || words.some((word) => AROUND.has(word))
      ? 'around'
      : words.some((word) => PERHAPS_AROUND.has(word))
        ? 'perhaps'
        : null
  // A paragraph may be named after what stands beside it.
  const isText = /^(?:p|h[2-6]|li|figcaption|a|span|strong|em)$/.test(tagName)
  return isText && countOf(textOf(element)) >= 15 && linkShare(element) < 0.4 ? null : sign
}

/** A caption or credit; within a figure it goes with its picture. */
function isCaption(element: Element): boolean {
  if (/^(?:figure|figcaption|body|main|article)$/.test(element.tagName)) return false
  return (
    labelWords(element).some((word) => CAPTION.has(word)) &&
    countOf(textOf(element)) < 80 &&
    findFirst(element, ({ tagName }) => tagName === 'img') === null
  )
}

const CAPTION = new Set(
  'caption captions credit credits copyright bildunterschrift bildtext bildzeile didascalia legend legende legenda leyenda photographer'.split(
    ' ',
  ),
)

/** A teaser: a heading that leads to another page, and hardly more. */
function isCard(element: Element, running: WeakMap<Root | Element, number>): boolean {
  if (!/^(?:article|li|section|div|header)$/.test(element.tagName) || (running.get(element) ?? 0) > TEASER) return false
  const heading = findFirst(element, ({ tagName }) => /^h[1-6]$/.test(tagName))
  if (!heading || heading.tagName === 'h1' || countOf(textOf(element)) > TEASER * 2) return false
  const link = findFirst(heading, ({ tagName }) => tagName === 'a')
  return link !== null && !/^#|^$/.test(attribute(link, 'href')) && linkShare(heading) > 0.85
}

/** Words of a teaser, at most. */
const TEASER = 45

function isHidden(element: Element): boolean {
  const style = attribute(element, 'style').replace(/\s/g, '').toLowerCase()
  if (/(?:^|;)(?:display:none|visibility:hidden)/.test(style)) return true
  if (element.properties['hidden'] !== undefined && element.properties['hidden'] !== false) return true
  return attribute(element, 'ariaHidden') === 'true' && isBlock(element)
}

/** Words of running text in each element, those within it included. */
function runningWords(tree: Root): WeakMap<Root | Element, number> {
  const counts = new WeakMap<Root | Element, number>()
  const walk = (node: Root | Element): number => {
    let count = 0
    let own = ''
    for (const child of node.children) {
      if (child.type === 'text') own += child.value
      else if (child.type === 'element' && child.tagName === 'p') {
        const words = countOf(textOf(child))
        const here = words >= RUNNING && linkShare(child) < 0.5 ? words : 0
        counts.set(child, here)
        count += here
      } else if (child.type === 'element' && !UNSEEN.has(child.tagName)) count += walk(child)
    }
    const words = countOf(own.replace(/\s+/g, ' ').trim())
    if (words >= RUNNING) count += words
    counts.set(node, count)
    return count
  }
  walk(tree)
  return counts
}
