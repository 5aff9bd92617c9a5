import type { NameText } from './files.ts'
import type { Library } from './library.ts'
import type { Posting } from './postings.ts'
import { parseQuery } from './query.ts'
import { answerWord, filterList } from './word-lists.ts'

export type NameKind = 'speaker' | 'topic'

/** Names offered at once. */
const MOST = 8

/** Names with all the words of a text in them, the last perhaps not written out; those with the most entries first. */
export async function suggestNames(kind: NameKind, text: string, library: Library): Promise<NameText[]> {
  const folder = foldersOf(kind)
  const { words } = parseQuery(text)
  if (words.length === 0) return (await library[folder](0)).slice(0, MOST)
  const answered = await Promise.all(words.map((word) => answerWord({ ...word, parts: [] }, library)))
  const found = answered.map((word) => {
    const postings = word
      .filter(({ instead }) => !instead)
      .flatMap(({ lists }) => lists.flatMap((list) => list[folder]))
    return new Map(postings.map((posting) => [`${posting.document} ${posting.entry}`, posting]))
  })
  const common = [...(found[0]?.values() ?? [])].filter((posting) =>
    found.every((postings) => postings.has(`${posting.document} ${posting.entry}`)),
  )
  const best = common.sort((a, b) => a.document - b.document || a.entry - b.entry).slice(0, MOST)
  return (await Promise.all(best.map((posting) => readName(kind, posting, library)))).flatMap((name) => name ?? [])
}

/** The name that has a slug; null where there is none. */
export async function nameOf(kind: NameKind, slug: string, library: Library): Promise<NameText | null> {
  const list = await filterList(kind, slug, library)
  const [posting] = list?.[foldersOf(kind)] ?? []
  return posting ? readName(kind, posting, library) : null
}

const foldersOf = (kind: NameKind) => (kind === 'speaker' ? 'people' : 'topics')

async function readName(kind: NameKind, { document, entry }: Posting, library: Library): Promise<NameText | null> {
  return (await library[foldersOf(kind)](document))[entry] ?? null
}
