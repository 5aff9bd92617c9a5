import type { Article, ArticleQuotation } from '../article/article.ts'
import { listEntryId } from '../article/html.ts'
import { oneLine } from '../article/one-line.ts'

/** Words of a page, and what stands right before and behind them there, runs of space as one. */
export interface QuoteSelector {
  prefix: string
  exact: string
  suffix: string
  /** The same as far as it stands in the same paragraph or line. */
  lineBefore: string
  lineAfter: string
  /** Whether the words go over a line's or a paragraph's end. */
  isBroken: boolean
}

/** What stands around a quotation on its page, in UTF-16 units at most. */
const CONTEXT = 64

/**
 * Finds a quotation in the page as browsers show it, where the marks of notes are text as well
 * (https://www.w3.org/TR/annotation-model/#text-quote-selector).
 */
export function quoteSelector({ lede, sections }: Article, quotation: ArticleQuotation): QuoteSelector {
  const { id, words, marks, before, after, section } = quotation
  const html = (sections.find(({ slug }) => slug === section) ?? lede).html
  const start = html.indexOf(`<span class="q" id="${id}">`)
  const end = html.indexOf(`href="#${listEntryId(id)}"`, start)
  if (start < 0 || end < 0) return selectorOf(before + marks[0], words, marks[1] + after)
  const link = html.lastIndexOf('<a', end)
  const said = textOf(html.slice(start, link))
  // Words that a note's mark does not part stand without the quotation marks.
  const at = withoutBreaks(said).indexOf(words)
  const isWhole = at >= 0 && !said.includes(BREAK)
  const from = isWhole ? at : 0
  const to = isWhole ? at + words.length : said.length
  return selectorOf(
    textBefore(html, start) + said.slice(0, from),
    said.slice(from, to),
    said.slice(to) + textAfter(html, link),
  )
}

function selectorOf(lead: string, said: string, trail: string): QuoteSelector {
  return {
    prefix: withoutBreaks(lead).slice(-CONTEXT),
    exact: withoutBreaks(said),
    suffix: withoutBreaks(trail).slice(0, CONTEXT),
    lineBefore: lead.slice(lead.lastIndexOf(BREAK) + 1),
    lineAfter: trail.split(BREAK, 1)[0] ?? '',
    isBroken: said.includes(BREAK),
  }
}

/** Stands in a text where a line or a paragraph ends; no text holds it, since it means nothing. */
const BREAK = '\uE000'
const BLOCK =
  /<\/?(?:p|br|li|ul|ol|blockquote|h[1-6]|table|thead|tbody|tr|t[dh]|figure|figcaption|div|section|hr|d[ldt]|pre)\b(?:[^>"]|"[^"]*")*>/g

const withoutBreaks = (text: string) => oneLine(text.replaceAll(BREAK, ''))

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }

/** Signs of HTML that nearly always hold more text than is needed. */
const NEAR = 600

/** The end of a paragraph: nothing that stands on one side of it belongs to what is on the other. */
const PARAGRAPH_END = '</p>'

/** Whether a text holds all of the context that there can be. */
const isEnough = (text: string) => withoutBreaks(text).trim().length > CONTEXT

/** The text before a place, as far as it is needed. */
function textBefore(html: string, place: number): string {
  const cut = html.lastIndexOf(PARAGRAPH_END, place - NEAR)
  const near = cut > 0 ? textOf(html.slice(cut, place)) : ''
  return isEnough(near) ? near : textOf(html.slice(0, place))
}

/** The text behind a place, as far as it is needed. */
function textAfter(html: string, place: number): string {
  const cut = html.indexOf(PARAGRAPH_END, place + NEAR)
  const near = cut > 0 ? textOf(html.slice(place, cut + PARAGRAPH_END.length)) : ''
  return isEnough(near) ? near : textOf(html.slice(place))
}

/** The text of finished HTML, with marks where lines end. */
function textOf(html: string): string {
  const text = html.replace(BLOCK, BREAK).replace(/<(?:[^>"]|"[^"]*")*>/g, '')
  if (!text.includes('&')) return oneLine(text)
  return oneLine(
    text
      .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
      .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => NAMED[name] ?? ''),
  )
}
