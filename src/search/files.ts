/*
 * The files of the index, all plain JSON below /search/. A reader's browser fetches the manifest, then one or two
 * shards for each word, then what the results on the screen are shown with.
 */

/** `index.json`: the way into the index. */
export interface SearchManifest {
  /** Name of the folder of all other files but those of articles; another one whenever any file changes. */
  version: string
  /** Names of the folders of articles' files, each of which holds so many of them; another one when one in it changes. */
  articles: string[]
  /** How many articles, sections and quotations can be found. */
  entries: number
  /** Where each shard begins in the order of terms: its first term, or as much of it as tells it from the one before. */
  shards: string[]
}

/** `terms/<n>.json`: terms in the order of their UTF-16 units, and where each of them stands. */
export interface TermShard {
  terms: string[]
  lists: (string | TermLists)[]
}

/** Postings of one term; where only articles have it, the shard holds their postings alone. */
export interface TermLists {
  /** Documents are articles; entries are numbered as `entryOf` says. */
  articles?: string
  /** Documents are files of people, entries the places in them; topics likewise. */
  people?: string
  topics?: string
  /** What came before `articles` in a list too long for one file, the newest first. */
  older?: OlderPostings[]
  /** Where there are older ones: number of the first document in `articles`. */
  first?: number
}

/** A part of a long list: `older/<file>.json` holds its postings. */
export interface OlderPostings {
  file: number
  first: number
}

/** Articles whose files are in one folder. */
export const ARTICLES_IN_FOLDER = 100

/** `articles/<folder>/<n>.json`: what the results of an article are shown with; articles are numbered from the oldest. */
export interface ArticleFile {
  slug: string
  lang: string
  dir: 'ltr' | 'rtl'
  /** Those before and behind what is said in its language. */
  marks: readonly [open: string, close: string]
  /** What stands between a name and a role in its language. */
  comma: string
  headline: string
  byline: string
  date: { iso: string; text: string }
  standfirst: string
  lede: string
  sections: SectionText[]
  quotations: QuotationText[]
}

export interface SectionText {
  slug: string
  heading: string
  text: string
}

export interface QuotationText {
  id: string
  words: string
  /** The rest of its sentence. */
  before: string
  after: string
  /** Whether the words need their sentence. */
  partial: boolean
  /** Who said it, as one says it; where nobody could be named, that, in the language of the interface. */
  speaker: string
  /** Role of a single speaker, or that the source is unnamed; may be empty. */
  role: string
  /** The language of the role, where it is not the article's. */
  roleLang?: string
  /** How the mark before the speaker is drawn. */
  sourcing: 'named' | 'unnamed' | 'unattributed'
}

/** `people/<n>.json` and `topics/<n>.json` hold names, those with the most entries first. */
export interface NameText {
  slug: string
  name: string
  role: string
  /** The languages of name and role, where they are not that of the interface. */
  lang?: string
  roleLang?: string
  /** How many quotations of a person, or articles on a topic, as one says it. */
  counted: string
}

/** Names in one file. */
export const NAMES_IN_FILE = 50

/** What can be found. */
export const KINDS = ['article', 'section', 'quotation', 'person', 'topic'] as const

export type Kind = (typeof KINDS)[number]

/** What an entry of an article is: the article itself, or the section or quotation with that place among its like. */
export interface EntryPlace {
  kind: 'article' | 'section' | 'quotation'
  index: number
}

/** The number of an entry within its article: 0 is the article, sections and quotations take turns. */
export function entryOf({ kind, index }: EntryPlace): number {
  return kind === 'article' ? 0 : 2 * index + (kind === 'section' ? 1 : 2)
}

/** The entry that a number stands for. */
export function placeOf(entry: number): EntryPlace {
  if (entry === 0) return { kind: 'article', index: 0 }
  return { kind: entry % 2 === 1 ? 'section' : 'quotation', index: (entry - 1) >> 1 }
}

/** The terms under which everything of a speaker, and every article on a topic, stands: no word begins like them. */
export const speakerTerm = (slug: string) => `@${slug}`
export const topicTerm = (slug: string) => `#${slug}`
