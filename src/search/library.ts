import { ARTICLES_IN_FOLDER, type ArticleFile, type NameText, type SearchManifest, type TermShard } from './files.ts'

/** Fetches one file of the index, made with the type that it is read as. @param file path below /search/ */
export type FetchFile = <T>(file: string) => Promise<T>

/** The files of one version of the index, each fetched when it is first wanted. */
export interface Library {
  manifest: () => Promise<SearchManifest>
  shard: (number: number) => Promise<TermShard>
  older: (number: number) => Promise<string>
  article: (number: number) => Promise<ArticleFile>
  people: (number: number) => Promise<NameText[]>
  topics: (number: number) => Promise<NameText[]>
}

export function openLibrary(fetchFile: FetchFile): Library {
  const fetchManifest = once((_: undefined) => fetchFile<SearchManifest>('index.json'))
  const manifest = () => fetchManifest(undefined)
  const inFolder = <T>(folder: string) => {
    return once(async (number: number) => fetchFile<T>(`${(await manifest()).version}/${folder}/${number}.json`))
  }
  return {
    manifest,
    shard: inFolder<TermShard>('terms'),
    older: inFolder<string>('older'),
    article: once(async (number: number) => {
      const folder = (await manifest()).articles[Math.floor(number / ARTICLES_IN_FOLDER)]
      return fetchFile<ArticleFile>(`articles/${folder}/${number}.json`)
    }),
    people: inFolder<NameText[]>('people'),
    topics: inFolder<NameText[]>('topics'),
  }
}

/** Fetches a thing the first time, and again where that failed. */
function once<K extends number | undefined, T>(fetchThing: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const things = new Map<K, Promise<T>>()
  return (key) => {
    const known = things.get(key)
    if (known) return known
    const thing = fetchThing(key)
    things.set(key, thing)
    thing.catch(() => things.delete(key))
    return thing
  }
}
