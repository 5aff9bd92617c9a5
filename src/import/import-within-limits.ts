import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ImportFault } from './import-fault.ts'
import type { ImportedArticle, ImportOptions } from './import-source.ts'

/** What one source may cost, however hostile it is. */
export interface Limits {
  /** Seconds. */
  time: number
  /** Megabytes of objects. */
  memory: number
}

const LIMITS: Limits = { time: 120, memory: 1024 }

type Answer = { article: ImportedArticle } | { fault: { problem: string; fix: string } }

const PROCESS = fileURLToPath(new URL('./import-process.ts', import.meta.url))

/**
 * Makes an article of a source in a process that is stopped when it takes too long or too much: whatever happens to it,
 * this one goes on.
 * @throws ImportFault where that happens, or the source cannot be read
 */
export async function importWithinLimits(
  options: ImportOptions,
  { time, memory }: Limits = LIMITS,
): Promise<ImportedArticle> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportedArticle>()
  const child = fork(PROCESS, [], {
    serialization: 'advanced',
    // Trees of pages are deep: the stack is that of most systems, less what the system itself takes.
    execArgv: [`--max-old-space-size=${memory}`, '--stack-size=3900'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const tooMuch = (what: string) =>
    new ImportFault(`reading it took more than ${what}`, 'Import only the text of the article')
  const timer = setTimeout(() => {
    reject(tooMuch(`${time} seconds`))
    child.kill('SIGKILL')
  }, time * 1000)
  let complaint = ''
  child.stderr?.on('data', (data) => {
    complaint = `${complaint}${data}`.slice(-10_000)
  })
  child.on('message', (answer: Answer) => {
    if ('article' in answer) resolve(answer.article)
    else reject(new ImportFault(answer.fault.problem, answer.fault.fix))
  })
  child.on('error', reject)
  child.on('close', () => {
    const isMemory = /heap|memory/i.test(complaint)
    reject(tooMuch(isMemory ? `${memory} MB of memory` : 'this machine can give'))
  })
  child.send(options)
  try {
    return await promise
  } finally {
    clearTimeout(timer)
  }
}
