/** What a browser is told of a site's search. */
export interface SearchDescription {
  name: string
  description: string
  lang: string
  /** Addresses of the page that searches, and of the site's picture. */
  page: string
  icon: string
}

/** Longest name that OpenSearch 1.1 allows, in characters. */
const NAME_LENGTH = 16

/** An OpenSearch 1.1 description of a site's search. */
export function openSearchDescription({ name, description, lang, page, icon }: SearchDescription): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(shortened(name))}</ShortName>
<Description>${escaped(description)}</Description>
<Language>${escaped(lang)}</Language>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${escaped(icon)}</Image>
<Url type="text/html" method="get" template="${escaped(page)}?q={searchTerms}"/>
</OpenSearchDescription>
`
}

/** As many words of a name as there is room for. */
function shortened(name: string): string {
  const characters = [...name]
  if (characters.length <= NAME_LENGTH) return name
  const [cut = ''] = /^.*(?=\s)/su.exec(characters.slice(0, NAME_LENGTH + 1).join('')) ?? []
  return cut.trim() || characters.slice(0, NAME_LENGTH).join('')
}

const REFERENCES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => REFERENCES[sign] ?? sign)
