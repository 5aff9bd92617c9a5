import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'node_modules/**'],
    // Commands and builds take their time where a machine is busy.
    testTimeout: 60_000,
    // Most of them wait for one thread.
    maxWorkers: '100%',
  },
})
