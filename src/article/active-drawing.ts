import type { Fault } from './fault.ts'

/*
 * A drawing has an address of its own on the same site, and within a page too it is somebody else's document. So it is
 * read as browsers read it, as XML with namespaces (https://www.w3.org/TR/xml/, https://www.w3.org/TR/xml-names/), and
 * whatever cannot be read so, or could be read in another way, is taken for active.
 */

const SVG = 'http://www.w3.org/2000/svg'

/** Elements of SVG that run something, or hold documents that do. */
const RUNNING = new Set([
  'script',
  'foreignobject',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'handler',
  'listener',
])

/** Languages whose elements browsers act on, wherever they stand: HTML, MathML, XML Events. */
const FOREIGN = /^http:\/\/www\.w3\.org\/(?:1999\/xhtml|1998\/Math\/MathML|2001\/xml-events)$/

/** What no address may be, without the spaces that browsers pass over. */
const RUNNING_ADDRESS = /(?:javascript|vbscript):|data:(?:text|application)\//i

/** A drawing in an address: shown as a picture it runs nothing, elsewhere it becomes part of the document. */
const DRAWING_ADDRESS = /data:image\/svg/i
const SHOWS_PICTURES = new Set(['image', 'feimage'])

const NAME = `[^\\s"'<>/=&?!]+`
const SPACE = '[ \\t\\r\\n]'
const pattern = (source: string) => new RegExp(source, 'y')
const TEXT = pattern('[^<]+|<!--[^]*?-->|<!\\[CDATA\\[[^]*?\\]\\]>')
const INSTRUCTION = pattern('<\\?([^\\s?]+)([^]*?)\\?>')
const DOCTYPE = pattern('<!DOCTYPE[^[\\]<>]*>')
const START = pattern(`<(${NAME})`)
const ATTRIBUTE = pattern(`${SPACE}+(${NAME})${SPACE}*=${SPACE}*(?:"([^"<]*)"|'([^'<]*)')`)
const START_END = pattern(`${SPACE}*(/?)>`)
const END = pattern(`</${NAME}${SPACE}*>`)

/** Encodings in which the signs of markup are what they seem to be. */
const ENCODING = /\bencoding\s*=\s*["'](?!(?:utf-8|us-ascii|iso-8859-\d+|windows-125\d)["'])/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what XML knows nothing of.
const NO_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/

/** Where something stands that a drawing may not hold, and what it is. */
class Active extends Error {
  readonly at: number
  constructor(what: string, at: number) {
    super(what)
    this.at = at
  }
}

/**
 * What in an SVG would run something where it is opened by itself, or might.
 * @param svg the drawing as text
 * @returns null where it only draws
 */
export function activePart(svg: string): Pick<Fault, 'line' | 'problem' | 'fix'> | null {
  try {
    read(svg)
    return null
  } catch (error) {
    if (!(error instanceof Active)) throw error
    return {
      line: svg.slice(0, error.at).split('\n').length,
      problem: `this drawing would run a script where it is opened by itself, or might: it holds ${error.message}`,
      fix: 'Save it as plain SVG, without scripts and links that run',
    }
  }
}

/** Reads a drawing from its beginning to its end. @throws Active */
function read(svg: string): void {
  const control = svg.search(NO_XML)
  if (control >= 0) throw new Active('a sign that no XML may hold', control)
  let place = svg.startsWith('\ufeff') ? 1 : 0
  const take = (what: RegExp) => {
    what.lastIndex = place
    const found = what.exec(svg)
    if (found) place = what.lastIndex
    return found
  }
  const namespaces = new Namespaces()
  while (place < svg.length) {
    const at = place
    const start = take(START)
    if (start) {
      const attributes = new Map<string, string>()
      for (let found = take(ATTRIBUTE); found; found = take(ATTRIBUTE)) {
        const [, name = '', double, single = ''] = found
        attributes.set(name, resolved(double ?? single, at))
      }
      const end = take(START_END)
      if (!end) throw new Active('a tag that is no XML', at)
      namespaces.open(attributes)
      check(start[1] ?? '', attributes, namespaces, at)
      if (end[1]) namespaces.close()
      continue
    }
    const instruction = take(INSTRUCTION)
    if (instruction) {
      const [, target = '', content = ''] = instruction
      if (/^xml-stylesheet$/i.test(target)) throw new Active('a style sheet that stands elsewhere', at)
      if (target === 'xml' && ENCODING.test(content)) throw new Active('an encoding that may disguise what it says', at)
      continue
    }
    if (take(END)) namespaces.close()
    else if (!take(TEXT) && !take(DOCTYPE)) {
      throw new Active(svg.startsWith('<!DOCTYPE', at) ? 'definitions of its own' : 'markup that is no XML', at)
    }
  }
}

/** What prefixes stand for, within the elements that are open. */
class Namespaces {
  readonly #known = new Map<string, string>()
  /** For each open element what the prefixes stood for that it has given another meaning. */
  readonly #outer: [prefix: string, namespace: string][][] = []

  of(prefix: string): string {
    return this.#known.get(prefix) ?? ''
  }

  open(attributes: ReadonlyMap<string, string>): void {
    const outer: [string, string][] = []
    for (const [name, namespace] of attributes) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue
      const prefix = name.slice('xmlns:'.length)
      outer.push([prefix, this.of(prefix)])
      this.#known.set(prefix, namespace)
    }
    this.#outer.push(outer)
  }

  close(): void {
    for (const [prefix, namespace] of this.#outer.pop() ?? []) this.#known.set(prefix, namespace)
  }
}

/** @throws Active where an element runs something, or might */
function check(name: string, attributes: ReadonlyMap<string, string>, namespaces: Namespaces, at: number): void {
  const colon = name.indexOf(':')
  const namespace = namespaces.of(name.slice(0, Math.max(colon, 0)))
  const local = name.slice(colon + 1).toLowerCase()
  if (FOREIGN.test(namespace) || (namespace === SVG && RUNNING.has(local))) throw new Active(`<${name}>`, at)
  for (const [attribute, value] of attributes) {
    if (/^on[^:]*$/i.test(attribute)) throw new Active(`${attribute}="…"`, at)
    const address = value.replace(/\s+/g, '')
    const isRunning = RUNNING_ADDRESS.test(address) || (DRAWING_ADDRESS.test(address) && !SHOWS_PICTURES.has(local))
    if (isRunning) throw new Active(`${attribute}="${value.trim().slice(0, 20)}…"`, at)
  }
}

const KNOWN: Record<string, string> = { amp: '&', apos: "'", gt: '>', lt: '<', quot: '"' }

/** A value with the signs that its references stand for. @throws Active where one of them is none of XML's own */
function resolved(value: string, at: number): string {
  return value.replace(/&(?:#x([\da-f]+);|#(\d+);|(\w+);)?/gi, (whole, hex?: string, decimal?: string, name = '') => {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal ?? Number.NaN)
    const sign = Number.isNaN(code) ? KNOWN[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined
    if (sign === undefined) throw new Active(`${whole}, which stands for something else`, at)
    return sign
  })
}
