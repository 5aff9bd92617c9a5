import { launch } from 'chrome-launcher'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser } from '../browser/find-browser.ts'

/** Lighthouse's verdict on a page. */
export interface Verdict {
  /** Points of a hundred, by category. */
  points: Map<string, number>
  /** What cost points, each with the advice for it. */
  advice: string[]
}

export interface Measure {
  (url: string): Promise<Verdict>
  close(): void
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
/** Times that a page is measured when it is found slow: a busy machine makes any page slow now and then. */
const MOST_RUNS = 5
/** Times that a page is tried when the browser cannot be followed, which happens on a busy machine too. */
const TRIES = 3

/**
 * Opens a browser in which pages are measured one after the other, as on a telephone with a slow line: Lighthouse's
 * own settings. Nothing is reported to anybody.
 * @throws where there is no browser
 */
export async function openMeasure(): Promise<Measure> {
  const chromePath = findBrowser()
  if (!chromePath) throw new Error('There is no browser to measure with: npm run test:browser finds or fetches one.')
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    logLevel: 'silent',
  })

  async function read(url: string): Promise<Result> {
    let reason = ''
    for (let tries = 0; tries < TRIES; tries++) {
      const result = await lighthouse(url, { port: chrome.port, logLevel: 'silent', onlyCategories: CATEGORIES })
      if (result && !result.lhr.runtimeError) return result.lhr
      reason = result?.lhr.runtimeError?.message ?? 'It gives no result.'
    }
    throw new Error(`Lighthouse cannot read ${url}: ${reason}`)
  }

  async function measureOnce(url: string): Promise<Verdict> {
    const { categories, audits } = await read(url)
    const points = new Map<string, number>()
    const advice: string[] = []
    for (const { title, score, auditRefs } of Object.values(categories)) {
      points.set(title, Math.round((score ?? 0) * 100))
      for (const { id, weight } of auditRefs) {
        const audit = audits[id]
        if (!audit || weight === 0 || audit.score === null || audit.score >= FULL) continue
        advice.push(`${title}: ${audit.title} ${audit.displayValue ?? ''} (${id}). ${audit.description}`)
      }
    }
    return { points, advice }
  }

  /** Of up to five runs the one in the middle, where speed is at stake; all else is the same each time. */
  async function measure(url: string): Promise<Verdict> {
    const first = await measureOnce(url)
    if (speedOf(first) === 100) return first
    const runs = [first]
    while (runs.length < MOST_RUNS) runs.push(await measureOnce(url))
    return runs.toSorted((a, b) => speedOf(a) - speedOf(b))[Math.floor(MOST_RUNS / 2)] ?? first
  }

  return Object.assign(measure, { close: () => chrome.kill() })
}

/** Of an audit: from here on, its category can still round to a hundred. */
const FULL = 0.995

const speedOf = ({ points }: Verdict) => points.get('Performance') ?? 0
