import type { Article, ArticleQuotation } from '../article/article.ts'
import type { ArticleTexts } from './article-texts.ts'
import { entryOf, speakerTerm, topicTerm } from './files.ts'
import { wordsOf } from './terms.ts'

/** How much words weigh by where they stand. */
const WEIGHT = { text: 0, aside: 1, name: 2, title: 3 } as const

type WeightedText = [text: string, weight: number]

/** Terms of an article with its entries: their numbers in their order, each followed by the weight there. */
export type ArticleTerms = Map<string, number[]>

/**
 * The terms by which an article, its sections and its quotations are found.
 * @param file what they are shown with: where that holds a word, the word is found
 */
export function articleTerms(article: Article, file: ArticleTexts): ArticleTerms {
  const { sections, quotations } = article
  const terms: ArticleTerms = new Map()
  const speakersWithin = (section?: string) =>
    quotations.filter((quotation) => section === undefined || quotation.section === section).flatMap(slugsOf)
  const put = (entry: number, texts: readonly WeightedText[], speakers: readonly string[], speakerWeight: number) => {
    const found = weigh(texts)
    for (const slug of speakers) found.set(speakerTerm(slug), speakerWeight)
    for (const { slug } of article.topics) found.set(topicTerm(slug), WEIGHT.text)
    for (const [term, weight] of found) {
      const entries = terms.get(term)
      if (entries) entries.push(entry, weight)
      else terms.set(term, [entry, weight])
    }
  }
  put(0, textsOf(article, file), speakersWithin(), WEIGHT.text)
  for (let index = 0; index < Math.max(sections.length, quotations.length); index++) {
    const section = file.sections[index]
    if (section) {
      const texts: WeightedText[] = [
        [section.heading, WEIGHT.title],
        [section.text, WEIGHT.text],
      ]
      put(entryOf({ kind: 'section', index }), texts, speakersWithin(section.slug), WEIGHT.text)
    }
    const quotation = quotations[index]
    if (quotation) {
      const texts: WeightedText[] = [
        [quotation.words, WEIGHT.title],
        ...quotation.speakers.flatMap(({ name, role }): WeightedText[] => [
          [name, WEIGHT.name],
          [role ?? '', WEIGHT.aside],
        ]),
        [`${quotation.before} ${quotation.after}`, WEIGHT.text],
      ]
      put(entryOf({ kind: 'quotation', index }), texts, slugsOf(quotation), WEIGHT.title)
    }
  }
  return terms
}

function textsOf(article: Article, file: ArticleTexts): WeightedText[] {
  const asides = [file.byline, article.dateline, article.source?.name, ...article.topics.map(({ name }) => name)]
  return [
    [file.headline, WEIGHT.title],
    [file.standfirst, WEIGHT.name],
    ...asides.map((aside): WeightedText => [aside ?? '', WEIGHT.aside]),
    [file.lede, WEIGHT.text],
  ]
}

const slugsOf = ({ speakers }: ArticleQuotation) => speakers.flatMap(({ slug }) => slug ?? [])

/** The terms of texts, each with the highest weight it has in them; what running text says again is no aside. */
export function weigh(texts: readonly WeightedText[]): Map<string, number> {
  const weights = new Map<string, number>()
  for (const [text, weight] of texts) {
    for (const { terms } of wordsOf(text)) {
      for (const term of terms) {
        const before = weights.get(term)
        const here = before === WEIGHT.text && weight === WEIGHT.text ? WEIGHT.aside : weight
        weights.set(term, Math.max(before ?? 0, here))
      }
    }
  }
  return weights
}
