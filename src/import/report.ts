import type { ArticleFiles } from '../article/article-files.ts'
import { readParts } from '../article/parts.ts'
import type { Copy, Dropped, Finding } from './copy.ts'

export interface ReportOf {
  source: string
  copy: Copy
  files: ReadonlyMap<string, string | Uint8Array>
  article: ArticleFiles
  /** Addresses of pictures that could not be taken along. */
  left: readonly string[]
  shownFolder: string
}

const WIDEST = 100
const MOST_DROPPED = 40

/** What was taken, what was guessed, what was left out: for whoever checks an import. */
export function importReport({ source, copy, files, article, left, shownFolder }: ReportOf): string {
  const { parts } = readParts(article)
  const rows: [string, string, Finding<unknown> | null][] = [
    ['headline', copy.headline?.value ?? '', copy.headline],
    ['standfirst', copy.standfirst?.value ?? '', copy.standfirst],
    ['byline', copy.byline?.value.join(', ') ?? '', copy.byline],
    ['published', copy.published?.value ?? '', copy.published],
    ['updated', copy.updated?.value ?? '', copy.updated],
    ['source', [copy.sourceName?.value, copy.sourceUrl?.value].filter(Boolean).join(', '), copy.sourceName],
    ['lang', copy.lang?.value ?? '', copy.lang],
    ['topics', copy.topics?.value.join(', ') ?? '', copy.topics],
    ['image', copy.image?.value.src ?? '', copy.image],
  ]
  const taken = rows.filter(([, , finding]) => finding && !finding.isGuess).map(row)
  for (const [field, value] of Object.entries(copy.kept)) taken.push(row([field, asText(value), null]))
  for (const { section } of parts) if (section) taken.push(row(['section', `${section.text} {#${section.slug}}`, null]))
  const guesses = rows.filter(([, , finding]) => finding?.isGuess).map(row)
  const has = (field: string, finding: unknown) => finding !== null || Object.hasOwn(copy.kept, field)
  if (!has('headline', copy.headline))
    guesses.push(row(['headline', 'the first words, as no headline was found', null]))
  if (!has('published', copy.published))
    guesses.push(row(['published', 'TODAY, as no date was found: correct it before you publish', null]))
  else if (copy.published && /T\d\d:\d\d$/.test(copy.published.value))
    guesses.push(row(['published', 'no zone is given: the time is read in the site’s', null]))
  return [
    `${source} → ${whereTo(files, shownFolder)}`,
    list('Taken', taken),
    list('Guessed, please check', guesses),
    list(
      'Pictures that stayed behind',
      left.map((address) => `  ${clip(address)}`),
    ),
    list('Left out', droppedLines(copy.dropped)),
  ]
    .filter(Boolean)
    .join('\n')
}

/** The files that were made, in the order of reading. */
function whereTo(files: ReadonlyMap<string, string | Uint8Array>, folder: string): string {
  const paths = [...files.keys()]
  const [first = ''] = paths
  if (!first.includes('/')) return paths.map((path) => `${folder}/${path}`).join(', ')
  const [slug = ''] = first.split('/')
  return `${folder}/${slug}/ (${paths.map((path) => path.slice(slug.length + 1)).join(', ')})`
}

function row([field, value, finding]: [string, string, Finding<unknown> | null]): string {
  return `  ${field.padEnd(11)} ${clip(value)}${finding ? `  · ${finding.from}` : ''}`
}

const list = (title: string, lines: readonly string[]) => (lines.length > 0 ? `${title}\n${lines.join('\n')}` : '')

/** What belongs to the article's surroundings, the first of it: pages have hundreds of lines. */
function droppedLines(dropped: readonly Dropped[]): string[] {
  const once = [...new Map(dropped.map((one) => [`${one.why} ${one.text}`, one])).values()]
  const lines = once.slice(0, MOST_DROPPED).map(({ text, why }) => `  ${clip(text)}  · ${why}`)
  return once.length > MOST_DROPPED ? [...lines, `  … and ${once.length - MOST_DROPPED} more`] : lines
}

/** A field as one says it: lists with commas, fields of fields one behind the other. */
function asText(value: unknown): string {
  if (Array.isArray(value)) return value.map(asText).join(', ')
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([name, inner]) => `${name}: ${asText(inner)}`)
      .join(', ')
  }
  return String(value)
}

function clip(text: string): string {
  const flat = text.replace(/\s+/g, ' ')
  return flat.length > WIDEST ? `${flat.slice(0, WIDEST - 1)}…` : flat
}
