import { type Answer, answers, EXCERPT_LENGTH, excerpt, markFound, type Piece } from './excerpt.ts'
import { type ArticleFile, type EntryPlace, type NameText, placeOf, type QuotationText } from './files.ts'

/** An article, a section or a quotation as it is shown among results. */
export type Hit = { fragment: string | null } & (
  | { kind: 'article'; text: Piece[] }
  | { kind: 'section'; heading: Piece[]; text: Piece[] }
  | {
      kind: 'quotation'
      marks: ArticleFile['marks']
      comma: string
      before: Piece[]
      words: Piece[]
      after: Piece[]
      speaker: Piece[]
      role: string
      roleLang?: string
      sourcing: string
    }
)

export interface ArticleResult {
  kind: 'article'
  slug: string
  lang: string
  dir: ArticleFile['dir']
  headline: Piece[]
  date: { iso: string; text: string }
  /** The best first. */
  hits: Hit[]
}

export interface NameResult {
  kind: 'person' | 'topic'
  slug: string
  name: Piece[]
  role: string
  lang?: string
  roleLang?: string
  counted: string
}

export type Result = ArticleResult | NameResult

/** Longer words than these are shown in part; in UTF-16 units. */
const LONGEST_WORDS = 400

/** How an article's entries are shown; entries that its file does not have, because it is newer, are passed over. */
export function articleResult(file: ArticleFile, entries: readonly number[], answer: Answer): ArticleResult {
  const { slug, lang, dir, headline, date } = file
  const hits = entries.flatMap((entry) => hitOf(file, placeOf(entry), answer) ?? [])
  return { kind: 'article', slug, lang, dir, headline: markFound(headline, answer), date, hits }
}

export function nameResult(kind: 'person' | 'topic', text: NameText, answer: Answer): NameResult {
  return { ...text, kind, name: markFound(text.name, answer) }
}

function hitOf(file: ArticleFile, { kind, index }: EntryPlace, answer: Answer): Hit | null {
  if (kind === 'article') return { kind, fragment: null, text: excerpt(textOf(file, answer), answer) }
  if (kind === 'section') {
    const section = file.sections[index]
    if (!section) return null
    const { slug, heading, text } = section
    return { kind, fragment: slug, heading: markFound(heading, answer), text: excerpt(text, answer) }
  }
  const quotation = file.quotations[index]
  return quotation ? quotationHit(quotation, file, answer) : null
}

/** Words need their sentence where they are part of it, and where what was found stands only there. */
function quotationHit(quotation: QuotationText, { marks, comma }: ArticleFile, answer: Answer): Hit {
  const { id, partial, before, after, speaker, role, roleLang, sourcing } = quotation
  const inSentence = partial || (answers(quotation.words, answer) === 0 && answers(`${before} ${after}`, answer) > 0)
  // A comma before “he said” belongs to the sentence.
  const words = inSentence ? quotation.words : quotation.words.replace(/[,;،、]$/u, '')
  return {
    kind: 'quotation',
    fragment: id,
    marks,
    comma,
    before: inSentence ? markFound(before, answer) : [],
    words: words.length > LONGEST_WORDS ? excerpt(words, answer, EXCERPT_LENGTH) : markFound(words, answer),
    after: inSentence ? markFound(after, answer) : [],
    speaker: markFound(speaker, answer),
    role,
    ...(roleLang ? { roleLang } : {}),
    sourcing,
  }
}

/** What shows an article: a text of its own, or of one of its sections, where only these have what was looked for. */
function textOf({ headline, standfirst, lede, byline, sections }: ArticleFile, answer: Answer): string {
  const own = [standfirst, lede, byline].filter(Boolean)
  const isFoundHere = [headline, ...own].some((text) => answers(text, answer) > 0)
  return mostAnswering(isFoundHere && own.length > 0 ? own : [...own, ...sections.map(({ text }) => text)], answer)
}

/** The first of the texts that answer most words. */
function mostAnswering(texts: readonly string[], answer: Answer): string {
  const counts = texts.map((text) => answers(text, answer))
  return texts[counts.indexOf(Math.max(...counts))] ?? ''
}

/** All that an entry says, for phrases that must stand in it together. */
export function wordsOfEntry(file: ArticleFile, entry: number): string[] {
  const { kind, index } = placeOf(entry)
  const section = file.sections[index]
  const quotation = file.quotations[index]
  if (kind === 'section') return section ? [section.heading, section.text] : []
  if (kind === 'quotation') {
    return quotation ? [`${quotation.before} ${quotation.words} ${quotation.after}`, quotation.speaker] : []
  }
  return [file.headline, file.standfirst, file.lede, file.byline]
}
