import type { PhrasingContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { stringsFor } from '../interface/strings.ts'
import type { PersonRecord, Quotation } from '../quotation/quotation.ts'
import { quotationsIn } from '../quotation/quotations.ts'
import type { Article, ArticleQuotation, ArticleSpeaker, Body } from './article.ts'
import type { ArticleFiles } from './article-files.ts'
import { applyDecisions } from './decisions.ts'
import type { Fault } from './fault.ts'
import { toHtml } from './html.ts'
import { markQuotations } from './mark-quotations.ts'
import { type Moment, parseMoment } from './moment.ts'
import { type Part, readParts } from './parts.ts'
import { type PlainText, plainTextOf } from './plain-text.ts'
import { quotationIds } from './quotation-ids.ts'
import { countWords } from './reading.ts'
import { type ArticleFields, DATE_FIX, type Site } from './schema.ts'
import { slugify } from './slug.ts'

export interface ArticleContext {
  site: Site
  people: readonly PersonRecord[]
  /** Paths of the pictures that the article can name, from its own file. */
  pictures: ReadonlySet<string>
}

/** Understands an article as a whole. @returns the article, or every fault in its files */
export function composeArticle(
  files: ArticleFiles,
  context: ArticleContext,
): { article: Article } | { faults: Fault[] } {
  const { fields, lineOf, parts, faults } = readParts(files)
  const file = files.main.path
  const putAt = (path: readonly PropertyKey[], problem: string, fix: string) =>
    faults.push({ file, line: lineOf(path), problem, fix })
  const dates = fields && readDates(fields, context.site.timeZone, putAt)
  if (fields?.image) {
    const fault = pictureFault(fields.image.src, context.pictures)
    if (fault) putAt(['image', 'src'], fault.problem, fault.fix)
  }
  faults.push(...pictureFaults(parts, context.pictures))
  if (
    fields &&
    parts.every(({ root, section }) => !section && root.children.length === 0) &&
    files.sections.length === 0
  ) {
    faults.push({
      file,
      line: lineOf([]),
      problem: 'the article has no text',
      fix: 'Write it below the front matter',
    })
  }

  const lang = fields?.lang ?? context.site.lang
  const plain = plainTextOf(parts.map(({ root }) => root))
  const found = fields ? quotationsIn(plain.text, { lang, people: context.people }) : []
  const decided = applyDecisions(found, plain.text, fields?.quotations ?? [])
  for (const index of decided.unmet) {
    const words = fields?.quotations[index]?.words ?? ''
    putAt(
      ['quotations', index, 'words'],
      `no quotation holds the words “${words}”`,
      'Correct them or take the decision out',
    )
  }
  if (!fields || !dates || faults.length > 0) return { faults }

  const said = decided.quotations.filter((quotation) => quotation.kind !== 'scare')
  const quotations = describeQuotations(said, plain, parts)
  const bodies = renderParts(parts, plain, said, quotations, lang)
  const [lede = EMPTY] = bodies.filter((_, index) => parts[index]?.section === null)
  const sections = parts.flatMap(({ section }, index) => {
    const body = bodies[index]
    if (!section || !body) return []
    const { slug, aliases, text, children } = section
    return [{ slug, aliases, heading: text, headingHtml: headingHtml(children, lang), ...body }]
  })
  const { headline, standfirst, byline, dateline, topics, translations, image, draft, aliases } = fields
  return {
    article: {
      slug: files.slug,
      headline,
      standfirst: standfirst ?? null,
      byline,
      dateline: dateline ?? null,
      ...dates,
      topics: topics.map((name) => ({ slug: slugify(name), name })),
      lang,
      translations,
      image: image ?? null,
      draft,
      aliases,
      lede,
      sections,
      quotations,
      words: bodies.reduce((sum, { words }) => sum + words, 0),
    },
  }
}

const EMPTY: Body = { html: '', summary: '', words: 0 }

type PutFault = (path: readonly PropertyKey[], problem: string, fix: string) => void

function readDates(fields: ArticleFields, timeZone: string, put: PutFault) {
  const read = (text: string | undefined, path: readonly PropertyKey[]): Moment | undefined => {
    if (text === undefined) return undefined
    const moment = parseMoment(text, timeZone)
    if (typeof moment !== 'string') return moment
    put(path, `“${path.join('.')}” ${moment}`, DATE_FIX)
    return undefined
  }
  const published = read(fields.published, ['published'])
  const updated = read(fields.updated, ['updated'])
  const corrections = fields.corrections.flatMap(({ date, note }, index) => {
    const moment = read(date, ['corrections', index, 'date'])
    return moment ? [{ date: moment, note }] : []
  })
  const source = fields.source
    ? { ...fields.source, published: read(fields.source.published, ['source', 'published']) }
    : null
  if (published && updated && updated.instant < published.instant) {
    put(['updated'], '“updated” is before “published”', 'Correct one of them')
  }
  return published ? { published, updated: updated ?? null, corrections, source } : null
}

function pictureFaults(parts: readonly Part[], pictures: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = []
  for (const { file, root } of parts) {
    visit(root, ['image', 'definition'], (node) => {
      if (node.type !== 'image') return
      const fault = pictureFault(node.url, pictures)
      if (fault) faults.push({ file, line: node.position?.start.line ?? 1, ...fault })
    })
  }
  return faults
}

function pictureFault(address: string, pictures: ReadonlySet<string>): Pick<Fault, 'problem' | 'fix'> | null {
  if (/^([a-z]+:|\/\/)/i.test(address)) {
    return {
      problem: `the image “${address}” is on another site`,
      fix: 'Keep a copy beside the article and name that',
    }
  }
  if (pictures.has(pictureName(address))) return null
  return {
    problem: `the image “${address}” is not there`,
    fix: 'Put it beside the article or correct its name',
  }
}

/** A picture's path from the article's own file, as the file system writes it. */
function pictureName(address: string): string {
  let name = address
  try {
    name = decodeURI(address)
  } catch {
    // A stray % is part of the name.
  }
  return name.replace(/^\.\//, '').normalize('NFC')
}

function describeQuotations(said: readonly Quotation[], plain: PlainText, parts: readonly Part[]): ArticleQuotation[] {
  const { text } = plain
  const slice = (start: number, end: number) => text.slice(start, end).replace(/\s+/g, ' ')
  const described = said.map((quotation): ArticleQuotation => {
    const { words, context, kind, attribution } = quotation
    const place = placeOf(quotation.start, plain, parts)
    const shown = attribution && attribution.grade !== 'low' ? attribution : null
    return {
      id: '',
      words: slice(words.start, words.end).trim(),
      kind: kind === 'partial' ? 'partial' : 'direct',
      before: slice(context.start, quotation.start).trimStart(),
      after: slice(quotation.end, context.end).trimEnd(),
      section: place.part?.section?.slug ?? null,
      speaker: shown ? speakerOf(shown.speaker) : null,
      cue: attribution?.cue ? slice(attribution.cue.start, attribution.cue.end) : null,
      rule: attribution?.rule ?? null,
      grade: attribution?.grade ?? null,
      file: place.part?.file ?? '',
      line: place.line,
    }
  })
  const taken = new Set(parts.flatMap(({ section }) => (section ? [section.slug, ...section.aliases] : [])))
  const ids = quotationIds(
    described.map(({ words, speaker, section }) => ({ words, section, speaker: speaker?.name ?? null })),
    taken,
  )
  return described.map((quotation, index) => ({ ...quotation, id: ids[index] ?? '' }))
}

function speakerOf({ name, kind, role, person }: NonNullable<Quotation['attribution']>['speaker']): ArticleSpeaker {
  const slug = kind === 'unnamed' ? null : (person ?? (slugify(name) || null))
  return { name, kind, slug, ...(role ? { role } : {}) }
}

function placeOf(offset: number, { text, pieces, starts }: PlainText, parts: readonly Part[]) {
  const piece = pieces.find(({ end }) => end > offset)
  const before = piece ? text.slice(piece.start, offset).split('\n').length - 1 : 0
  const part = parts[starts.findLastIndex((start) => start <= offset)]
  return { part, line: (piece?.node.position?.start.line ?? 1) + before }
}

function renderParts(
  parts: readonly Part[],
  plain: PlainText,
  said: readonly Quotation[],
  quotations: readonly ArticleQuotation[],
  lang: string,
): Body[] {
  const strings = stringsFor(lang)
  const summaries = parts.map((_, index) => summarise(plain, index))
  const words = parts.map((_, index) => countWords(plain.text.slice(plain.starts[index], plain.starts[index + 1])))
  const roots = parts.map(({ root }) => root)
  markQuotations(roots, plain, said)
  const ids = new Set([
    ...parts.flatMap(({ section }) => (section ? [section.slug, ...section.aliases] : [])),
    ...quotations.map(({ id }) => id),
  ])
  const marked = quotations.map(({ id, speaker }) => ({
    id,
    label: speaker ? strings.saidBy(speaker.name) : strings.notAttributed,
    sourcing: speaker ? (speaker.kind === 'unnamed' ? ('unnamed' as const) : null) : ('unattributed' as const),
  }))
  return parts.map(({ root, section }, index) => ({
    html: toHtml(root.children, {
      prefix: `${section?.slug ?? 'lede'}-`,
      quotations: marked,
      labels: strings,
      ids,
    }),
    summary: summaries[index] ?? '',
    words: words[index] ?? 0,
  }))
}

const SUMMARY_LENGTH = 200

/** The first words of a part, cut at a word's end. */
function summarise({ text, starts }: PlainText, index: number): string {
  const own = text
    .slice(starts[index], starts[index + 1])
    .replace(/\s+/g, ' ')
    .trim()
  if (own.length <= SUMMARY_LENGTH) return own
  return `${own.slice(0, SUMMARY_LENGTH).replace(/\s+\S*$/, '')} …`
}

function headingHtml(children: readonly PhrasingContent[], lang: string): string {
  const options = { prefix: 'heading-', quotations: [], labels: stringsFor(lang), ids: new Set<string>() }
  return toHtml([{ type: 'paragraph', children: [...children] }], options).replace(/^<p>|<\/p>$/g, '')
}
