import { describe, expect, test } from 'vitest'
import { en } from '../../src/interface/en.ts'
import { languages, spokenFor, stringsFor } from '../../src/interface/strings.ts'
import type { PluralForms } from '../../src/interface/templates.ts'
import { marksOf } from '../../src/interface/typography.ts'

type Text = string | PluralForms

/** Every text of an interface by its path; what asks for names or numbers is given the places `{a}` and `{b}`. */
function textsIn(value: unknown, path: string[] = []): [string, Text][] {
  const at = path.join('.')
  if (typeof value === 'string') return [[at, value]]
  if (typeof value === 'function') {
    if ('forms' in value) return [[at, value.forms as PluralForms]]
    return [[at, String(Reflect.apply(value, undefined, ['{a}', '{b}']))]]
  }
  if (typeof value !== 'object' || value === null) return []
  if ('other' in value) return [[at, value as PluralForms]]
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, [...path, name]))
}

const formsOf = (text: Text) => (typeof text === 'string' ? [text] : Object.values(text))
const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort()

const english = new Map(textsIn(en))
const translated = Object.entries(languages).filter(([lang]) => lang !== 'en')
const other = (text: Text | undefined) => (typeof text === 'string' ? text : (text?.other ?? ''))

/** Letters that are shown and not read. */
const SIGNS = ['choices.sign']

/** Words that a language shares with English. */
const SHARED: Record<string, string[]> = {
  de: ['links', 'searchScript.kinds.person'],
  fr: [
    'corrections',
    'notes',
    'articleCount',
    'listPages.titled',
    'searchPage.kinds.article',
    'searchScript.kinds.article',
  ],
}

describe.each(translated)('in %s', (lang, strings) => {
  const texts = textsIn(strings).filter(([path]) => !SIGNS.includes(path))

  test('nothing is left in English', () => {
    const left = texts.filter(([path, text]) => other(text) === other(english.get(path))).map(([path]) => path)
    expect(left.filter((path) => /[a-z]/i.test(other(english.get(path)).replace(/\{\w+\}/g, '')))).toEqual(
      SHARED[lang] ?? [],
    )
    if (!['ar', 'ru', 'uk'].includes(lang)) return
    const latin = texts.flatMap(([path, text]) =>
      /[a-z]/i.test(
        formsOf(text)
          .join(' ')
          .replace(/\{\w+\}|JavaScript/g, ''),
      )
        ? [path]
        : [],
    )
    expect(latin).toEqual([])
  })

  test('every number has its form', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions()
    for (const [path, text] of texts) {
      if (typeof text === 'string') continue
      const forms = Object.keys(text).sort()
      // One form is enough where nothing changes with the number.
      if (forms.length > 1) expect(forms, path).toEqual(pluralCategories.toSorted())
      expect(typeof english.get(path), path).toBe('object')
    }
  })

  test('nothing that belongs in a text is lost or invented', () => {
    for (const [path, text] of texts) {
      const wanted = placesIn(other(english.get(path)))
      for (const [name, form] of Object.entries(typeof text === 'string' ? { text } : text)) {
        // Arabic has words for none, one and two.
        const places = placesIn(form)
        const isWord = lang === 'ar' && ['zero', 'one', 'two'].includes(name) && !places.includes('{count}')
        expect(isWord ? [...places, '{count}'].sort() : places, `${path} ${name}`).toEqual(wanted)
      }
    }
  })

  test('the marks are those of the language', () => {
    const [open, close] = marksOf(lang)
    for (const [path, text] of texts) {
      for (const form of formsOf(text)) {
        expect(form, path).not.toMatch(/["']|\s{2}|^\s|\s$/)
        for (const mark of form.match(/[“”„«»]/g) ?? []) expect(open + close, path).toContain(mark)
        if (lang === 'fr') expect(form, path).not.toMatch(/[^\u202f][:;?!»]|«[^\u202f]/)
        if (lang === 'ar') expect(form, path).not.toMatch(/[,;?]/)
      }
    }
  })
})

test('a region is spoken to in its language, others in English', () => {
  expect(stringsFor('pt-BR').topics).toBe(stringsFor('pt').topics)
  expect(stringsFor('ja')).toBe(en)
  expect([spokenFor('pt-BR'), spokenFor('ja')]).toEqual(['pt-BR', 'en'])
})

test('numbers are said as grammar wants them', () => {
  const said = (lang: string, numbers: number[]) => numbers.map(stringsFor(lang).quotationCount)
  expect(said('en', [1, 2, 1200])).toEqual(['1 quotation', '2 quotations', '1,200 quotations'])
  expect(said('uk', [1, 3, 11, 21])).toEqual(['1 цитата', '3 цитати', '11 цитат', '21 цитата'])
  expect(said('ru', [2, 5, 101])).toEqual(['2 цитаты', '5 цитат', '101 цитата'])
  expect(said('ar', [1, 2, 3, 11, 100])).toEqual(['اقتباس واحد', 'اقتباسان', '3 اقتباسات', '11 اقتباسًا', '100 اقتباس'])
  expect(said('fr', [0, 1, 2])).toEqual(['0 citation', '1 citation', '2 citations'])
})
