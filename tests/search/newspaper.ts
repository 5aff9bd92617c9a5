import type { Article } from '../../src/article/article.ts'
import type { SearchedName } from '../../src/search/build-index.ts'
import { articleOf, quotationOf } from '../site/articles.ts'

/** Numbers from 0 to 1 that look random and are the same each time. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const SYLLABLES = 'ba ce di fo gu ha ki lo mu ne pa ri so tu va we xi yo za st tr en an er'.split(' ')

/** Made-up words, the shorter ones first. */
const wordAt = (rank: number): string =>
  (rank < SYLLABLES.length ? '' : wordAt(Math.floor(rank / SYLLABLES.length) - 1)) +
  (SYLLABLES[rank % SYLLABLES.length] ?? '')

const VOCABULARY = 60_000

export interface Newspaper {
  articles: Article[]
  people: SearchedName[]
  topics: SearchedName[]
}

/**
 * A newspaper of any size: articles of 630 words in five sections with ten quotations, by a tenth as many speakers;
 * words are as frequent as in any language, the n-th most frequent one 1/n as often as the first.
 */
export function newspaperOf(count: number): Newspaper {
  const random = numbers(1)
  const word = () => wordAt(Math.floor((VOCABULARY + 1) ** random()) - 1)
  const text = (length: number) => Array.from({ length }, word).join(' ')
  const name = (index: number) => `${wordAt(700 + (index % 300))} ${wordAt(20_000 + index)}`
  const speakerCount = Math.ceil(count / 10)
  const topicCount = Math.ceil(count / 50)
  const articles = Array.from({ length: count }, (_, number): Article => {
    const date = new Date(Date.UTC(2000, 0, 1) + (count - number) * 14_400_000).toISOString().slice(0, 16)
    const sections = Array.from({ length: 5 }, (_, index) => ({
      slug: `section-${index}`,
      file: '',
      line: 1,
      heading: text(5),
      headingHtml: '',
      aliases: [],
      html: `<p>${text(54)}</p>\n<p>${text(54)}</p>`,
      summary: '',
      ids: [],
      words: 108,
    }))
    const quotations = Array.from({ length: 10 }, (_, index) => {
      const speaker = Math.floor(speakerCount ** random()) - 1
      const named = { slug: `speaker-${speaker}`, name: name(speaker), kind: 'person', role: text(3) } as const
      const words = { words: text(14), before: text(5), after: text(3), section: `section-${index % 5}` }
      return { ...quotationOf(`q-${index}`, named), ...words }
    })
    const topic = Math.floor(topicCount ** random()) - 1
    return articleOf(`article-${number}`, date, {
      headline: text(9),
      standfirst: text(20),
      topics: [{ slug: `topic-${topic}`, name: wordAt(5000 + topic) }],
      lede: { html: `<p>${text(60)}</p>`, summary: '', words: 60, ids: [] },
      sections,
      quotations,
    })
  })
  const people = Array.from({ length: speakerCount }, (_, index) => ({
    slug: `speaker-${index}`,
    name: name(index),
    role: text(3),
    count: speakerCount - index,
    counted: `${speakerCount - index} quotations`,
    aliases: [],
  }))
  const topics = Array.from({ length: topicCount }, (_, index) => ({
    slug: `topic-${index}`,
    name: wordAt(5000 + index),
    role: '',
    count: topicCount - index,
    counted: `${topicCount - index} articles`,
    aliases: [],
  }))
  return { articles, people, topics }
}
