import { expect, test } from 'vitest'
import { offlinePath, searchPath } from '../../src/site/paths.ts'
import { speculationRules } from '../../src/site/speculation-rules.ts'

test('pages are prepared below the site’s own path, and neither files nor what fetches more by itself', () => {
  for (const [base, root] of [
    ['/', ''],
    ['/news/', '/news'],
    ['/news', '/news'],
  ] as const) {
    const rules = speculationRules(base, [searchPath, offlinePath])
    expect(JSON.parse(rules).prerender[0].where.and).toContainEqual({ href_matches: `${root}/*` })
    expect(rules).toContain(`["${root}/*.*","${root}/search/*","${root}/offline/*"]`)
  }
})
