import { counted } from '../../interface/templates.ts'
import type { Piece } from '../../search/excerpt.ts'
import type { ArticleResult, Hit, NameResult, Result } from '../../search/results.ts'
import { articlePath, href, personPath, topicPath } from '../../site/paths.ts'
import { element } from './element.ts'
import type { Texts } from './texts.ts'

/** So many of an article's hits are shown at first. */
const SHOWN_OF_ARTICLE = 3

const base = import.meta.env.BASE_URL

/** A result as an entry of the list. */
export function resultElement(result: Result, texts: Texts): HTMLLIElement {
  return result.kind === 'article' ? articleElement(result, texts) : nameElement(result, texts)
}

function articleElement({ slug, lang, dir, headline, date, hits }: ArticleResult, texts: Texts): HTMLLIElement {
  const path = articlePath(slug)
  const title = element('a', { href: href(base, path) }, ...marked(headline))
  // A direction is only given where it is another than the page's: style sheets go by it.
  const own = { lang, dir: dir === document.documentElement.dir ? null : dir }
  const list = element('ol', { class: 'plain hits', ...own })
  const show = (some: readonly Hit[]) =>
    list.append(...some.map((hit) => hitElement(hit, href(base, path, hit.fragment ?? ''), texts)))
  show(hits.slice(0, SHOWN_OF_ARTICLE))
  const rest = hits.slice(SHOWN_OF_ARTICLE)
  const more = element('button', { type: 'button' }, counted(texts.words.moreOfArticle, rest.length, texts.lang))
  more.addEventListener('click', () => {
    show(rest)
    more.remove()
    // Whoever goes by the keyboard goes on where the button was.
    const shown = [...list.children].slice(SHOWN_OF_ARTICLE)
    const next = shown.map((entry) => entry.querySelector('a')).find((link) => link !== null)
    ;(next ?? title).focus()
  })
  return element(
    'li',
    { class: 'result' },
    element(
      'div',
      own,
      element('h2', {}, title),
      element(
        'p',
        { class: 'quiet' },
        element('bdi', { lang: texts.lang }, element('time', { datetime: date.iso }, date.text)),
      ),
    ),
    element('div', {}, list, rest.length > 0 ? more : null),
  )
}

function hitElement(hit: Hit, link: string, texts: Texts): HTMLLIElement {
  const kind = element('p', { class: 'quiet kind' }, element('bdi', { lang: texts.lang }, texts.words.kinds[hit.kind]))
  const entry = element('li', { class: 'hit' }, kind)
  if (hit.kind === 'quotation') {
    const [open, close] = hit.marks
    const words = element('a', { class: 'q', href: link }, open, ...marked(hit.words), close)
    entry.append(element('p', { class: 'words' }, ...marked(hit.before), words, ...marked(hit.after)))
    const role = hit.role ? element('small', {}, hit.comma, element('bdi', own(hit.roleLang), hit.role)) : null
    const nobody = hit.sourcing === 'unattributed'
    const speaker = element('bdi', own(nobody ? texts.lang : undefined), ...marked(hit.speaker))
    entry.append(element('p', { class: `speaker mark ${hit.sourcing}` }, speaker, role))
  } else {
    if (hit.kind === 'section')
      entry.append(element('p', { class: 'title' }, element('a', { href: link }, ...marked(hit.heading))))
    entry.append(element('p', { class: 'excerpt' }, ...marked(hit.text)))
  }
  return entry
}

function nameElement(
  { kind, slug, name, role, lang, roleLang, counted: count }: NameResult,
  texts: Texts,
): HTMLLIElement {
  const link = href(base, kind === 'person' ? personPath(slug) : topicPath(slug))
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'quiet kind' }, texts.words.kinds[kind]),
    element(
      'div',
      {},
      element(
        'h2',
        { class: kind === 'person' ? 'mark' : null },
        element('a', { href: link, ...own(lang) }, ...marked(name)),
      ),
      element('p', { class: 'quiet' }, ...(role ? [element('bdi', own(roleLang), role), ' · '] : []), count),
    ),
  )
}

/** What marks words in another language than that of the page. */
const own = (lang: string | undefined) => ({ lang: lang ?? null, dir: lang ? 'auto' : null })

const marked = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text))
