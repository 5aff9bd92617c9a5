import type { Article, ArticleSpeaker } from '../article/article.ts'
import { quoteSelector } from '../permalink/quote-selector.ts'
import type { AddressOf } from '../site/address.ts'
import { annotationsPath, articlePath, personPath, quotationPath } from '../site/paths.ts'

/**
 * An article's quotations as data: W3C Web Annotations (https://www.w3.org/TR/annotation-model/). Each says which words
 * in the article are meant, and who said them.
 */
export function annotationsOf(article: Article, addressOf: AddressOf): string {
  const source = addressOf(articlePath(article.slug))
  const self = addressOf(annotationsPath(article.slug))
  const items = article.quotations.map((quotation) => {
    const { id, speakers } = quotation
    const { exact, prefix, suffix } = quoteSelector(article, quotation)
    return {
      id: addressOf(quotationPath(article.slug, id)),
      type: 'Annotation',
      motivation: 'identifying',
      body: speakers.map((speaker) => bodyOf(speaker, addressOf)),
      target: {
        source,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact,
            prefix,
            suffix,
          },
          { type: 'FragmentSelector', value: encodeURIComponent(id), conformsTo: 'http://tools.ietf.org/rfc/rfc3236' },
        ],
      },
    }
  })
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: self,
    type: 'AnnotationCollection',
    label: article.headline,
    total: items.length,
    first: { id: `${self}#page`, type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, null, 2)}\n`
}

/** Who spoke; a source without a name is a text that describes it. */
function bodyOf({ name, kind, slug, role }: ArticleSpeaker, addressOf: AddressOf) {
  if (kind === 'unnamed') return { type: 'TextualBody', value: name, purpose: 'describing' }
  return {
    type: kind === 'body' ? 'Organization' : 'Person',
    ...(slug ? { id: addressOf(personPath(slug)) } : {}),
    name,
    ...(role ? { 'schema:jobTitle': role } : {}),
  }
}
