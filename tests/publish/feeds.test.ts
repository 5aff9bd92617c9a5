import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { atomOf } from '../../src/publish/atom.ts'
import { FEED_ARTICLES, feedOfArticles, feedOfPerson } from '../../src/publish/feed.ts'
import { fullText } from '../../src/publish/full-text.ts'
import { jsonFeedOf } from '../../src/publish/json-feed.ts'
import { rssOf } from '../../src/publish/rss.ts'
import { frontPath, personPath } from '../../src/site/paths.ts'
import { articleOf } from '../site/articles.ts'
import { addressOf, articleNamed, edition, texts } from './newspaper.ts'

const { site, articles } = edition
const about = { of: frontPath, title: site.name, description: site.description }
const feed = feedOfArticles(articles, texts, { site, addressOf, file: 'feed.xml', ...about })

/** What each format says of its entries, read by a parser that is not ours. */
const formats = {
  'RSS 2.0': () =>
    (parseRssFeed(rssOf(feed)).items ?? []).map(({ guid, link, title, content, dc, pubDate, atom }) => ({
      id: guid?.value,
      url: link,
      title,
      html: content?.encoded,
      authors: dc?.creators,
      published: pubDate,
      updated: atom?.updated,
      lang: dc?.languages?.[0],
    })),
  'Atom 1.0': () =>
    (parseAtomFeed(atomOf(feed)).entries ?? []).map((entry) => ({
      id: entry.id,
      url: entry.links?.[0]?.href,
      title: entry.title?.value,
      html: entry.content?.value,
      authors: entry.authors?.map(({ name }) => name),
      published: entry.published,
      updated: entry.updated,
      lang: entry.xml?.lang,
    })),
  'JSON Feed 1.1': () =>
    (parseJsonFeed(jsonFeedOf(feed)).items ?? []).map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      html: item.content_html,
      authors: item.authors?.map(({ name }) => name),
      published: item.date_published,
      updated: item.date_modified,
      lang: item.language,
    })),
}

/** The letters of HTML, without its elements and spaces. */
const lettersOf = (html: string) => html.replace(/<[^>]+>|\s+/g, '')

for (const [name, read] of Object.entries(formats)) {
  describe(name, () => {
    const entries = read()

    test('has the newest articles, newest first, each with its whole text and its authors', () => {
      expect(entries.map(({ title }) => title)).toEqual(
        articles.slice(0, FEED_ARTICLES).map(({ headline }) => headline),
      )
      for (const [index, { html, authors, lang }] of entries.entries()) {
        const article = articles[index]
        if (!article) throw new Error('more entries than articles')
        for (const { heading, html: section } of article.sections) {
          expect(lettersOf(html ?? '')).toContain(lettersOf(section))
          expect(lettersOf(html ?? '')).toContain(lettersOf(heading).slice(0, 10))
        }
        expect(authors).toEqual(article.byline.length > 0 ? article.byline : [site.name])
        expect(lang).toBe(article.lang)
      }
    })

    test('says when each was published and last changed, with the offset of the site’s clocks', () => {
      for (const [index, { published, updated }] of entries.entries()) {
        expect(new Date(published ?? '').toISOString()).toBe(articles[index]?.published.instant)
        expect(published).toMatch(/(Z|[+-]\d\d:?\d\d)$/)
        expect(Date.parse(updated ?? '')).toBeGreaterThanOrEqual(Date.parse(published ?? ''))
      }
      const corrected = articles.findIndex(({ updated, corrections }) => updated || corrections.length > 0)
      expect(Date.parse(entries[corrected]?.updated ?? '')).toBeGreaterThan(
        Date.parse(entries[corrected]?.published ?? ''),
      )
    })

    test('has ids that differ, and whole addresses only', () => {
      expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
      for (const { url, html } of entries) {
        expect(url).toMatch(/^https:\/\/lantern\.example\/daily\/articles\//)
        for (const [, address = ''] of (html ?? '').matchAll(/(?:href|src)="([^"]*)"/g)) {
          expect(address).toMatch(/^(https?:|mailto:|[\w%-]+\.\w+$)/)
        }
      }
    })

    test('holds none of the marks that only our pages understand', () => {
      for (const { html } of entries) expect(html).not.toMatch(/<[^>]* (id|class|data-[a-z]+)=|<span/)
    })
  })
}

test('an entry keeps its id when its article is renamed or the site is built for another address', () => {
  const idOf = (slug: string, aliases: string[], address = addressOf) => {
    const options = { site, addressOf: address, file: 'feed.xml' as const, ...about }
    return feedOfArticles([articleOf(slug, '2031-01-01', { aliases })], new Map(), options).entries[0]?.id
  }
  const id = idOf('ferry', [])
  expect(idOf('boat', ['ferry'])).toBe(id)
  expect(idOf('tug', ['ferry', 'boat'])).toBe(id)
  expect(idOf('ferry', [], (path) => `http://localhost${path}`)).toBe(id)
})

test('a person’s feed has what the person said, in its sentence, leading to its page', () => {
  const person = edition.people.find(({ count }) => count > 1)
  if (!person) throw new Error('nobody is quoted twice')
  const options = {
    site,
    addressOf,
    of: personPath(person.slug),
    file: 'feed.xml' as const,
    title: person.name,
    description: '',
  }
  const items = parseRssFeed(rssOf(feedOfPerson(person, options))).items ?? []
  const said = person.appearances.flatMap(({ quotations }) => quotations)
  expect(items).toHaveLength(said.length)
  for (const [index, { content, link }] of items.entries()) {
    expect(lettersOf(content?.encoded ?? '')).toContain(lettersOf(said[index]?.words ?? '').slice(0, 20))
    expect(decodeURI(link ?? '')).toMatch(new RegExp(`/${said[index]?.id}/$`))
  }
})

test('hostile words are text in every format, and signs that XML forbids are left out', () => {
  const forbidden = String.fromCharCode(0, 8, 0xd800)
  const shown = 'A </title><script>alert(1)</script> & ]]> end'
  const headline = shown.replace('end', `${forbidden}end`)
  const hostile = articleOf('a', '2031-01-01', { headline })
  const options = { site, addressOf, file: 'feed.xml' as const, ...about }
  const made = feedOfArticles([hostile], new Map([[hostile, '<p>A &amp; B ]]></p>']]), options)
  expect(parseRssFeed(rssOf(made)).items?.[0]?.title).toBe(shown)
  expect(parseAtomFeed(atomOf(made)).entries?.[0]?.title?.value).toBe(shown)
  expect(parseAtomFeed(atomOf(made)).entries?.[0]?.content?.value).toBe('<p>A &amp; B ]]></p>')
  expect(parseJsonFeed(jsonFeedOf(made)).items?.[0]?.title).toContain('</title><script>')
})

test('links within the article lead to it, and links to other pages go below the base path', () => {
  const html = texts.get(articleNamed('every-markdown')) ?? ''
  expect(html).toContain('href="https://lantern.example/daily/')
  expect(html).not.toMatch(/href="[/#]/)
})

test('no text ends what XML has not ended, and texts about attributes are no attributes', () => {
  const article = articleOf('a', '2031-01-01', {
    lede: {
      html: '<p>a[b[0]]>1 <img alt="A class photo, the id of a > b" src="x.png"> <a title="x > y" href="/topics/" id="z">t</a></p>',
      summary: '',
      ids: [],
      words: 1,
    },
  })
  const html = fullText(article, { pictures: new Map(), root: addressOf(frontPath), article: 'https://a.example/' })
  expect(html).toContain('alt="A class photo, the id of a > b"')
  expect(html).toContain('<a title="x > y" href="https://lantern.example/daily/topics/">')
  const made = feedOfArticles([article], new Map([[article, html]]), { site, addressOf, file: 'feed.xml', ...about })
  for (const xml of [rssOf(made), atomOf(made)]) {
    expect(xml).not.toContain(']]>')
    expect(xml).not.toMatch(/<(description|summary)\/>/)
  }
  expect(parseRssFeed(rssOf(made)).items?.[0]?.content?.encoded).toBe(html)
})

test('a standfirst with signs of markup is text for readers of every format', () => {
  const standfirst = 'The <img src=x> tag & <b>'
  const entry = feed.entries[0]
  if (!entry) throw new Error('The feed is empty.')
  const said = { ...feed, entries: [{ ...entry, summary: standfirst }] }
  expect(parseRssFeed(rssOf(said)).items?.[0]?.description).toBe('The &lt;img src=x&gt; tag &amp; &lt;b&gt;')
  expect(parseAtomFeed(atomOf(said)).entries?.[0]?.summary?.value).toBe(standfirst)
  expect(parseJsonFeed(jsonFeedOf(said)).items?.[0]?.summary).toBe(standfirst)
})
