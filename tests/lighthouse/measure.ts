import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { findBrowser } from '../browser/find-browser.ts'

/** Lighthouse's verdict on a page. */
export interface Verdict {
  /** Points of 100, by category. */
  scores: Record<string, number>
  /** What costs points, each with the advice for it. */
  lost: string[]
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']

/** A browser of its own, in which pages are measured one after the other. */
export async function openMeasure() {
  const chrome = await launch({
    chromePath: findBrowser() ?? undefined,
    chromeFlags: ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    logLevel: 'silent',
  })
  const measure = async (url: string) => {
    const result = await lighthouse(url, {
      port: chrome.port,
      logLevel: 'silent',
      onlyCategories: CATEGORIES,
      output: 'json',
      enableErrorReporting: false,
    })
    return result
  }
  return { measure, close: () => chrome.kill() }
}
