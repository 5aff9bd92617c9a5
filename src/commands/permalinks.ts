/**
 * Puts every address that the content has now on record: `npm run -s permalinks [-- --check]`
 * Shows what is new. With --check it writes nothing, and fails where something is not on record yet.
 */
import { writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { ContentFaults } from '../article/fault.ts'
import { readContent } from '../loader/read-content.ts'
import { addressesOf } from '../permalink/addresses.ts'
import { formatPermalinks, PERMALINKS_FILE } from '../permalink/permalinks-file.ts'
import { recordAddresses } from '../permalink/record-addresses.ts'
import { readSettings } from '../settings.ts'

const counted = (count: number) => `${count} ${count === 1 ? 'address' : 'addresses'}`

async function main(): Promise<void> {
  const root = process.cwd()
  const isCheck = process.argv.includes('--check')
  const { contentDir } = readSettings(root)
  const file = join(contentDir, PERMALINKS_FILE)
  const shown = relative(root, file)
  const { edition, permalinks: known, lost } = await readContent(contentDir, root)
  if (lost.length > 0) throw new ContentFaults(lost)
  const { permalinks, added } = recordAddresses(known, addressesOf(edition))
  for (const address of added) console.log(`+ ${address}`)
  if (added.length === 0) console.log(`${shown}: every address is on record.`)
  else if (isCheck) {
    console.error(`${shown}: ${counted(added.length)} not on record yet. Run npm run permalinks, and keep the file.`)
    process.exitCode = 1
  } else {
    await writeFile(file, formatPermalinks(permalinks.values()))
    console.log(`${shown}: ${counted(added.length)} added. Keep it with the content.`)
  }
}

await main().catch((error: unknown) => {
  if (!(error instanceof ContentFaults)) throw error
  console.error(error.message)
  process.exitCode = 1
})
