import { drawable } from './letters.ts'
import type { Fact, Said, ShareImage } from './share-image.ts'
import { OMISSION } from './shorten.ts'
import type { Typeface } from './typeface.ts'

/** An image as far as the fonts can draw it. */
export interface DrawableImage {
  image: ShareImage
  /** Letters and figures that no font has, each once. */
  missing: string[]
}

/**
 * Leaves out of an image what no font can draw. Texts are drawn whole or not at all; where the one that matters
 * cannot be, or the speaker of a quotation cannot, the site's own image stands in.
 */
export function drawableImage(image: ShareImage, typefaces: readonly Typeface[]): DrawableImage {
  const missing = new Set<string>()
  const text = (given: string, omitted?: string) => {
    const drawn = drawable(given, typefaces, omitted)
    for (const letter of drawn.missing) missing.add(letter)
    return drawn.text
  }
  const optional = (given: string | null) => (given === null ? null : text(given))
  const facts = (given: readonly Fact[]) =>
    given.flatMap((fact) => {
      const drawn = text(fact.text)
      return drawn ? [{ ...fact, text: drawn }] : []
    })
  // The spaces between the words and what stands around them are kept.
  const around = (given: string) => {
    const drawn = text(given)
    return drawn && `${/^\s/.test(given) ? ' ' : ''}${drawn}${/\s$/.test(given) ? ' ' : ''}`
  }
  const said = (given: Said): Said | null => {
    const [words, before, after] = [text(given.words, OMISSION), around(given.before), around(given.after)]
    return words === null || before === null || after === null ? null : { lang: given.lang, words, before, after }
  }

  const site = { ...image.site, name: text(image.site.name) ?? '', description: text(image.site.description) ?? '' }
  const { lang } = image
  const drawn = ((): ShareImage | null => {
    switch (image.kind) {
      case 'article': {
        const headline = text(image.headline)
        const rest = { standfirst: optional(image.standfirst), date: text(image.date) ?? '', facts: facts(image.facts) }
        return headline ? { kind: 'article', site, lang, headline, ...rest } : null
      }
      case 'section': {
        const heading = text(image.heading)
        const rest = {
          number: text(image.number) ?? '',
          headline: text(image.headline) ?? '',
          facts: facts(image.facts),
        }
        return heading ? { kind: 'section', site, lang, heading, ...rest } : null
      }
      case 'quotation': {
        const [words, name] = [said(image.said), text(image.speaker.name)]
        const rest = { headline: text(image.headline) ?? '' }
        if (!words || !name) return null
        const speaker = { ...image.speaker, name, detail: optional(image.speaker.detail) }
        return { kind: 'quotation', site, lang, said: words, speaker, ...rest }
      }
      case 'person': {
        const name = text(image.name)
        const rest = {
          role: optional(image.role),
          count: text(image.count) ?? '',
          newest: image.newest && said(image.newest),
        }
        return name ? { kind: 'person', site, lang, name, ...rest } : null
      }
      case 'site':
        return null
    }
  })()
  return { image: drawn ?? { kind: 'site', site, lang: site.lang }, missing: [...missing] }
}
