/**
 * Prints the quotations of articles and texts: `npm run -s quotations -- [--json] FILE…`
 * FILE is an article (a .md file or a folder), plain text (.txt) or a corpus (.json) `{articles:[{id,text,lang?}]}`.
 */
import { parseArgs } from 'node:util'
import { ContentFaults } from '../article/fault.ts'
import { quotationReport, quotationTable } from '../article/quotation-report.ts'
import { InputError, readQuotedTexts } from './quoted-texts.ts'

const USAGE = 'Usage: npm run -s quotations -- [--json] FILE…  (an article .md or folder, a text .txt, a corpus .json)'

async function main(): Promise<void> {
  const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values.help) return console.log(USAGE)
  if (positionals.length === 0) throw new InputError(USAGE)
  const texts = (await Promise.all(positionals.map((path) => readQuotedTexts(path)))).flat()
  console.log(values.json ? JSON.stringify(quotationReport(texts), null, 1) : texts.map(quotationTable).join('\n\n'))
}

await main().catch((error: unknown) => {
  if (error instanceof InputError || error instanceof ContentFaults) console.error(error.message)
  else if (error instanceof TypeError && 'code' in error) console.error(USAGE)
  else throw error
  process.exitCode = 1
})
