import { readRecord } from './record.ts'
import { type SearchFiles, searchedIn, searchFiles } from './search-index.ts'

let made: Promise<SearchFiles> | undefined

/** The search index of the record: made once in a build, anew each time while somebody writes. */
export function readSearchFiles(): Promise<SearchFiles> {
  if (import.meta.env.DEV || !made) made = makeSearchFiles()
  return made
}

async function makeSearchFiles(): Promise<SearchFiles> {
  const record = await readRecord()
  return searchFiles(searchedIn(record, record.indexOf))
}
