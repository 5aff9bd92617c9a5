/** A remark, a script or a style sheet with what is in it, or a tag that begins an element; values stand in double quotes. */
const MARKUP = /<!--[\s\S]*?-->|(<(script|style)\b(?:[^>"]|"[^"]*")*>)[\s\S]*?<\/\2>|<[a-z](?:[^>"]|"[^"]*")*>/gi
const VALUE = /"[^"]*"/g

/**
 * Writes < and > in values of attributes as references, so that a text which looks like a tag is taken for none by
 * whoever looks for tags: this project, and others that read its pages.
 * @param html a whole page
 */
export function withPlainValues(html: string): string {
  // Nearly all pages have no such value, which is seen far sooner than it is mended.
  if (!/="[^"]*[<>]/.test(html)) return html
  return html.replace(MARKUP, (whole, open: string | undefined, name: string | undefined) => {
    if (whole.startsWith('<!')) return whole
    return name && open ? plain(open) + whole.slice(open.length) : plain(whole)
  })
}

const plain = (tag: string) =>
  tag.replace(VALUE, (value) => (/[<>]/.test(value) ? value.replaceAll('<', '&lt;').replaceAll('>', '&gt;') : value))
