import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

/** Names a browser's executable, before all others. */
export const BROWSER_VARIABLE = 'BROWSER_PATH'

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const SYSTEM_PATHS = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']

/**
 * The browser that the tests use: the one named in the environment, Playwright's own, or the system's.
 * @returns its executable, or null where there is none
 * @throws where the environment names one that is not there
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment[BROWSER_VARIABLE]
  if (named) {
    if (existsSync(named)) return named
    throw new Error(`${BROWSER_VARIABLE} names ${named}, and there is no such file.`)
  }
  const folders = (environment['PATH'] ?? '').split(delimiter)
  const system = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [chromium.executablePath(), ...system, ...SYSTEM_PATHS].find((path) => path && existsSync(path)) ?? null
}
