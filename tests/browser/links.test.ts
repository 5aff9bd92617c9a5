import { expect, test } from '@playwright/test'
import { crawl } from './crawl.ts'
import { findServer } from './servers.ts'
import { FIXTURE_SITE, REAL_SITE } from './sites.ts'

const servers = [findServer('nginx'), findServer('caddy')].filter(({ executable }) => executable)

for (const [name, start] of Object.entries({ site: REAL_SITE, newspaper: FIXTURE_SITE })) {
  test(`no link, fragment or file of the ${name} is broken, and no page complains`, async ({ context }) => {
    test.setTimeout(180_000)
    test.skip(name === 'newspaper' && servers.length > 0, 'It is read under real servers: see servers.test.ts.')
    const { pages, faults } = await crawl(context, start)
    expect(faults).toEqual([])
    expect(pages.length).toBeGreaterThan(15)
  })
}
