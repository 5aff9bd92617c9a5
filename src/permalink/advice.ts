import type { Article, ArticleQuotation, Section } from '../article/article.ts'
import { slugWords } from '../article/slug.ts'
import { namesTogether } from '../interface/typography.ts'
import { articlePath, type Path, personPath, sectionPath } from '../site/paths.ts'
import { idsOfSection } from './addresses.ts'
import { nearest, nearestOnes } from './likeness.ts'
import type { LostPlace, OnRecord } from './vanished.ts'

/** What to write, and where, so that a lost page leads to what has taken its place. */
export function pageAdvice(path: string, { edition, permalinks, mainFiles, personFile }: OnRecord): string {
  const isNew = (address: Path) => !permalinks.has(address)
  const otherwise = `; else write here ${path} -> /another/place/, or ${path} gone`
  const [, kind = '', slug = ''] = /^\/(articles|people)\/([^/]+)\/$/.exec(path) ?? []
  if (kind === 'articles') {
    const fresh = edition.articles.filter((article) => isNew(articlePath(article.slug)))
    const now = nearest(slug, fresh)
    if (now) {
      const aliases = `aliases: [${[...now.aliases, slug].join(', ')}]`
      return `If it is “${now.headline}” now, write in the front matter of ${mainFiles.get(now.slug)} ${aliases}${otherwise}`
    }
  } else if (kind === 'people') {
    const fresh = edition.people.filter((person) => isNew(personPath(person.slug)))
    const now = nearest(slug, fresh)
    const name = slug.split('-').map(capitalised).join(' ')
    if (now) {
      const lines = `name: ${now.name} and aliases: [${name}]`
      return `If ${now.name} is the same person, write in ${personFile(now.slug)} ${lines}${otherwise}`
    }
    return `To keep the page, write ${personFile(slug)} with a line name: ${name}${otherwise}`
  }
  return `Write on this line where it stands now: ${path} -> /its/new/place/ (or, if it was taken back: ${path} gone)`
}

/** What to write so that lost places of an article lead to what has taken their place. */
export function placeAdvice(article: Article, lost: readonly LostPlace[], { permalinks, mainFiles }: OnRecord) {
  const slug = [article.slug, ...article.aliases].find((one) => permalinks.has(articlePath(one))) ?? article.slug
  const known = permalinks.get(articlePath(slug))?.fragments
  const isNew = (id: string) => !known?.has(id)
  const advice: { all: LostPlace[]; fix: string }[] = []
  const forSection = new Map<Section | undefined, LostPlace[]>()
  const heirs = new Map<string, Section>()
  const fresh = new Set(article.sections.filter((section) => isNew(section.slug)))
  // A section is known by what else stood on its page; only then by its slug.
  const sections = lost.filter(({ id }) => permalinks.has(sectionPath(slug, id)) && !id.startsWith('q-'))
  for (const likeness of [sharedPlaces, bySlug]) {
    for (const { id } of sections) {
      const heir = heirs.has(id) ? undefined : likeness(id, [...fresh])
      if (!heir) continue
      heirs.set(id, heir)
      fresh.delete(heir)
    }
  }
  for (const place of lost) {
    const candidates = article.quotations
      .filter(({ id }) => isNew(id))
      .map((quotation) => ({ slug: quotation.id, quotation }))
    const now = place.id.startsWith('q-') ? nearestOnes(place.id, candidates) : []
    if (now.length === 0) {
      const heir = heirs.get(place.id) ?? sectionThatHeld(place.id) ?? article.sections[0]
      forSection.set(heir, [...(forSection.get(heir) ?? []), place])
    } else {
      const options = now.map(({ quotation }) => quotationOption(quotation, article, place.id))
      const where = `below quotations: in the front matter of ${mainFiles.get(article.slug)}`
      const fix = `Write ${where} ${options.join('; ')}; if it is none of these any more, write gone behind #${place.id} here`
      advice.push({ all: [place], fix })
    }
  }
  for (const [heir, all] of forSection) {
    const ids = all.map(({ id }) => id)
    const gone = `write gone behind ${ids.map((id) => `#${id}`).join(', ')} here`
    if (!heir) advice.push({ all, fix: capitalised(gone) })
    else {
      const line = `write at ${heir.file}:${heir.line} ## ${heir.heading} {${[heir.slug, ...heir.aliases, ...ids].map((id) => `#${id}`).join(' ')}}`
      advice.push({ all, fix: `If they stand in the section “${heir.heading}” now, ${line}; else ${gone}` })
    }
  }
  return advice

  function sharedPlaces(id: string, among: readonly Section[]): Section | undefined {
    const stood = permalinks.get(sectionPath(slug, id))?.fragments
    const shared = (section: Section) => idsOfSection(section).filter((other) => stood?.has(other)).length
    const [best] = among.map((section) => ({ section, count: shared(section) })).sort((a, b) => b.count - a.count)
    return best && best.count > 0 ? best.section : undefined
  }

  function bySlug(id: string, among: readonly Section[]): Section | undefined {
    return nearest(id, among)
  }

  /** The section on whose page a place stood, or the one that has taken that section's place. */
  function sectionThatHeld(id: string): Section | undefined {
    const held = (section: string) => permalinks.get(sectionPath(slug, section))?.fragments.has(id)
    const own = article.sections.find((section) => [section.slug, ...section.aliases].some(held))
    return own ?? [...heirs].find(([section]) => held(section))?.[1]
  }
}

/** The line that gives a quotation its former id, with all that tells which one is meant. */
function quotationOption(quotation: ArticleQuotation, article: Article, id: string): string {
  const { words, file, line, speakers } = quotation
  const names = speakers.map(({ name }) => name)
  const by = names.length > 0 ? `, ${namesTogether(names, 'en')}` : ''
  const entry = `- { words: ${JSON.stringify(enoughWords(quotation, article))}, aliases: [${id}] }`
  return `if it is “${words}” (${file}:${line}${by}) now, the line ${entry}`
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
