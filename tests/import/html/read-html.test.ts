import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, test } from 'vitest'
import { markdownOf } from '../../../src/article/write-markdown.ts'
import type { Copy } from '../../../src/import/copy.ts'
import { readHtml } from '../../../src/import/html/read-html.ts'
import { ImportFault } from '../../../src/import/import-fault.ts'
import { jsonLd, PARAGRAPHS, page, paragraphs } from './page.ts'

const read = (html: string, url: string | null = null) => readHtml(html, url)

/** The text's blocks in plain words. */
const linesOf = ({ body }: Copy) => body.children.map((node) => plainText(node))

const markdown = (copy: Copy) => markdownOf(copy.body.children)

const [first, second, third, fourth] = PARAGRAPHS

describe('the text of a page', () => {
  test('is the article, without what surrounds it', () => {
    expect(linesOf(read(page()))).toEqual(PARAGRAPHS)
  })

  test.each([
    ['an advertisement', '<div class="ad-slot"><span>Advertisement</span></div>'],
    ['a link to another article', '<p><strong>Read more: <a href="/x">The bridge that was closed</a></strong></p>'],
    ['a line that leads elsewhere, as a paragraph', '<p>Lesen Sie auch: <a href="/x">Die Brücke, die zu ist</a></p>'],
    ['a box of related articles', '<div class="related"><h3>Related</h3><ul><li><a href="/y">One</a></li></ul></div>'],
    ['a plea', '<div class="box"><p>Sign up to our newsletter and get the river in your inbox.</p></div>'],
    ['share buttons', '<ul class="share-tools"><li><button>Facebook</button></li><li>Copy link</li></ul>'],
    ['a script', '<script>document.write("gone")</script>'],
    ['a frame', '<iframe src="https://video.example/1"></iframe>'],
    ['what is hidden', '<p style="display: none">Only robots read this sentence about the ferry.</p>'],
    [
      'a teaser',
      '<article class="x1"><h3><a href="/z">The man who counts swans</a></h3><p>He began in 1987.</p></article>',
    ],
    [
      'a caption that has lost its picture',
      '<div class="image-caption">The chain in the boathouse. Photo: Bo Lind</div>',
    ],
    ['a pull quote', '<blockquote class="q9">“We can see the other side, and we cannot get there,”</blockquote>'],
    ['a copyright line', '<p>© The Orlen Post</p>'],
  ])('leaves out %s', (_, junk) => {
    const body = `${paragraphs([first, second])}${junk}${paragraphs([third, fourth])}`
    expect(linesOf(read(page({ body })))).toEqual(PARAGRAPHS)
  })

  test('ends where something else begins, and not at a heading of its own', () => {
    const more =
      '<h2>More news</h2><p>Swans are back on the upper river, and the anglers are not glad of it at all.</p>'
    const body = `${paragraphs([first, second])}<h2>What is next?</h2>${paragraphs([third, fourth])}${more}`
    expect(linesOf(read(page({ body })))).toEqual([first, second, 'What is next?', third, fourth])
  })

  test('keeps headings, lists, tables, quotes, emphasis and links', () => {
    const body = `${paragraphs([first])}
      <h3>What it costs</h3><p>The chain is <strong>not</strong> cheap: see <a href="/accounts">the <em>accounts</em></a>.</p>
      <ul><li>Chain: 40,000</li><li>Work: nothing</li></ul>${paragraphs([second])}
      <table><tr><th>Year</th><th>Days</th></tr><tr><td>2023</td><td>12</td></tr></table>
      <blockquote><p>The river takes what it is owed, as my grandmother used to say.</p></blockquote>
      ${paragraphs([third, fourth])}`
    const text = markdown(read(page({ body }), 'https://orlen.example/news/ferry'))
    expect(text).toContain('### What it costs')
    expect(text).toContain('**not** cheap: see [the _accounts_](https://orlen.example/accounts).')
    expect(text).toContain('- Chain: 40,000\n- Work: nothing')
    expect(text).toContain('| Year | Days |')
    expect(text).toContain('> The river takes')
  })

  test('may be parted by line breaks, or stand loose in a box', () => {
    const body = `${first}<br><br>${second}<table class="ad"><tr><td>Advertisement</td></tr></table>${third}<br />&nbsp;<br>${fourth}`
    expect(linesOf(read(page({ body })))).toEqual(PARAGRAPHS)
  })

  test('may stand in several boxes, a paragraph in each', () => {
    const body = PARAGRAPHS.map(
      (text) => `<div class="block-${text.length}"><div class="txt">${text}</div></div>`,
    ).join('')
    expect(linesOf(read(page({ body })))).toEqual(PARAGRAPHS)
  })

  test('turns a line in bold above a paragraph into a heading, a question put to somebody not', () => {
    const body = `<p>${first}</p><p><b>The other side</b></p><p>${second}</p><p><b>Do you sleep well?</b></p><p>${third}</p><p>${fourth}</p>`
    const { children } = read(page({ body })).body
    expect(children.filter(({ type }) => type === 'heading').map((node) => plainText(node))).toEqual(['The other side'])
  })

  test('is taken from what the page gives machines where only scripts would show it', () => {
    const article = { '@type': 'NewsArticle', headline: 'The ferry stands still', articleBody: PARAGRAPHS.join('\n\n') }
    const body = '<div id="root">Loading …</div>'
    expect(linesOf(read(page({ head: jsonLd(article), body })))).toEqual(PARAGRAPHS)
  })

  test('is checked against what the page gives machines', () => {
    const article = { '@type': 'NewsArticle', headline: 'The ferry stands still', articleBody: PARAGRAPHS.join(' ') }
    const stray = '<p class="x">A river cruise is the best present for those who have everything.</p>'
    const body = `${paragraphs([first, second])}${stray}${paragraphs([third, fourth])}`
    expect(linesOf(read(page({ head: jsonLd(article), body })))).toEqual(PARAGRAPHS)
  })

  test('is whole though the text for machines breaks off', () => {
    const article = {
      '@type': 'NewsArticle',
      headline: 'The ferry stands still',
      articleBody: `${PARAGRAPHS.slice(0, 3).join(' ')} …`,
    }
    const body = `${paragraphs()}<p>The bus, says Moor, smells of wet dogs.</p>`
    expect(linesOf(read(page({ head: jsonLd(article), body })))).toEqual([
      ...PARAGRAPHS,
      'The bus, says Moor, smells of wet dogs.',
    ])
  })

  test('may stand in boxes that are called after what stands beside them', () => {
    const body = PARAGRAPHS.map(
      (text) => `<div class="ad-wrapper"><p>${text}</p></div><div class="ad-wrapper">Advertisement</div>`,
    ).join('')
    expect(linesOf(read(page({ body })))).toEqual(PARAGRAPHS)
  })

  test('may stand in a form, as the whole page does', () => {
    const html = page().replace('<main>', '<form id="form1"><main>').replace('</main>', '</main></form>')
    expect(linesOf(read(html))).toEqual(PARAGRAPHS)
  })

  test('is that of the first article where others follow without end', () => {
    const other = `<article><h1>Swans are back</h1><div class="story">${paragraphs([
      'Swans are back on the upper river, more of them than in any year since counting began, said the warden on Monday.',
      'The anglers of Orlen have asked the council for a fence, and the council has asked the anglers for patience.',
    ])}</div></article>`
    expect(linesOf(read(page({ below: other })))).toEqual(PARAGRAPHS)
  })

  test('keeps every sign of its words', () => {
    const odd =
      'She wrote *two* _lines_, 1986. in all: “a < b & c”, [sic], `code`, #1, ~~no~~, \\n, {#x} and | pipes |.'
    const text = odd.replace('&', '&amp;').replace('<', '&lt;')
    expect(linesOf(read(page({ body: paragraphs([first, text, second, third, fourth]) })))[1]).toBe(odd)
  })

  test('loses hyphens and spaces that nobody sees', () => {
    const soft = second.replace('council', 'coun\u00adcil').replace('winter', 'win\u200bter')
    expect(linesOf(read(page({ body: paragraphs([first, soft, third, fourth]) })))[1]).toBe(second)
  })

  test('keeps no address that could run', () => {
    const body = `${paragraphs([first])}<p onclick="x()">See <a href="javascript:alert(1)">this</a>, <a href="data:text/html,x">that</a> and <a href="#there">there</a>: it is all one to the river and to the ferry.</p>${paragraphs([second, third, fourth])}`
    const text = markdown(read(page({ body }), 'https://orlen.example/'))
    expect(text).toContain('See this, that and there: it is all one')
    expect(text).not.toMatch(/javascript|onclick|data:/)
  })

  test('is not there on a page without one', () => {
    expect(() => read('<!doctype html><title>Nothing</title><nav><a href="/">Home</a></nav>')).toThrow(ImportFault)
  })
})

describe('the headline', () => {
  test.each([
    ['is the heading that agrees with the title', '', 'The ferry stands still'],
    [
      'is not what is written for search engines',
      '<meta property="og:title" content="The ferry stands still: what you need to know">',
      'The ferry stands still',
    ],
  ])('%s', (_, head, wanted) => {
    expect(read(page({ head })).headline?.value).toBe(wanted)
  })

  test('stands without its kicker', () => {
    const html = page().replace('<h1>', '<h1><span class="kicker">Traffic</span> ')
    expect(read(html).headline?.value).toBe('The ferry stands still')
  })

  test('is not the heading of a dialog', () => {
    const html = page().replace('<nav>', '<div class="dlg"><h1>Welcome to the Orlen Post</h1></div><nav>')
    expect(read(html).headline?.value).toBe('The ferry stands still')
  })

  test('comes from the title where the page shows none', () => {
    const html = page().replace(/<h1>.*<\/h1>/, '')
    expect(read(html).headline).toMatchObject({ value: 'Ferry stands still', isGuess: true })
  })
})

describe('the standfirst', () => {
  const line = 'A village by the river waits for spring, a chain and thirty years of patience.'

  test.each([
    ['called so', `<p class="article-standfirst">${line}</p>`, ''],
    ['called so, and a list of headings', `<div class="story-summary"><ul><li><h2>${line}</h2></li></ul></div>`, ''],
    ['said in the description as well', `<h2>${line}</h2>`, `<meta name="description" content="${line}">`],
  ])('is a line below the headline %s', (_, above, head) => {
    const copy = read(page({ above, head }))
    expect(copy.standfirst?.value).toBe(line)
    expect(linesOf(copy)).toEqual(PARAGRAPHS)
  })

  test('is not a description that nobody sees', () => {
    expect(read(page({ head: `<meta name="description" content="${line}">` })).standfirst).toBeNull()
  })
})

describe('the byline', () => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'The ferry stands still' }

  test.each([
    ['a person', { author: { '@type': 'Person', name: 'Cy Marsh' } }, ['Cy Marsh']],
    [
      'several',
      {
        author: [
          { '@type': 'Person', name: 'Cy Marsh' },
          { '@type': 'Person', name: 'Lin Brand' },
        ],
      },
      ['Cy Marsh', 'Lin Brand'],
    ],
    ['several in one', { author: { '@type': 'Person', name: 'Cy Marsh and Lin Brand' } }, ['Cy Marsh', 'Lin Brand']],
    ['a list of names', { author: { '@type': 'Person', name: ['Cy Marsh', 'Lin Brand'] } }, ['Cy Marsh', 'Lin Brand']],
    ['a text', { author: 'By CY MARSH' }, ['Cy Marsh']],
    ['an agency', { author: { '@type': 'Organization', name: 'AFP' } }, ['AFP']],
  ])('is %s in JSON-LD', (_, author, wanted) => {
    expect(read(page({ head: jsonLd({ ...article, ...author }) })).byline?.value).toEqual(wanted)
  })

  test('may be named elsewhere in a graph', () => {
    const graph = [
      { ...article, author: { '@id': '#cy' } },
      { '@type': 'Person', '@id': '#cy', name: 'Cy Marsh' },
    ]
    expect(read(page({ head: jsonLd({ '@graph': graph }) })).byline?.value).toEqual(['Cy Marsh'])
  })

  test.each([
    ['marked as the author', '<a rel="author" href="/cy">Cy Marsh</a>', ['Cy Marsh']],
    ['called a byline', '<div class="article-byline">By Cy Marsh, river correspondent</div>', ['Cy Marsh']],
    ['with two names', '<p class="byline">By Cy Marsh and Lin Brand</p>', ['Cy Marsh', 'Lin Brand']],
    ['that only its words tell', '<p>Interview by Lin Brand</p>', ['Lin Brand']],
  ])('is a line %s', (_, above, wanted) => {
    expect(read(page({ above })).byline?.value).toEqual(wanted)
  })

  test('may stand in bold above the text', () => {
    const body = `<p><strong>By Cy Marsh</strong></p>${paragraphs()}`
    const copy = read(page({ body }))
    expect(copy.byline?.value).toEqual(['Cy Marsh'])
    expect(linesOf(copy)).toEqual(PARAGRAPHS)
  })

  test('is not who took the picture', () => {
    const above =
      '<figure><img src="a.jpg"><figcaption class="author">Photo: Lin Brand</figcaption></figure><a rel="author">Cy Marsh</a>'
    expect(read(page({ above })).byline?.value).toEqual(['Cy Marsh'])
  })

  test('comes from a meta element where nothing else says', () => {
    expect(read(page({ head: '<meta name="author" content="Cy Marsh">' })).byline?.value).toEqual(['Cy Marsh'])
  })
})

describe('the dates', () => {
  const dated = (data: object) =>
    read(page({ head: jsonLd({ '@type': 'NewsArticle', headline: 'The ferry stands still', ...data }) }))

  test.each([
    ['2024-05-25T16:03:22+02:00', '2024-05-25T16:03+02:00'],
    ['2024-05-25T16:03:22.123Z', '2024-05-25T16:03Z'],
    ['2024-05-25T16:03:22-0300', '2024-05-25T16:03-03:00'],
    ['2024-05-25', '2024-05-25'],
  ])('%s in JSON-LD is %s', (datePublished, wanted) => {
    expect(dated({ datePublished }).published?.value).toBe(wanted)
  })

  test('tell of a change only where it came later', () => {
    const datePublished = '2024-05-25T16:03:00Z'
    expect(dated({ datePublished, dateModified: '2024-05-25T16:03:20Z' }).updated).toBeNull()
    expect(dated({ datePublished, dateModified: '2024-05-26T08:00:00Z' }).updated?.value).toBe('2024-05-26T08:00Z')
  })

  test.each([
    ['a meta element', '<meta property="article:published_time" content="2024-05-25T16:03:00+02:00">', ''],
    ['a time element', '', '<time datetime="2024-05-25T16:03:00+02:00">Saturday</time>'],
    ['words', '', '<p class="date">Published 25 May 2024, 16:03 CEST · Updated 26 May 2024, 9:10 CEST</p>'],
  ])('may stand in %s', (_, head, above) => {
    expect(read(page({ head, above })).published?.value).toBe('2024-05-25T16:03+02:00')
  })

  test('are not those of teasers', () => {
    const below = '<div class="z"><time datetime="2019-01-01T00:00:00Z">1 January</time></div>'
    const copy = read(page({ above: '<p class="date">25 May 2024</p>', below }))
    expect(copy.published?.value).toBe('2024-05-25')
    expect(read(page()).published).toBeNull()
  })
})

describe('what else a page says', () => {
  test('is its name, its address and its topics', () => {
    const head = `<link rel="canonical" href="/news/ferry"><meta property="og:site_name" content="The Orlen Post">
      <meta property="article:tag" content="Ferries"><meta property="article:tag" content="Orlen">`
    const copy = read(page({ head }), 'https://orlen.example/x?utm=1')
    expect(copy.sourceName?.value).toBe('The Orlen Post')
    expect(copy.sourceUrl?.value).toBe('https://orlen.example/news/ferry')
    expect(copy.topics?.value).toEqual(['Ferries', 'Orlen'])
  })

  test('is where a browser saved it from', () => {
    const html = `<!-- saved from url=(0029)https://orlen.example/n/ferry -->${page()}`
    expect(read(html).sourceUrl?.value).toBe('https://orlen.example/n/ferry')
  })

  test('may be broken: JSON-LD with line ends in its texts, a comma too many, entities', () => {
    const head = `<script type="application/ld+json">{"@type": ["NewsArticle"], "headline": "The ferry &quot;stands still&quot;
      ", "datePublished": "2024-05-25T16:03:00Z", "author": [{"@type": "Person", "name": "Cy Marsh"}],}</script>
      <script type="application/ld+json">{ broken </script>`
    const copy = read(page({ head }))
    expect(copy.byline?.value).toEqual(['Cy Marsh'])
    expect(copy.published?.value).toBe('2024-05-25T16:03Z')
  })

  test('is not what it says of other articles', () => {
    const other = {
      '@type': 'NewsArticle',
      headline: 'Swans are back',
      author: { '@type': 'Person', name: 'Lin Brand' },
    }
    const own = { ...other, headline: 'The ferry stands still', author: { '@type': 'Person', name: 'Cy Marsh' } }
    expect(read(page({ head: jsonLd(other, own) })).byline?.value).toEqual(['Cy Marsh'])
  })
})

describe('the pictures', () => {
  const figure = (img: string) =>
    `<figure>${img}<figcaption>The chain <span class="credit">Lin Brand</span></figcaption></figure>`

  test.each([
    ['as it is', '<img src="https://orlen.example/a.jpg" alt="A chain">'],
    ['relative to the page', '<img src="/a.jpg" alt="A chain">'],
    ['waiting for a script', '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" alt="A chain">'],
    [
      'only for readers without scripts',
      '<img src="data:image/gif;base64,R0lGOD" alt=""><noscript><img src="/a.jpg" alt="A chain"></noscript>',
    ],
    ['in a set', '<img srcset="/s.jpg 320w, /a.jpg 1200w, /l.jpg 4000w" alt="A chain">'],
  ])('have an address, %s', (_, img) => {
    const body = `${paragraphs([first, second])}${figure(img)}${paragraphs([third, fourth])}`
    expect(markdown(read(page({ body }), 'https://orlen.example/n'))).toContain(
      '![A chain](https://orlen.example/a.jpg "The chain (Lin Brand)")',
    )
  })

  test.each(['<p><img src="/a.jpg" alt="A chain"></p>', '<img src="/a.jpg" alt="A chain">'])(
    'may stand in no figure: %s',
    (img) => {
      const body = `${paragraphs([first, second])}${img}${paragraphs([third, fourth])}`
      expect(markdown(read(page({ body }), 'https://orlen.example/n'))).toContain(
        '![A chain](https://orlen.example/a.jpg)',
      )
    },
  )

  test('beside a saved page keep their names, whatever address the page has', () => {
    const body = `${paragraphs([first, second])}<img src="chain.jpg" alt="A chain">${paragraphs([third, fourth])}`
    const html = page({ body, head: '<link rel="canonical" href="https://orlen.example/n/ferry">' })
    const copy = readHtml(html, null, true)
    expect(markdown(copy)).toContain('![A chain](chain.jpg)')
    expect(copy.base).toBe('https://orlen.example/n/ferry')
  })

  test('above the text is told apart, with caption and credit', () => {
    const copy = read(page({ above: figure('<img src="/a.jpg" alt="A chain">') }), 'https://orlen.example/n')
    expect(copy.image?.value).toEqual({
      src: 'https://orlen.example/a.jpg',
      alt: 'A chain',
      caption: 'The chain',
      credit: 'Lin Brand',
    })
  })
})

describe('a page that is no page', () => {
  test.each([
    ['nested without end', `${'<div>'.repeat(5000)}x`],
    ['emphasis without end', `${'<b id=x>'.repeat(5000)}x`],
  ])('of elements %s is refused', (_, html) => {
    expect(() => read(html)).toThrow(/nests more than/)
  })

  test('whose scripts only look nested is read', () => {
    const html = page({ head: `<script>var s = ${JSON.stringify('<div>'.repeat(5000))}</script>` })
    expect(linesOf(read(html))).toEqual(PARAGRAPHS)
  })
})
