/** How many bytes are looked at; the Standard asks for 1024, but pages have long heads. */
const PRESCAN = 4096

const TAG = /^<\/?[a-z]/i

/** A tag up to its attributes; only the name meta ends at a slash. */
const TAG_START = /^<meta(?=[\t\n\f\r /])|^<[^\t\n\f\r >]*/i

/** An attribute, and the blanks and slashes before it; without a name where the tag ends. */
const ATTRIBUTE =
  /[\t\n\f\r /]*(?:([^\t\n\f\r />][^\t\n\f\r />=]*)[\t\n\f\r ]*(?:=[\t\n\f\r ]*(?:"([^"]*)"|'([^']*)'|([^\t\n\f\r >]*)))?)?/y

/**
 * Finds the label of the encoding that a page declares in its first bytes, in a meta element or an XML declaration.
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 * @returns a label of the Encoding Standard, or null where none that is known is declared
 */
export function labelInHtml(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, PRESCAN)).toString('latin1')
  if (head.startsWith('<\0?\0x\0')) return 'utf-16le'
  if (head.startsWith('\0<\0?\0x')) return 'utf-16be'
  return labelInMeta(head) ?? labelInXmlDeclaration(head)
}

function labelInMeta(head: string): string | null {
  for (let at = head.indexOf('<'); at !== -1; at = head.indexOf('<', at)) {
    if (head.startsWith('<!--', at)) {
      // Its two dashes may be those that end it, as in <!-->.
      at = after(head, '-->', at + 2)
    } else if (TAG.test(head.slice(at, at + 3))) {
      const [start = ''] = TAG_START.exec(head.slice(at)) ?? []
      const { attributes, end } = attributesAt(head, at + start.length)
      const label = /^<meta$/i.test(start) ? labelOfMeta(attributes) : null
      if (label) return label
      at = end
    } else {
      at = /^<[!/?]/.test(head.slice(at, at + 2)) ? after(head, '>', at) : at + 1
    }
  }
  return null
}

function after(text: string, sought: string, from: number): number {
  const found = text.indexOf(sought, from)
  return found === -1 ? text.length : found + sought.length
}

/** The attributes from a place on, the first of each name, and where the tag ends. */
function attributesAt(head: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>()
  const attribute = new RegExp(ATTRIBUTE)
  attribute.lastIndex = from
  for (;;) {
    const [, name, double, single, bare] = attribute.exec(head) ?? []
    if (name === undefined) return { attributes, end: Math.max(attribute.lastIndex, from) }
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
}

function labelOfMeta(attributes: Map<string, string>): string | null {
  const charset = attributes.get('charset')
  if (charset !== undefined) return declarable(charset)
  if (attributes.get('http-equiv')?.toLowerCase() !== 'content-type') return null
  const content = attributes.get('content') ?? ''
  const [, double, single, bare] = /charset\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s;"'][^\s;]*))/i.exec(content) ?? []
  return declarable(double ?? single ?? bare ?? '')
}

function labelInXmlDeclaration(head: string): string | null {
  const declaration = /^<\?xml[^>]*/.exec(head)?.[0] ?? ''
  const [, double, single] = /encoding\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(declaration) ?? []
  return declarable(double ?? single ?? '')
}

/** The label where it is known; what could be read as ASCII is not UTF-16, so UTF-8 is meant. */
function declarable(label: string): string | null {
  try {
    const { encoding } = new TextDecoder(label)
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}
