import { isVisible } from './unseen.ts'

/** Elements that are left out with all that stands in them. */
export const LEFT_OUT = /^(?:script|style|template|noscript|iframe|object|svg|math|textarea|title|select)$/
/** Those in which no tag is one but their own end. */
const RAW = /^(?:script|style|iframe|textarea|title)$/

interface Attribute {
  /** In small letters. */
  name: string
  hasValue: boolean
}

/** What stands between < and > in raw HTML, as a browser reads it. */
export interface Markup {
  kind: 'tag' | 'end tag' | 'remark' | 'declaration'
  /** An element's in small letters; of all else the signs that it begins with. */
  name: string
  attributes: Attribute[]
  start: number
  /** Behind its last sign; null where it never ends, and takes the rest of the HTML with it. */
  end: number | null
}

const NAME = /<\/?([a-z][^\s/>]*)/iy
/** One attribute; a value that begins with a quotation mark and has no other goes on to the end. */
const ATTRIBUTE = /[\s/]*([^\s/>][^\s/>=]*)(?:\s*(=)\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>"'][^\s>]*)?)?/y
const BLANK = /[\s/]*/y
const BEGINNING = /<!--|<\/?[a-z]|<[!?]|<\/[^>]/gi

/**
 * The next markup in a piece of raw HTML, or null.
 * @param from where to look from; behind markup that never ends there is nothing
 */
export function nextMarkup(html: string, from: number): Markup | null {
  BEGINNING.lastIndex = from
  const begun = BEGINNING.exec(html)
  if (!begun) return null
  const [[sign], start] = [begun, begun.index]
  if (sign === '<!--') {
    // <!--> is a whole remark.
    const end = html.indexOf('-->', start + 2)
    return { kind: 'remark', name: sign, attributes: [], start, end: end < 0 ? null : end + 3 }
  }
  if (/[a-z]/i.test(sign)) return readTag(html, start)
  const end = html.indexOf('>', start)
  const [name = sign] = /^<(?:!(?:\[CDATA\[|[a-z]*)|\?[a-z]*|\/)/i.exec(html.slice(start, start + 40)) ?? []
  return { kind: 'declaration', name, attributes: [], start, end: end < 0 ? null : end + 1 }
}

function readTag(html: string, start: number): Markup {
  NAME.lastIndex = start
  const [whole = '', name = ''] = NAME.exec(html) ?? []
  const attributes: Attribute[] = []
  let at = start + whole.length
  for (let found = matchAt(ATTRIBUTE, html, at); found; found = matchAt(ATTRIBUTE, html, at)) {
    attributes.push({ name: (found[1] ?? '').toLowerCase(), hasValue: found[2] !== undefined })
    at += found[0].length
  }
  at += matchAt(BLANK, html, at)?.[0].length ?? 0
  const kind = whole.startsWith('</') ? 'end tag' : 'tag'
  return { kind, name: name.toLowerCase(), attributes, start, end: html[at] === '>' ? at + 1 : null }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Where the end tag of an element begins in which no other tag is one; null where that is no such element. */
export function endOfRaw(html: string, from: number, name: string): { at: number | null } | null {
  if (!RAW.test(name)) return null
  const length = html.slice(from).search(new RegExp(`</${name}[\\s/>]`, 'i'))
  return { at: length < 0 ? null : from + length }
}

/** Signs that stand for a space, or for nothing. */
const BLANKS = /&(?:nbsp|shy|zwn?j|#160|#xa0);/gi

/** Whether raw HTML alone shows anything: words or a picture. */
export function showsAnything(html: string): boolean {
  let hiddenBy: string | null = null
  let at = 0
  for (let next = nextMarkup(html, at); ; next = nextMarkup(html, at)) {
    if (hiddenBy === null && isVisible(html.slice(at, next?.start).replace(BLANKS, ' '))) return true
    if (!next || next.end === null) return false
    at = next.end
    if (hiddenBy !== null) {
      if (next.kind === 'end tag' && next.name === hiddenBy) hiddenBy = null
    } else if (next.kind === 'tag') {
      if (next.name === 'img') return true
      if (LEFT_OUT.test(next.name)) hiddenBy = next.name
      const raw = hiddenBy === null ? null : endOfRaw(html, at, hiddenBy)
      if (raw) at = raw.at ?? html.length
    }
  }
}
