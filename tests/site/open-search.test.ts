import { expect, test } from 'vitest'
import { openSearchDescription } from '../../src/site/open-search.ts'

const describe = (name: string) =>
  openSearchDescription({
    name,
    description: `Search ${name}`,
    lang: 'en',
    page: 'https://a.example/news/search/',
    icon: 'https://a.example/news/icon.svg',
  })

test('a browser is told where to search', () => {
  expect(describe('The Lantern')).toContain('template="https://a.example/news/search/?q={searchTerms}"')
  expect(describe('The Lantern')).toContain('<ShortName>The Lantern</ShortName>')
})

test('names are written as XML asks, and as short as OpenSearch asks', () => {
  expect(describe('R&D <"News">')).toContain('<ShortName>R&amp;D &lt;&quot;News&quot;&gt;</ShortName>')
  expect(describe('The Milltown Evening Post')).toContain('<ShortName>The Milltown</ShortName>')
  expect(describe('The Milltown Ec')).toContain('<ShortName>The Milltown Ec</ShortName>')
  expect(describe('Hafenbrückenabstimmung')).toContain('<ShortName>Hafenbrückenabst</ShortName>')
})
