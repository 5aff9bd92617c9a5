/**
 * Prints the quotations of articles and texts: `npm run -s quotations -- [--json] FILE…`
 * FILE is an article (a .md file or a folder), plain text (.txt) or a corpus (.json) `{articles:[{id,text,lang?}]}`.
 */
import { parseArgs } from 'node:util'
import { ContentFaults } from '../article/fault.ts'
import { quotationReport, quotationTable } from './quotation-report.ts'
import { InputError, readQuotedTexts } from './quoted-texts.ts'

const USAGE = 'Usage: npm run -s quotations -- [--json] FILE…  (an article .md or folder, a text .txt, a corpus .json)'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true })
  if (positionals.length === 0) throw new InputError(USAGE)
  const texts = (await Promise.all(positionals.map(readQuotedTexts))).flat()
  console.log(values.json ? JSON.stringify(quotationReport(texts), null, 1) : texts.map(quotationTable).join('\n\n'))
}

await main().catch((error: unknown) => {
  const isForUser = error instanceof InputError || error instanceof ContentFaults || isArgumentError(error)
  if (!isForUser) throw error
  console.error(error.message)
  process.exitCode = 1
})

function isArgumentError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}
