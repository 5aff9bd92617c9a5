import type { Element } from 'hast'
import { type Finding, guessed, stated } from '../copy.ts'
import { machineDate } from '../machine-date.ts'
import type { DeskWords } from '../words/desk-words.ts'
import { datesIn } from '../written-date.ts'
import { headlineElement } from './headline.ts'
import type { Page } from './page.ts'
import { attribute, findAll, labelWords, textOf } from './tree.ts'

const PUBLISHED = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'parsely-pub-date',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'article.published',
  'citation_publication_date',
]
const UPDATED = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'last-modified',
  'article.updated',
  'lastmod',
  'revised',
]

const DATED =
  /^(?:date|dates|datetime|published|publishdate|publication|pubdate|time|timestamp|datum|fecha|data|datepublished|dateline|meta|updated|posted)$/

/** When the article was published and changed. */
export function datesOf(
  page: Page,
  headline: string,
  lang: string,
  words: DeskWords,
): { published: Finding | null; updated: Finding | null } {
  const published = publishedIn(page, headline, lang, words)
  const updated = updatedIn(page, headline, lang, words)
  const isLater =
    published && updated?.value.includes('T') && instant(updated.value) > instant(published.value) + 59_999
  return { published, updated: isLater ? updated : null }
}

/** Without an offset a time is compared as if in UTC. */
const instant = (date: string) =>
  Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(date) ? date : `${date}${date.includes('T') ? '' : 'T00:00'}Z`)

function publishedIn(
  { tree, linked, metas, url }: Page,
  headline: string,
  lang: string,
  words: DeskWords,
): Finding | null {
  const machine = (text: string | null | undefined, from: string) => {
    const date = text ? machineDate(text, lang) : null
    return date ? stated(date, from) : null
  }
  const found: (Finding | null)[] = [machine(linked?.published, 'datePublished in JSON-LD')]
  for (const name of PUBLISHED) for (const value of metas.get(name) ?? []) found.push(machine(value, name))
  for (const element of findAll(tree, (one) => attribute(one, 'itemProp').toLowerCase() === 'datepublished')) {
    found.push(
      machine(
        attribute(element, 'content') || attribute(element, 'dateTime') || textOf(element),
        'datePublished on the page',
      ),
    )
  }
  const dated = found.filter((one) => one !== null)
  // A day alone is worth less than a day and a time further down.
  const best = dated.find(({ value }) => value.includes('T')) ?? null
  const day = dated[0] ?? null
  if (best && (!day || best.value.slice(0, 10) === day.value.slice(0, 10) || day === best)) return best
  const shown = shownDates(tree, headline, lang, words).find(({ isUpdate }) => !isUpdate)?.finding ?? null
  if (day) return shown?.value.startsWith(day.value) ? shown : day
  if (shown) return shown
  const [, year, month, date] = /\/(20\d\d)\/(\d\d)\/(\d\d)(?:\/|$)/.exec(url ?? '') ?? []
  return year ? guessed(`${year}-${month}-${date}`, 'the address of the page') : null
}

function updatedIn({ tree, linked, metas }: Page, headline: string, lang: string, words: DeskWords): Finding | null {
  const values: [string | null | undefined, string][] = [
    [linked?.modified, 'dateModified in JSON-LD'],
    ...UPDATED.map((name): [string | undefined, string] => [metas.get(name)?.[0], name]),
  ]
  for (const [value, from] of values) {
    const date = value ? machineDate(value, lang) : null
    if (date) return stated(date, from)
  }
  return shownDates(tree, headline, lang, words).find(({ isUpdate }) => isUpdate)?.finding ?? null
}

/** Dates that the page shows near its headline: in `<time>`, or in what is called a date. */
function shownDates(
  tree: Page['tree'],
  headline: string,
  lang: string,
  words: DeskWords,
): { finding: Finding; isUpdate: boolean }[] {
  const elements = findAll(tree, () => true)
  const above = headlineElement(tree, headline)
  const start = above ? elements.indexOf(above) : 0
  const order = [...elements.slice(start), ...elements.slice(0, start).reverse()]
  const isUpdate = (text: string) => words.updated.some((word) => text.toLowerCase().includes(word))
  return order.filter(isDated).flatMap((element) => {
    const text = textOf(element)
    if (text.length > 200) return []
    const whole = `${element.properties['className'] ?? ''} ${attribute(element, 'itemProp')}`
    const changed = /modif|updat|aktualis|actualiz|atualiz/i.test(whole)
    const machine = machineDate(attribute(element, 'dateTime'), lang)
    if (element.tagName === 'time' && machine) {
      const [written] = datesIn(text, lang)
      const exact = machine.includes('T') || !written?.iso.startsWith(machine) ? machine : written.iso
      return [{ finding: stated(exact, 'the date on the page'), isUpdate: changed || isUpdate(text) }]
    }
    let before = 0
    return datesIn(text, lang).map((date) => {
      const label = text.slice(before, date.start)
      before = date.end
      const finding = (date.isAmbiguous ? guessed : stated)(date.iso, 'the date on the page')
      return { finding, isUpdate: changed || isUpdate(label) }
    })
  })
}

function isDated(element: Element): boolean {
  return element.tagName === 'time' || labelWords(element).some((label) => DATED.test(label))
}
