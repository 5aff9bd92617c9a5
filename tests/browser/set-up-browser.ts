/** Sees to it that there is a Chromium for the browser tests, fetching one where there is none, and names what else is missing. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { BROWSER_VARIABLE, findBrowser } from './find-browser.ts'
import { findServer } from './servers.ts'

const run = (command: string, ...parameters: string[]) =>
  spawnSync(command, parameters, { stdio: 'inherit', timeout: 300_000 }).status === 0

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/etc/debian_version')

const attempts = [
  () => run('playwright', 'install', 'chromium'),
  () =>
    isDebianRoot() &&
    run('apt-get', 'update', '-qq') &&
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium'),
]

/** Where the environment names a browser that is not there, nothing is fetched instead. */
function browserOrExit(): string | null {
  try {
    return findBrowser()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

for (const attempt of attempts) {
  if (browserOrExit()) break
  attempt()
}

const browser = findBrowser()
if (browser) console.log(`Browser for the tests: ${browser}`)
else {
  console.error(
    `No browser for the tests. Install Chromium or Chrome, or set ${BROWSER_VARIABLE} to the path of one, and run this again.`,
  )
  process.exitCode = 1
}

for (const { name, executable } of [findServer('nginx'), findServer('caddy')]) {
  if (!executable) console.log(`There is no ${name}: install it to have the site tested under it as well.`)
}
