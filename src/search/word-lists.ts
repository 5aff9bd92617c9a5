import { type OlderPostings, speakerTerm, type TermLists, topicTerm } from './files.ts'
import type { Library } from './library.ts'
import type { Meeting } from './match.ts'
import { readPostings } from './postings.ts'
import type { QueryWord } from './query.ts'
import { placesOf, shardOf, shardsOf } from './shards.ts'

/** A term's postings, the newest of them read, and where the others are. */
export interface TermList extends Meeting {
  /** Every posting in this article and in newer ones has been read. */
  from: number
  older: OlderPostings[]
}

/** A word of a query with the terms that answer it. */
export interface AnsweredWord {
  /** As it was written. */
  text: string
  lists: TermList[]
  /** The shorter beginning that was looked for instead, where nothing has the word. */
  instead: string | null
}

/** Words are looked for by their beginning if no more shards than these have to be fetched for it. */
const MOST_SHARDS = 3

/** What a longer word is worth at most, where only its beginning was asked for. */
const LONGER = 0.8

/** A word that nothing has is shortened to as few letters, and to as small a part of it. */
const FEWEST_LETTERS = 4
const SMALLEST_PART = 0.6

/**
 * Finds the terms that answer a word: the word itself and, where it is a beginning, longer ones. Where there are none,
 * the parts of a compound, and then shorter and shorter beginnings.
 * @returns the word; several where its parts do; none where nothing does
 */
export async function answerWord(word: QueryWord, library: Library): Promise<AnsweredWord[]> {
  const { text, forms, parts, isBeginning } = word
  const lists = await listsOf(forms, isBeginning, library)
  if (lists.length > 0) return [{ text, lists, instead: null }]
  const ofParts = await Promise.all(parts.map((part) => listsOf([part], isBeginning, library)))
  if (parts.length > 0 && ofParts.every(({ length }) => length > 0)) {
    return ofParts.map((lists, index) => ({ text: parts[index] ?? '', lists, instead: null }))
  }
  const [whole = ''] = forms
  const fewest = Math.max(FEWEST_LETTERS, whole.length * SMALLEST_PART)
  for (let length = whole.length - 1; isBeginning && length >= fewest; length--) {
    const shorter = whole.slice(0, length)
    const lists = await listsOf([shorter], true, library)
    if (lists.length > 0) return [{ text, lists, instead: shorter }]
  }
  return []
}

async function listsOf(forms: readonly string[], isBeginning: boolean, library: Library): Promise<TermList[]> {
  const { shards: starts } = await library.manifest()
  const lists = new Map<string, TermList>()
  const put = (term: string, list: string | TermLists, likeness: number) => {
    if ((lists.get(term)?.likeness ?? 0) < likeness) lists.set(term, readList(term, list, likeness))
  }
  await Promise.all(
    forms.map(async (form) => {
      const numbers = shardsOf(starts, form)
      const isNarrow = isBeginning && numbers.length <= MOST_SHARDS
      const shards = await Promise.all((isNarrow ? numbers : [shardOf(starts, form)]).map(library.shard))
      for (const shard of shards) {
        for (const place of placesOf(shard.terms, form)) {
          const term = shard.terms[place] ?? ''
          const list = shard.lists[place]
          // Speakers and topics are no words.
          if (list === undefined || (term !== form && !isNarrow)) continue
          put(term, list, term === form ? 1 : (LONGER * form.length) / term.length)
        }
      }
    }),
  )
  return [...lists.values()]
}

/** The postings of a speaker, or of a topic. @returns null where there is none of that slug */
export async function filterList(kind: 'speaker' | 'topic', slug: string, library: Library): Promise<TermList | null> {
  const term = kind === 'speaker' ? speakerTerm(slug) : topicTerm(slug)
  const [list] = await listsOf([term], false, library)
  return list ?? null
}

function readList(term: string, list: string | TermLists, likeness: number): TermList {
  const {
    articles = '',
    people = '',
    topics = '',
    older = [],
    first = 0,
  } = typeof list === 'string' ? { articles: list } : list
  return {
    term,
    likeness,
    articles: readPostings(articles),
    people: readPostings(people),
    topics: readPostings(topics),
    from: first,
    older: [...older],
  }
}

/** Reads the next `count` older parts of a list. */
export async function readOlder(list: TermList, count: number, library: Library): Promise<void> {
  const parts = list.older.slice(0, count)
  const texts = await Promise.all(parts.map(({ file }) => library.older(file)))
  list.older.splice(0, parts.length)
  for (const [index, { first }] of parts.entries()) {
    list.articles.push(...readPostings(texts[index] ?? ''))
    list.from = list.older.length > 0 ? first : 0
  }
}
