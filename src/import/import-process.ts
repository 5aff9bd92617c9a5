import { ContentFaults, formatFault } from '../article/fault.ts'
import { ImportFault } from './import-fault.ts'
import { type ImportOptions, importSource } from './import-source.ts'

/** Reads one source in a process of its own, so that what it costs can be limited: see `import-within-limits.ts`. */
async function answer(options: ImportOptions): Promise<void> {
  const reply = await importSource(options).then(
    (article) => ({ article }),
    (error: unknown) => ({ fault: faultOf(error) }),
  )
  process.send?.(reply, () => process.disconnect())
}

/** What went wrong, for a publisher. What we did not foresee is said as it is. */
function faultOf(error: unknown): { problem: string; fix: string } {
  if (error instanceof ImportFault) return { problem: error.problem, fix: error.fix }
  if (error instanceof ContentFaults) {
    return {
      problem: `the article is at fault: ${error.faults.map(formatFault).join(' ')}`,
      fix: 'Mend it and import it again',
    }
  }
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof RangeError && /call stack/i.test(message)) {
    return { problem: 'it is nested too deeply to be an article', fix: 'Import only the text' }
  }
  return { problem: `it cannot be read (${message})`, fix: 'Copy its text into a .txt file and import that' }
}

process.once('message', (options) => void answer(options as ImportOptions))
