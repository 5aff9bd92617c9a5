import type { Element, RootContent } from 'hast'
import { toString as plainText } from 'mdast-util-to-string'
import { type Copy, type Finding, guessed, stated } from '../copy.ts'
import { languageOfText } from '../language.ts'
import { beginsAsByline, looksLikeName, namesInByline } from '../names.ts'
import { deskWordsFor } from '../words/index.ts'
import { datesIn } from '../written-date.ts'
import { parseFragment } from './parse.ts'
import { toMarkdown } from './to-markdown.ts'
import { attribute, countOf, isElement, textOf } from './tree.ts'

/** Reads an article out of a Word document's HTML: all of it is the author's, nothing is a page around it. */
export function readWordHtml(html: string): Copy {
  const tree = parseFragment(html)
  const blocks = tree.children.filter((node): node is Element => node.type === 'element')
  const lang = languageOfText(blocks.map(textOf).join('\n'), null)
  const words = deskWordsFor(lang?.value ?? 'en')
  let headline: Finding | null = null
  let standfirst: Finding | null = null
  let byline: Finding<string[]> | null = null
  let published: Finding | null = null
  let isHead = true
  const titled = blocks.some((element) => isNamed(element, 'headline'))
  const body = blocks.filter((element, index) => {
    const text = textOf(element)
    const count = countOf(text)
    if (!isHead || text === '') return true
    const isTitle =
      isNamed(element, 'headline') ||
      (!titled && (isElement(element, 'h1') || (index === 0 && count <= 25 && !/[.;,]$/.test(text))))
    if (!headline && isTitle) {
      headline = stated(text, isNamed(element, 'headline') ? 'the title of the document' : 'the first heading')
      return false
    }
    if (isNamed(element, 'standfirst')) {
      standfirst ??= stated(text, 'the subtitle of the document')
      return false
    }
    const [date] = datesIn(text, lang?.value ?? 'en')
    const names = beginsAsByline(text, words) || (looksLikeName(text) && headline) ? namesInByline(text, words) : []
    if (count <= 20 && !/[.!?]$/.test(text) && (date || names.length > 0)) {
      if (names.length > 0) byline ??= stated(names, 'the line with the writer’s name')
      if (date) published ??= (date.isAmbiguous ? guessed : stated)(date.iso, 'the date below the headline')
      return false
    }
    isHead = false
    return true
  })
  const markdown = toMarkdown({ type: 'root', children: notesAsText(body) }, null)
  return {
    headline,
    standfirst,
    byline,
    published,
    updated: null,
    sourceName: null,
    sourceUrl: null,
    lang,
    topics: null,
    image: null,
    body: {
      ...markdown,
      children: markdown.children.filter(
        (node) => node.type === 'thematicBreak' || plainText(node) !== '' || node.type !== 'heading',
      ),
    },
    base: null,
    kept: {},
    dropped: [],
  }
}

const isNamed = (element: Element, name: string) => attribute(element, 'className').split(' ').includes(name)

/** Footnotes keep their places as numbers in brackets: links within a Word document lead nowhere in an article. */
function notesAsText(blocks: readonly Element[]): RootContent[] {
  const walk = (element: Element): Element => ({
    ...element,
    children: element.children.flatMap((child): Element['children'] => {
      if (child.type !== 'element') return [child]
      const href = attribute(child, 'href')
      if (child.tagName === 'a' && /^#(?:footnote|endnote)-ref/.test(href)) return []
      return [walk(child)]
    }),
  })
  return blocks.map(walk)
}
