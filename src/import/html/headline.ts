import type { Element, Root } from 'hast'
import { type Finding, guessed, stated } from '../copy.ts'
import { coverage, likeness } from '../likeness.ts'
import type { Page } from './page.ts'
import { attribute, findAll, labelWords, remove, textOf } from './tree.ts'

/**
 * The headline as readers see it: the heading on the page that agrees with what the page calls itself elsewhere.
 */
export function headlineOf({ tree, metas, linked, title }: Page): Finding | null {
  const names: [string, string][] = []
  const add = (text: string | null | undefined, from: string) => {
    if (text) names.push([text, from])
  }
  add(linked?.headline, 'headline in JSON-LD')
  for (const name of ['og:title', 'parsely-title', 'twitter:title', 'dc.title', 'dcterms.title', 'title'])
    add(metas.get(name)?.[0], name)
  const [bare = ''] = title.split(/\s+[|–—-]\s+|\s+»\s+/)
  add(title, '<title>')
  const agreement = (text: string) => Math.max(0, ...names.map(([name]) => likeness(text, name)), likeness(text, bare))
  const shown = findAll(tree, isHeadline)
    .slice(0, MOST)
    .flatMap((element) =>
      readings(element).map((text, part) => ({
        text,
        part,
        rank: agreement(text) + (element.tagName === 'h1' ? 0.2 : 0),
      })),
    )
    // A part of a heading is its headline only where the page says the same elsewhere.
    .filter(({ text, part, rank }) => text.length > 2 && (part === 0 || rank >= 0.97))
    .sort((a, b) => b.rank - a.rank)
  const best = shown[0]
  if (best && best.rank >= 0.45) return stated(best.text, 'the heading on the page')
  const headings = findAll(tree, ({ tagName }) => tagName === 'h1').map((element) => readings(element)[0] ?? '')
  const [only = ''] = headings
  if (headings.length === 1 && only.split(' ').length > 2) return stated(only, 'the heading on the page')
  const smaller = findAll(tree, ({ tagName }) => tagName === 'h2')
    .flatMap((element) => [...readings(element), textOf(element)])
    .filter((text) => text.split(' ').length > 2 && names.some(([name]) => coverage(text, name) > 0.95))
    .sort((one, other) => agreement(other) - agreement(one))[0]
  if (smaller && agreement(smaller) > 0.5) return stated(smaller, 'the heading on the page')
  const [first] = names
  if (first) {
    const [name, from] = first
    return from === '<title>' ? guessed(bare || name, '<title>') : stated(withoutSite(name), from)
  }
  return best ? guessed(best.text, 'the first heading on the page') : null
}

/** What a heading may say: all of it, or what stands behind a kicker or before a label. */
function readings(element: Element): string[] {
  const bare = withoutKicker(element)
  if (textOf(bare) !== textOf(element) && textOf(bare) !== '') return readings(bare)
  const whole = textOf(element)
  const parts = element.children.filter((child) => textOf(child) !== '')
  if (parts.length < 2) return [whole]
  const without = (kept: Element['children']) => textOf({ ...element, children: kept })
  return [whole, without(parts.slice(1)), without(parts.slice(0, -1))]
}

/** Headings that are looked at: a page's own is among the first. */
const MOST = 200

const KICKER =
  /^(?:kicker|topline|overline|eyebrow|dachzeile|vorzeile|spitzmarke|surtitre|occhiello|antetitulo|cintillo|supertitle|overtitle|strapline|rubric|rubrique|prefix|hat|flag|badge|label|labels|section|category|brand)$/

/** A heading without the parts that are called kickers. */
function withoutKicker(element: Element): Element {
  const copy = structuredClone(element)
  remove(copy, (inner) => labelWords(inner).some((word) => KICKER.test(word)))
  return {
    ...copy,
    children: copy.children.filter((child) => child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value)),
  }
}

/** The element on the page that shows a headline. */
export function headlineElement(tree: Root, headline: string): Element | null {
  const headings = findAll(tree, (element) => isHeadline(element) || element.tagName === 'h2').slice(0, MOST)
  const shown = headings.map((element) => ({
    element,
    rank: Math.max(...[...readings(element), textOf(element)].map((text) => likeness(text, headline))),
  }))
  const best = shown.sort((a, b) => b.rank - a.rank)[0]
  return best && best.rank > 0.6 ? best.element : null
}

/** Whether an element is the heading of a page or of an article on it. */
export function isHeadline(element: Element): boolean {
  if (element.tagName === 'h1' || attribute(element, 'itemProp') === 'headline') return true
  const words = labelWords(element)
  return (
    (element.tagName === 'h2' || element.tagName === 'div' || element.tagName === 'span') &&
    words.some((word) => /^(?:headline|title|titre|titulo|titolo)$/.test(word)) &&
    words.some((word) => /^(?:article|story|entry|post|main|page)$/.test(word))
  )
}

/** A name without the site's behind it: "The bridge opens | The Harbour Post". */
const withoutSite = (name: string) => name.replace(/\s+[|»]\s+[^|»]{2,40}$/, '')
