/** Elements that part the words before them from those behind. */
const BLOCK = /^(?:blockquote|br|caption|d[dlt]|div|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|summary|t[dhr]|ul)$/

/** Signs of notes, and the ways back from them: no words of the text. */
const NOTE_LINK = /<a [^>]*data-footnote-(?:backref|ref)[^>]*>.*?<\/a>/gs

const TAG = /<\/?([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*>/g

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * The words of finished HTML, a line a paragraph. It must come from this project's own serialiser, in which every tag
 * is closed, every attribute stands in double quotes, and < and & are written as references.
 */
export function plainText(html: string): string {
  return html
    .replace(NOTE_LINK, '')
    .replace(TAG, (_, name: string) => (BLOCK.test(name) ? '\n' : ''))
    .replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
      if (name) return NAMED[name] ?? whole
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
    })
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim()
}
