import type { Answer } from './excerpt.ts'
import type { Kind } from './files.ts'
import type { Library } from './library.ts'
import { countEntries, findMatches, type Match, type Wanted } from './match.ts'
import { holdsPhrase, parseQuery, type Query } from './query.ts'
import { articleResult, nameResult, type Result, wordsOfEntry } from './results.ts'
import { type AnsweredWord, answerWord, filterList, readOlder, type TermList } from './word-lists.ts'

/** What somebody looks for. */
export interface SearchRequest {
  text: string
  kind: Kind | null
  /** Slugs of the speaker and the topic to which it is confined. */
  speaker: string | null
  topic: string | null
}

/** How many entries were found, and whether there may be more that have not been read yet. */
export interface Count {
  number: number
  isLeast: boolean
}

/** A search under way. */
export interface Search {
  count: () => Count
  /** Words that nothing has, nor anything like them: then nothing is found. */
  missing: string[]
  /** Beginnings that were looked for instead of words that nothing has. */
  instead: { word: string; beginning: string }[]
  /** The next results; perhaps none where a phrase is looked for, though there may be more. */
  next: () => Promise<Result[]>
  hasMore: () => boolean
  /** Where nothing was found: other searches that find something. */
  otherwise: () => SearchRequest[]
}

/** Articles and names shown at once. */
const PAGE = 10

/** Articles looked through for one page of results that have a phrase in them. */
const MOST_LOOKED_THROUGH = 60

/** Whether a request asks for anything. */
export function isEmpty({ text, speaker, topic }: SearchRequest): boolean {
  return parseQuery(text).words.length === 0 && !speaker && !topic
}

/** Looks for something in the index. @throws what the library throws where a file cannot be had */
export async function startSearch(request: SearchRequest, library: Library): Promise<Search> {
  const query = parseQuery(request.text)
  const { entries } = await library.manifest()
  const answered = await Promise.all(query.words.map((word) => answerWord(word, library)))
  const [speaker, topic] = await Promise.all(
    (['speaker', 'topic'] as const).map(async (kind) => {
      const slug = request[kind]
      return slug ? ((await filterList(kind, slug, library)) ?? NOTHING) : null
    }),
  )
  const words = answered.flat()
  const missing = answered.flatMap((found, index) => (found.length === 0 ? (query.words[index]?.text ?? []) : []))
  const filters = { speaker: speaker?.articles ?? null, topic: topic?.articles ?? null }
  const wanted: Wanted = { words: words.map(({ lists }) => lists), ...filters, kind: request.kind, entries }
  const lists = [...words.flatMap((word) => word.lists), ...[speaker, topic].flatMap((list) => list ?? [])]
  const answer = answerOf(words)

  const shown = new Set<string>()
  let waiting: Match[] = missing.length > 0 ? [] : findMatches(wanted)
  const oldest = () => Math.max(0, ...lists.map(({ from }) => from))
  const canReadOn = () => missing.length === 0 && oldest() > 0
  const hasMore = () => waiting.length > 0 || canReadOn()
  let number = countEntries(waiting)
  // Only what has been looked through is known to have a phrase.
  let confirmed = 0

  /** Reads on in the lists that hold all others up. */
  const readOn = async (parts: number) => {
    const from = oldest()
    await Promise.all(lists.filter((list) => list.from === from).map((list) => readOlder(list, parts, library)))
    const matches = findMatches(wanted)
    number = countEntries(matches)
    waiting = matches.filter((match) => !shown.has(nameOf(match)))
  }

  const next = async () => {
    for (let parts = 1; waiting.length < PAGE && canReadOn(); parts *= 2) await readOn(parts)
    const results: Result[] = []
    for (let looked = 0; results.length < PAGE && waiting.length > 0 && looked < MOST_LOOKED_THROUGH; looked += PAGE) {
      const matches = waiting.splice(0, PAGE - results.length)
      for (const match of matches) shown.add(nameOf(match))
      const described = await Promise.all(matches.map((match) => describe(match, query, answer, library)))
      results.push(...described.flatMap((result) => result ?? []))
    }
    confirmed += results.reduce((sum, result) => sum + (result.kind === 'article' ? result.hits.length : 1), 0)
    return results
  }

  return {
    count: () =>
      query.phrases.length > 0 ? { number: confirmed, isLeast: hasMore() } : { number, isLeast: canReadOn() },
    missing,
    instead: words.flatMap(({ text, instead }) => (instead ? [{ word: text, beginning: instead }] : [])),
    next,
    hasMore,
    otherwise: () => otherSearches(request, words, missing.length === 0, wanted),
  }
}

const NOTHING: TermList = { term: '', likeness: 1, articles: [], people: [], topics: [], from: 0, older: [] }

const nameOf = ({ kind, document, ...match }: Match) => `${kind} ${document} ${'entry' in match ? match.entry : ''}`

/** Tells which word of the query a word of a text answers. */
function answerOf(words: readonly AnsweredWord[]): Answer {
  const answered = new Map(words.flatMap(({ lists }, index) => lists.map(({ term }) => [term, index] as const)))
  return ({ terms }) => {
    const term = terms.find((one) => answered.has(one))
    return term === undefined ? null : (answered.get(term) ?? null)
  }
}

async function describe(match: Match, { phrases }: Query, answer: Answer, library: Library): Promise<Result | null> {
  if (match.kind !== 'article') {
    const { kind, document, entry } = match
    const text = (await (kind === 'person' ? library.people : library.topics)(document))[entry]
    const isMeant = text && phrases.every((phrase) => holdsPhrase(`${text.name} ${text.role}`, phrase))
    return isMeant ? nameResult(kind, text, answer) : null
  }
  const file = await library.article(match.document)
  const hasPhrases = (entry: number) =>
    phrases.every((phrase) => wordsOfEntry(file, entry).some((text) => holdsPhrase(text, phrase)))
  const result = articleResult(file, match.entries.filter(hasPhrases), answer)
  return result.hits.length > 0 ? result : null
}

/** Searches that ask for less and find something: without the filters, then without one of the words. */
function otherSearches(
  request: SearchRequest,
  words: readonly AnsweredWord[],
  areAllAnswered: boolean,
  wanted: Wanted,
): SearchRequest[] {
  const free = { kind: null, speaker: null, topic: null }
  const finds = (left: readonly AnsweredWord[], filters: Partial<Wanted>) =>
    left.length > 0 && findMatches({ ...wanted, ...filters, words: left.map(({ lists }) => lists) }).length > 0
  const isFiltered = Boolean(request.kind || request.speaker || request.topic)
  if (isFiltered && areAllAnswered && finds(words, free)) return [{ ...request, ...free }]
  const fewer = areAllAnswered ? words.map((one) => words.filter((word) => word !== one)) : [words]
  return fewer.flatMap((left) => {
    const filters = finds(left, {}) ? {} : free
    return finds(left, filters) ? [{ ...request, ...filters, text: left.map(({ text }) => text).join(' ') }] : []
  })
}
