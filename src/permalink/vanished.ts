import type { Article, ArticleQuotation, Section } from '../article/article.ts'
import type { Fault } from '../article/fault.ts'
import { slugWords } from '../article/slug.ts'
import type { Edition } from '../site/edition.ts'
import { articlePath, type Path, personPath } from '../site/paths.ts'
import { addressesOf } from './addresses.ts'
import { type Permalink, standsBelow } from './permalinks-file.ts'
import type { Redirect } from './redirects.ts'

/** What must be known to say how a lost address is kept. */
export interface OnRecord {
  edition: Edition
  permalinks: ReadonlyMap<string, Permalink>
  redirects: readonly Redirect[]
  /** Where the permalinks stand, as their author knows it. */
  file: string
  /** An article's main file, by slug. */
  mainFiles: ReadonlyMap<string, string>
  /** The file of a person, there or yet to be written, by slug. */
  personFile: (slug: string) => string
}

/** A fault for every address that was published and leads nowhere now, with the line that mends it. */
export function vanished(record: OnRecord): Fault[] {
  const { edition, permalinks, file } = record
  const places = placesOf(record)
  const pages = [...permalinks.values()]
  const gone = pages.filter((page) => page.isGone)
  const lost = pages.filter(
    ({ path, isGone }) => !places.has(path) && !isGone && !gone.some((page) => standsBelow(path, page.path)),
  )
  const advise = adviser(record)
  const faults: Fault[] = []
  for (const { line, movedTo } of pages) {
    if (movedTo === null || places.has(movedTo)) continue
    faults.push({ file, line, problem: `${movedTo} is no page of this site`, fix: 'Name one that is there' })
  }
  for (const { path, line } of lost) {
    // What stands below a lost page is mended with it; a quotation's or section's page with its place.
    if (lost.some((other) => standsBelow(path, other.path))) continue
    const below = lost.filter((other) => standsBelow(other.path, path)).length
    const place = placeOfPart(path, permalinks)
    if (place && !places.get(place.page)?.has(place.id)) continue
    const count = below > 0 ? `, and ${below} more below it` : ''
    faults.push({ file, line, problem: `${path} was published and is gone${count}`, fix: advise.page(path) })
  }
  for (const { path, fragments } of permalinks.values()) {
    const here = places.get(path)
    if (!here) continue
    for (const [id, { isGone, line }] of fragments) {
      if (isGone || here.has(id)) continue
      const article = edition.articles.find(({ slug }) => path.startsWith(articlePath(slug)))
      const isRepeated = article && path !== articlePath(article.slug)
      if (isRepeated && permalinks.get(articlePath(article.slug))?.fragments.has(id)) continue
      const fix = article ? advise.place(article, id) : advise.moved(path)
      faults.push({ file, line, problem: `${path}#${id} was published and is gone`, fix })
    }
  }
  return faults
}

/** Every address that leads somewhere, with the places that a link to it may name. */
function placesOf({ edition, redirects }: OnRecord): Map<string, ReadonlySet<string>> {
  const places = new Map<string, ReadonlySet<string>>()
  for (const { path, fragments } of addressesOf(edition)) places.set(path, new Set(fragments))
  // A section's page leads on to what stands elsewhere in its article.
  for (const { slug, sections } of edition.articles) {
    const whole = places.get(articlePath(slug))
    for (const section of sections) if (whole) places.set(`${articlePath(slug)}${section.slug}/`, whole)
  }
  for (const { from, to } of redirects) places.set(from, places.get(to) ?? new Set())
  return places
}

/** The place in an article whose own page a path is, where that place is on record too. */
function placeOfPart(path: string, permalinks: ReadonlyMap<string, Permalink>) {
  const [, page = '', id = ''] = /^(\/articles\/[^/]+\/)([^/]+)\/$/.exec(path) ?? []
  return permalinks.get(page)?.fragments.has(id) ? { page, id } : null
}

/** Says what to write, and where, so that a lost address leads to what has taken its place. */
function adviser({ edition, permalinks, mainFiles, personFile }: OnRecord) {
  const isNew = (path: Path) => !permalinks.has(path)
  const moved = (path: string) =>
    `Write here where it stands now: ${path} -> /its/new/place/ (or, if it was taken back: ${path} gone)`
  const otherwise = (path: string) => `; else write here ${path} -> /another/place/, or ${path} gone`

  function page(path: string): string {
    const [, kind = '', slug = ''] = /^\/(articles|people)\/([^/]+)\/$/.exec(path) ?? []
    if (kind === 'articles') {
      const now = nearest(
        slug,
        edition.articles.filter((article) => isNew(articlePath(article.slug))),
      )
      if (now) {
        return `If it is “${now.headline}” now, write in the front matter of ${mainFiles.get(now.slug)} ${aliasesLine(now.aliases, slug)}${otherwise(path)}`
      }
    } else if (kind === 'people') {
      const now = nearest(
        slug,
        edition.people.filter((person) => isNew(personPath(person.slug))),
      )
      const name = nameOf(slug)
      if (now) {
        return `If ${now.name} is the same person, write in ${personFile(now.slug)} name: ${now.name} and aliases: [${name}]${otherwise(path)}`
      }
      return `To keep the page, write ${personFile(slug)} with a line name: ${name}${otherwise(path)}`
    }
    return moved(path)
  }

  function place(article: Article, id: string): string {
    const known = permalinks.get(articlePath(article.slug))?.fragments
    const isNewPlace = (other: string) => !known?.has(other)
    if (id.startsWith('q-')) {
      const now = nearest(id, article.quotations.filter((quotation) => isNewPlace(quotation.id)).map(quotationNamed))
      if (now) {
        const line = `- { words: ${JSON.stringify(enoughWords(now.quotation, article))}, aliases: [${id}] }`
        return `If it is “${now.quotation.words}” (${now.quotation.file}:${now.quotation.line}) now, write below quotations: in the front matter of ${mainFiles.get(article.slug)} the line ${line}; else ${kept(article, id)}`
      }
      return sentence(kept(article, id))
    }
    const now = nearest(
      id,
      article.sections.filter((section) => isNewPlace(section.slug)),
    )
    return now ? `If it is the section “${now.heading}” now, ${headingLine(now, id)}` : sentence(kept(article, id))
  }

  return { page, place, moved }
}

/** How a place in an article is kept whose words are gone: a section takes its address. */
function kept({ sections }: Article, id: string): string {
  const [section] = sections
  if (!section) return `write gone behind #${id} here`
  return `let the section that stands for it take its address, as in ${headingLine(section, id)}, or write gone behind #${id} here`
}

const headingLine = ({ file, line, heading, slug, aliases }: Section, id: string) =>
  `write at ${file}:${line} ## ${heading} {${[slug, ...aliases, id].map((one) => `#${one}`).join(' ')}}`

const aliasesLine = (aliases: readonly string[], slug: string) => `aliases: [${[...aliases, slug].join(', ')}]`

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A name as its slug remembers it. */
const nameOf = (slug: string) => slug.split('-').map(sentence).join(' ')

const quotationNamed = (quotation: ArticleQuotation) => ({ slug: quotation.id, quotation })

/** The words of a quotation, as many as tell it from the article's others. */
function enoughWords(quotation: ArticleQuotation, { quotations }: Article): string {
  const words = quotation.words.split(' ')
  const fold = (text: string) => ` ${slugWords(text).join(' ')} `
  const others = quotations.filter((other) => other !== quotation).map((other) => fold(other.words))
  for (let count = Math.min(5, words.length); count < words.length; count++) {
    const first = words.slice(0, count).join(' ')
    if (!others.some((other) => other.includes(fold(first)))) return first
  }
  return quotation.words
}

/** What is most like a lost slug by its letters; the only one there is, however unlike. */
function nearest<T extends { slug: string }>(lost: string, candidates: readonly T[]): T | undefined {
  const rated = candidates.map((candidate) => ({ candidate, likeness: likeness(lost, candidate.slug) }))
  const [best] = rated.sort((a, b) => b.likeness - a.likeness)
  return best && (best.likeness > 0.2 || candidates.length === 1) ? best.candidate : undefined
}

/** How alike two slugs are by their pairs of letters, from 0 to 1 (Dice's coefficient). */
function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)]
  return (2 * [...a].filter((pair) => b.has(pair)).length) / (a.size + b.size || 1)
}

function pairsOf(slug: string): Set<string> {
  const letters = [...slug.replace(/^q-/, '')]
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`))
}
