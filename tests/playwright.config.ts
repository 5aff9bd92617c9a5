import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser/find-browser.ts'
import { FIXTURE_SITE, REAL_SITE } from './browser/sites.ts'

const executablePath = findBrowser()

/** Root needs the sandbox off; the network is never needed. */
const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync']
if (process.getuid?.() === 0) args.push('--no-sandbox')

const root = new URL('..', import.meta.url).pathname
const preview = (url: string) => `astro preview --ignore-lock --port ${new URL(url).port}`

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  testMatch: '*.test.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  expect: { toMatchAriaSnapshot: { pathTemplate: '{testDir}/{testFileDir}/{arg}{ext}' } },
  use: {
    browserName: 'chromium',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: [
    { command: preview(REAL_SITE), url: REAL_SITE, cwd: root },
    {
      // The fixture newspaper is built below a base path, so that no link can forget it.
      command: `astro build --outDir .cache/fixture-site && ${preview(FIXTURE_SITE)} --outDir .cache/fixture-site`,
      url: FIXTURE_SITE,
      cwd: root,
      timeout: 180_000,
      env: { CONTENT_DIR: 'tests/fixtures/content', BASE_PATH: '/lantern/' },
    },
  ],
})
