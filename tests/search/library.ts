import type { Searched } from '../../src/search/build-index.ts'
import { type Library, openLibrary } from '../../src/search/library.ts'
import { searchFiles } from '../../src/site/search-index.ts'
import { SITE } from '../site/site.ts'

/** An index that is searched where it was made, and what is fetched from it. */
export interface TestLibrary {
  library: Library
  /** Each file that was fetched, with its length in bytes. */
  fetched: { file: string; bytes: number }[]
}

export function libraryOf(searched: Omit<Searched, 'site'>): TestLibrary {
  const { manifest, files } = searchFiles({ site: SITE, ...searched })
  const bodies = new Map<string, () => string>(files.map(({ path, body }) => [path, body]))
  bodies.set('index.json', () => JSON.stringify(manifest))
  const fetched: TestLibrary['fetched'] = []
  const library = openLibrary(async (file) => {
    const body = bodies.get(file)?.()
    if (body === undefined) throw new Error(`There is no file ${file}.`)
    fetched.push({ file, bytes: Buffer.byteLength(body) })
    return JSON.parse(body)
  })
  return { library, fetched }
}
