import type { Article } from '../../src/article/article.ts'
import { readContent } from '../../src/loader/read-content.ts'
import { fullText } from '../../src/publish/full-text.ts'
import { addressAt } from '../../src/site/address.ts'
import { articlePath, frontPath } from '../../src/site/paths.ts'

const root = new URL('../..', import.meta.url).pathname

/** The fixture newspaper as it is published below a base path. */
export const { edition } = await readContent(`${root}tests/fixtures/content`, root)
export const addressOf = addressAt('https://lantern.example', '/daily/')

export const articleNamed = (slug: string): Article => {
  const article = edition.articles.find((one) => one.slug === slug)
  if (!article) throw new Error(`The newspaper has no article ${slug}`)
  return article
}

/** Every article's text as feeds have it. */
export const texts = new Map(
  edition.articles.map((article) => {
    const places = {
      pictures: new Map(),
      root: addressOf(frontPath),
      article: addressOf(articlePath(article.slug)),
    }
    return [article, fullText(article, places)]
  }),
)
