import { expect, test } from 'vitest'
import { originalOf, translationsAmong } from '../../src/article/translations.ts'
import { articleOf } from '../site/articles.ts'

const english = articleOf('bridge', '2031-04-09T07:30', { translations: { de: 'brücke' } })
const german = articleOf('brücke', '2031-04-09T10:15', { lang: 'de', translations: { ar: 'جسر' } })
const arabic = articleOf('جسر', '2031-04-09T10:15', { lang: 'ar' })
const alone = articleOf('fog', '2031-01-01')

test('whoever names a translation is named by it, and by the translations of that', () => {
  const among = translationsAmong([alone, english, german, arabic])
  const slugs = (slug: string) => among.get(slug)?.map((other) => other.slug)
  expect(slugs('bridge')).toEqual(['جسر', 'brücke'])
  expect(slugs('brücke')).toEqual(['جسر', 'bridge'])
  expect(slugs('جسر')).toEqual(['brücke', 'bridge'])
  expect(slugs('fog')).toEqual([])
})

test('the original is what came first, or what is in the language of the site', () => {
  expect(originalOf([arabic, english, german], 'de')).toBe(english)
  expect(originalOf([arabic, german], 'de')).toBe(german)
  expect(originalOf([arabic, german], 'fr')).toBeNull()
})
