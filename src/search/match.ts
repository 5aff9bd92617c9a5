import { type Kind, placeOf } from './files.ts'
import type { Posting } from './postings.ts'

/** A term that answers a word of the query, and where it stands as far as has been read. */
export interface Meeting {
  term: string
  /** 1 where it is the word itself; less, the more letters it has beyond it. */
  likeness: number
  articles: Posting[]
  people: Posting[]
  topics: Posting[]
}

/** What is looked for in the postings that have been read. */
export interface Wanted {
  /** For each word, the terms that answer it; every word must be answered. */
  words: readonly (readonly Meeting[])[]
  /** Where the speaker, and where the topic, stands to which the search is confined. */
  speaker: readonly Posting[] | null
  topic: readonly Posting[] | null
  kind: Kind | null
  /** How many entries the index has. */
  entries: number
}

/** Something found: an article with those of its entries that were, the best first, or a person or topic. */
export type Match =
  | { kind: 'article'; document: number; entries: number[]; score: number }
  | { kind: 'person' | 'topic'; document: number; entry: number; score: number }

/** What a term's weight in an entry is worth. */
const WORTH = [1, 1.3, 2, 3]

/** A headline says what all of an article is about. */
const HEADLINE_WEIGHT = 3
const HEADLINE_WORTH = 1.2

/** What a word is worth to an entry that does not have it, but stands in an article with it in the headline… */
const IN_HEADLINE = 0.5

/** …and to an article that has it in another of its parts. */
const ELSEWHERE = 0.3

/** Of people, and of topics, among results of every kind. */
const MOST_NAMES = 3

/** Above all else. */
const IS_NAME = 1000

const KEY = 2 ** 20
const keyOf = ({ document, entry }: Posting) => document * KEY + entry
const documentOf = (key: number) => Math.floor(key / KEY)

/** Everything that answers all words and filters, the best first; among equals the newest. */
export function findMatches(wanted: Wanted): Match[] {
  const { kind, speaker, topic } = wanted
  const confined = speaker !== null || topic !== null
  const names = (['person', 'topic'] as const).flatMap((name) => {
    if (confined || (kind !== null && kind !== name)) return []
    const matches = matchNames(name, wanted).sort(bestFirst)
    return kind ? matches : matches.slice(0, MOST_NAMES)
  })
  const articles = kind === 'person' || kind === 'topic' ? [] : matchArticles(wanted)
  return [...names, ...articles].sort(bestFirst)
}

const bestFirst = (a: Match, b: Match) => b.score - a.score || b.document - a.document

/** How many articles, sections, quotations and names there are in all. */
export function countEntries(matches: readonly Match[]): number {
  return matches.reduce((sum, match) => sum + (match.kind === 'article' ? match.entries.length : 1), 0)
}

/** What one word is worth: to entries that have it, and to other entries of their articles. */
interface WordScores {
  entries: Map<number, number>
  headlines: Map<number, number>
  articles: Map<number, number>
}

function matchArticles(wanted: Wanted): Match[] {
  const { words, speaker, topic, kind } = wanted
  if (words.length === 0 && !speaker && !topic) return []
  const scores = words.map((meetings) => scoreWord(meetings, wanted.entries))
  const said = speaker && new Set(speaker.map(keyOf))
  const about = topic && new Set(topic.map(keyOf))
  // What a speaker said is wanted, if nothing else is, and not all that stands around it; of a topic, its articles.
  const wantedKind = kind ?? (said ? 'quotation' : words.length === 0 ? 'article' : null)

  const found = new Map<number, { entry: number; score: number }[]>()
  const put = (key: number, score: number) => {
    const document = documentOf(key)
    const entry = key - document * KEY
    if (about?.has(key) === false || said?.has(key) === false) return
    if (wantedKind && placeOf(entry).kind !== wantedKind) return
    const entries = found.get(document)
    if (entries) entries.push({ entry, score })
    else found.set(document, [{ entry, score }])
  }
  const inWords = new Set(scores.flatMap(({ entries }) => [...entries.keys()]))
  for (const key of words.length > 0 ? inWords : (said ?? about ?? [])) {
    const document = documentOf(key)
    const parts = scores.map((word) => word.entries.get(key) ?? IN_HEADLINE * (word.headlines.get(document) ?? 0))
    if (parts.every((part) => part > 0)) put(key, sum(parts))
  }
  // An article may have one word here and another there.
  for (const document of scores[0]?.articles.keys() ?? []) {
    const entries = found.get(document)
    const isWanted = wantedKind === 'article' ? !entries?.some(({ entry }) => entry === 0) : !entries
    const parts = scores.map(({ articles }) => ELSEWHERE * (articles.get(document) ?? 0))
    if (isWanted && parts.every((part) => part > 0)) put(document * KEY, sum(parts))
  }
  return [...found].map(([document, entries]) => {
    entries.sort((a, b) => b.score - a.score || a.entry - b.entry)
    const best = entries[0]?.score ?? 0
    return {
      kind: 'article',
      document,
      entries: entries.map(({ entry }) => entry),
      score: best * (1 + 0.05 * Math.floor(Math.log2(entries.length))),
    }
  })
}

function scoreWord(meetings: readonly Meeting[], total: number): WordScores {
  const rarity = rarityOf(meetings, total)
  const entries = new Map<number, number>()
  const headlines = new Map<number, number>()
  const articles = new Map<number, number>()
  const raise = (scores: Map<number, number>, key: number, score: number) => {
    if ((scores.get(key) ?? 0) < score) scores.set(key, score)
  }
  for (const { likeness, articles: postings } of meetings) {
    for (const posting of postings) {
      const { document, entry, weight } = posting
      const isHeadline = entry === 0 && weight === HEADLINE_WEIGHT
      const score = rarity * likeness * (WORTH[weight] ?? 1) * (isHeadline ? HEADLINE_WORTH : 1)
      raise(entries, keyOf(posting), score)
      raise(articles, document, score)
      if (isHeadline) raise(headlines, document, score)
    }
  }
  return { entries, headlines, articles }
}

/** What a word tells: more, the fewer entries have it. */
function rarityOf(meetings: readonly Meeting[], total: number): number {
  return Math.log2(1 + total / Math.max(1, ...meetings.map(({ articles }) => articles.length)))
}

function matchNames(kind: 'person' | 'topic', { words, entries: total }: Wanted): Match[] {
  const scores = words.map((meetings) => {
    const rarity = rarityOf(meetings, total)
    const found = new Map<number, { score: number; isName: boolean }>()
    for (const { likeness, people, topics } of meetings) {
      for (const posting of kind === 'person' ? people : topics) {
        const { weight } = posting
        const score = rarity * likeness * (WORTH[weight] ?? 1)
        const before = found.get(keyOf(posting))
        const isName = (likeness === 1 && weight > 1) || before?.isName === true
        found.set(keyOf(posting), { score: Math.max(score, before?.score ?? 0), isName })
      }
    }
    return found
  })
  return [...(scores[0]?.keys() ?? [])].flatMap((key): Match[] => {
    const parts = scores.flatMap((found) => found.get(key) ?? [])
    if (parts.length < scores.length) return []
    const document = documentOf(key)
    const entry = key - document * KEY
    const score = sum(parts.map(({ score }) => score)) + (parts.every(({ isName }) => isName) ? IS_NAME : 0)
    // Names are numbered from the one with the most entries.
    return [{ kind, document, entry, score: score - entry / KEY }]
  })
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
