import { expect, test } from 'vitest'
import { manifestOf } from '../../src/site/manifest.ts'
import { SITE } from './site.ts'

const site = { ...SITE, name: 'The Lantern', lang: 'ar' }

test('everything that a device is told stands below the base path', () => {
  const manifest = manifestOf(site, '/news/', { light: '#fff', dark: '#000' })
  expect(manifest).toMatchObject({ id: '/news/', start_url: '/news/', scope: '/news/', lang: 'ar', dir: 'rtl' })
  expect(manifest).toMatchObject({ name: 'The Lantern', theme_color: '#fff', background_color: '#fff' })
  expect(manifest.icons.map(({ src, sizes, purpose }) => [src, sizes, purpose])).toEqual([
    ['/news/icons/icon-192.png', '192x192', 'any'],
    ['/news/icons/icon-512.png', '512x512', 'any'],
    ['/news/icons/maskable-512.png', '512x512', 'maskable'],
  ])
})
