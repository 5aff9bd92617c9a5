import { expect, test } from 'vitest'
import { articleFile } from '../../src/search/article-file.ts'
import { articleTerms } from '../../src/search/article-terms.ts'
import { placeOf } from '../../src/search/files.ts'
import { wordsOf } from '../../src/search/terms.ts'
import { searchFiles } from '../../src/site/search-index.ts'
import { SITE } from '../site/site.ts'
import { ada, said, section, story } from './articles.ts'
import { newspaperOf } from './newspaper.ts'

const articles = [
  story('Ménage à trois', '2031-01-02', 'L’été, quai 9.', {
    standfirst: 'Une histoire',
    byline: ['Cy Marsh'],
    lang: 'fr',
    sections: [section('Le port', 'Trois bateaux.'), section('La mer', 'Rien.')],
    quotations: [{ ...said('Trop de vent', ada), before: 'Elle dit : ', after: ' hier.', section: 'le-port' }],
  }),
  story('灯台の夜', '2031-01-01', '灯りが消えた。', { lang: 'ja' }),
]

test('every word that a result shows leads to that result', () => {
  for (const article of articles) {
    const file = articleFile(article, SITE)
    const terms = articleTerms(article, file)
    const entriesOf = (word: string) => (terms.get(word) ?? []).filter((_, index) => index % 2 === 0).map(placeOf)
    const check = (texts: string[], kind: string, index: number) => {
      for (const term of texts.flatMap((text) => wordsOf(text).flatMap((word) => word.terms))) {
        expect(entriesOf(term), term).toContainEqual({ kind, index })
      }
    }
    check([file.headline, file.standfirst, file.lede, file.byline], 'article', 0)
    for (const [index, { heading, text }] of file.sections.entries()) check([heading, text], 'section', index)
    for (const [index, { words, before, after, speaker, role }] of file.quotations.entries()) {
      check([words, before, after, speaker, role], 'quotation', index)
    }
  }
})

test('the same articles give the same files; others another version', () => {
  const made = (headline: string) => {
    const { manifest, files } = searchFiles({
      site: SITE,
      articles: [story(headline, '2031-01-03'), ...articles],
      people: [],
      topics: [],
    })
    return { version: manifest.version, texts: files.map(({ path, body }) => [path, body()]) }
  }
  expect(made('One')).toEqual(made('One'))
  expect(made('One').version).not.toBe(made('Two').version)
  // Even where only what is shown is another, and not what is found.
  expect(made('One').version).not.toBe(made('One!').version)
})

test('a new article leaves the numbers of the others as they are', () => {
  const numbersIn = (some: typeof articles) =>
    searchFiles({ site: SITE, articles: some, people: [], topics: [] })
      .files.filter(({ path }) => path.startsWith('articles/'))
      .map(({ path, body }) => [Number(/(\d+)\.json$/.exec(path)?.[1]), JSON.parse(body()).slug])
  expect(numbersIn([story('New', '2031-01-03'), ...articles])).toEqual([...numbersIn(articles), [2, 'new']])
})

test('an article that changes moves no files but those of a hundred articles around it', () => {
  const newspaper = newspaperOf(250)
  const paths = (some: typeof newspaper.articles) =>
    searchFiles({ site: SITE, ...newspaper, articles: some }).files.flatMap(({ path }) =>
      path.startsWith('articles/') ? path : [],
    )
  const before = new Set(paths(newspaper.articles))
  const changed = newspaper.articles.map((article, index) =>
    index === 120 ? { ...article, headline: 'Another' } : article,
  )
  expect(before.size).toBe(250)
  expect(paths(changed).filter((path) => !before.has(path))).toHaveLength(100)
})

test('no file grows with the newspaper', () => {
  const { manifest, files } = searchFiles({ site: SITE, ...newspaperOf(150) })
  for (const { path, body } of files) expect(body().length, path).toBeLessThan(25_000)
  expect(JSON.stringify(manifest).length).toBeLessThan(1000)
})
