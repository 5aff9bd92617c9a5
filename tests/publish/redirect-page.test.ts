import { expect, test } from 'vitest'
import { redirectPage, refreshTarget } from '../../src/publish/redirect-page.ts'

const redirect = '<!doctype html><title>…</title><meta http-equiv="refresh" content="0;url=/b/?x=1&amp;y=2">'

test('a page that refreshes to another is told from one that does not', () => {
  expect(refreshTarget(redirect)).toBe('/b/?x=1&y=2')
  expect(refreshTarget('<!doctype html><title>A</title>')).toBeNull()
})

test('a former address has the title and the language of the page that it leads to', () => {
  const html = '<!DOCTYPE html><html lang="ar" dir="rtl"><head><title>الجسر &amp; البحر</title></head></html>'
  const page = redirectPage({ to: '/b/', canonical: 'https://a.example/b/', html, script: '/r.js' })
  expect(page).toContain('<html lang="ar" dir="rtl">')
  expect(page).toContain('<title>الجسر &amp; البحر</title>')
  expect(page).toContain('<a href="/b/">الجسر &amp; البحر</a>')
  expect(page).toContain('<link rel="canonical" href="https://a.example/b/">')
})

test('it leads on with a script that keeps the place in the page, and by a refresh where no script runs', () => {
  const page = redirectPage({ to: '/b/', canonical: 'https://a.example/b/', html: '', script: '/r.js' })
  expect(page).toContain('<script src="/r.js" data-to="/b/"></script>')
  expect(page).toContain('<noscript><meta http-equiv="refresh" content="0; url=/b/"></noscript>')
  expect(page).toContain("script-src 'self'")
})
