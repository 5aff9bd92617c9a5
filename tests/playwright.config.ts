import { defineConfig } from '@playwright/test'
import { findBrowser } from './browser/find-browser.ts'
import { FIXTURE_SITE, REAL_SITE } from './browser/sites.ts'

const executablePath = findBrowser()

const args = [
  // Letters are drawn alike, whatever the machine's settings are.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--force-color-profile=srgb',
  // The network is never needed.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Root needs the sandbox off.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

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
  expect: {
    toHaveScreenshot: { pathTemplate: '{testDir}/pictures/{arg}{ext}', maxDiffPixelRatio: 0.01 },
    toMatchAriaSnapshot: { pathTemplate: '{testDir}/{testFileDir}/{arg}{ext}' },
  },
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
