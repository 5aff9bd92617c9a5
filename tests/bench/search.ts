/**
 * What the search index costs, and what a search fetches: `npm run bench:search -- 1000 5000`
 */
import { gzipSync } from 'node:zlib'
import { startSearch } from '../../src/search/search.ts'
import { searchFiles } from '../../src/site/search-index.ts'
import { libraryOf } from '../search/library.ts'
import { newspaperOf } from '../search/newspaper.ts'
import { SITE } from '../site/site.ts'

const kB = (bytes: number) => `${Math.round(bytes / 1000).toLocaleString('en')} kB`

for (const size of process.argv.slice(2).map(Number)) {
  const newspaper = newspaperOf(size)
  globalThis.gc?.()
  const before = process.memoryUsage()
  const start = process.cpuUsage()
  const { manifest, files } = searchFiles({ site: SITE, ...newspaper })
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1_000_000
  const after = process.memoryUsage()
  const held = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  console.log(
    `\n${size.toLocaleString('en')} articles: ${seconds.toFixed(1)} s of one processor, ${kB(held)} of memory`,
  )
  console.log(`  index.json  ${kB(JSON.stringify(manifest).length)}`)
  for (const folder of ['terms', 'older', 'people', 'topics', 'articles']) {
    const sizes = files.filter(({ path }) => path.includes(`${folder}/`)).map(({ body }) => Buffer.byteLength(body()))
    const total = sizes.reduce((sum, bytes) => sum + bytes, 0)
    console.log(`  ${folder}: ${sizes.length} files, ${kB(total)}, the largest ${kB(Math.max(0, ...sizes))}`)
  }
  const { library, fetched } = libraryOf(newspaper)
  // The most frequent word, words of a middling frequency, a rare one, a beginning.
  for (const text of ['ba', 'ance', 'babadi', 'nezago', 'nez', 'ance babadi', 'ba nezago', '"ba ce"']) {
    const known = fetched.length
    const began = performance.now()
    const search = await startSearch({ text, kind: null, speaker: null, topic: null }, library)
    const results = await search.next()
    const { number, isLeast } = search.count()
    const files = fetched.slice(known)
    const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
    const took = `${Math.round(performance.now() - began)} ms`
    console.log(
      `  ${text}: ${number}${isLeast ? '+' : ''} found, ${results.length} shown; ${files.length} files, ${kB(bytes)}, ${took}`,
    )
  }
  const all = files.filter(({ path }) => path.includes('terms/')).map(({ body }) => gzipSync(body()).length)
  console.log(`  a shard compressed: ${kB(all.reduce((sum, bytes) => sum + bytes, 0) / all.length)}`)
}
