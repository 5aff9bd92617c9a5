import { readFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { composeArticle } from '../../src/article/compose-article.ts'
import { SITE } from '../site/site.ts'
import { MARKDOWN_ADDRESSES, PICTURE, PIECES, TEXTS } from './vectors.ts'

/** Begins the former slugs of articles. */
export const FORMER = 'former'

/** From the first text of an article to that of the next one. */
const STEP = 4

/** Pieces in a section: a section is a page. */
const IN_SECTION = 90

/** What somebody is quoted with in every section, so that there is a list of quotations for pieces to break. */
const SAID = '“We waited,” said Ada Moor, the harbour master.'

/** Whether an article may hold a piece: much that means harm stops the build, and cannot be tried in a browser. */
function isPublished(markdown: string): boolean {
  const files = { slug: 'a', main: { path: 'a.md', text: article('A', `${SAID}\n\n${markdown}`) }, sections: [] }
  // A file with a NUL is no text.
  return (
    !markdown.includes('\u0000') &&
    !('faults' in composeArticle(files, { site: SITE, people: [], pictures: new Set([PICTURE]) }))
  )
}

/** Pictures that are not there stop the build too; those that are there are loaded. */
const withPicture = (piece: string) => piece.replaceAll(/src=x onerror/g, `src=${PICTURE} onload`)

const pieces = PIECES.map(withPicture)
const textAt = (index: number) => TEXTS[index % TEXTS.length] ?? ''

/** A text as words of Markdown, whatever signs are in it. */
const asWords = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ')

const PLACES: ((piece: string, index: number) => string)[] = [
  (piece) => `Before ${piece} and behind.`,
  (piece) => `- one\n- ${piece}\n- three`,
  (piece) => `> ${piece}`,
  (piece) => `| a | b |\n|---|---|\n| ${piece.replaceAll('|', '\\|')} | c |`,
  (piece) => `### Words ${piece}`,
  (piece) => `[${piece}](https://a.example/far)`,
  (piece, index) => `Words.[^${index}]\n\n[^${index}]: ${piece}`,
  (piece) => `\`${piece}\`\n\n~~~${piece}\n${piece}\n~~~`,
  (piece) => `![${piece}](${PICTURE} "${piece}")`,
  (piece) => `[words][${piece}]\n\n[${piece}]: https://a.example/ "${piece}"`,
]

const inLine = (piece: string) => piece.replace(/\s+/g, ' ')

const article = (headline: string, body: string, fields: object = {}) =>
  `---\n${stringify({ headline, published: '2031-01-02', ...fields })}---\n\n${body}\n`

/** Articles of sections with so many blocks each. */
function inSections(name: string, blocks: readonly string[]): Record<string, string> {
  const files: Record<string, string> = {}
  for (let at = 0; at < blocks.length; at += IN_SECTION) {
    const section = [`## ${name} from ${at}`, SAID, ...blocks.slice(at, at + IN_SECTION)].join('\n\n')
    files[`articles/${name}/${String(at).padStart(4, '0')}-${name}-${at}.md`] = section
  }
  return { ...files, [`articles/${name}/index.md`]: article(name, SAID) }
}

/** An article whose fields and words are hostile texts, another one each. */
function fieldsFrom(at: number): string {
  const text = (index: number) => textAt(at + index)
  const fields = {
    standfirst: text(1),
    byline: [text(2), text(3)],
    dateline: text(4),
    topics: [text(5), text(6)],
    image: { src: PICTURE, alt: text(7), caption: text(8), credit: text(9) },
    source: { name: text(10), byline: [text(11)], url: `https://a.example/?"><b onclick=top.ran(1)>'` },
    aliases: [`${FORMER}-${at / STEP}`],
    corrections: [{ date: '2031-01-03', note: text(12) }],
    quotations: [{ words: `swans ${at}`, speaker: text(13) }],
  }
  const body = [
    `“The swans ${at} are here.” “${asWords(text(14))},” said a harbour official.`,
    `## ${asWords(text(0))}`,
    `“${asWords(text(1))},” said Ada Moor. [${asWords(text(2))}](https://a.example/far "${asWords(text(3))}")`,
    `![${asWords(text(4))}](${PICTURE} "${asWords(text(5))}")`,
  ]
  return article(text(0), body.join('\n\n'), fields)
}

/** A folder of content in which everything means harm. */
export function hostileContent(): Record<string, string | Uint8Array> {
  const picture = readFileSync(new URL('../fixtures/content/articles/pin.png', import.meta.url))
  const blocks = inSections('blocks', pieces.filter(isPublished))
  const places = inSections(
    'places',
    pieces.map((piece, index) => PLACES[index % PLACES.length]?.(inLine(piece), index) ?? '').filter(isPublished),
  )
  const links = MARKDOWN_ADDRESSES.map((address, index) =>
    [`[words](<${address}>) <${address}> [words][to ${index}]`, `[to ${index}]: <${address}>`].join('\n\n'),
  ).filter(isPublished)
  const fields = Object.fromEntries(
    Array.from({ length: Math.ceil(TEXTS.length / STEP) }, (_, index) => [
      `articles/fields-${index}.md`,
      fieldsFrom(index * STEP),
    ]),
  )
  // Each text is a name or a role.
  const people = Object.fromEntries(
    Array.from({ length: TEXTS.length / 2 }, (_, index) => [
      `people/person-${index}.yaml`,
      stringify({
        name: `${textAt(2 * index)} ${index}`,
        role: textAt(2 * index + 1),
        sameAs: [`https://a.example/?"><b>${index}`],
      }),
    ]),
  )
  return {
    'site.yaml': stringify({
      name: `</title><meta charset=x><img src=x onerror=top.ran(1)>`,
      description: `"><script>top.ran(1)</script><img src=x onerror=top.ran(1)>`,
      url: 'https://a.example',
      contact: 'https://a.example/?"><b onclick=top.ran(1)>',
      licence: `<img src=x onerror=top.ran(1)>`,
      // They are drawn of outlines, and many.
      shareImages: false,
    }),
    ...blocks,
    ...places,
    ...fields,
    ...people,
    'articles/links.md': article('Links', [SAID, ...links].join('\n\n')),
    [`articles/${PICTURE}`]: picture,
    [`articles/blocks/${PICTURE}`]: picture,
    [`articles/places/${PICTURE}`]: picture,
  }
}
