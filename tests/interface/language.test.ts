import { expect, test } from 'vitest'
import { languageOf, scriptOf } from '../../src/interface/language.ts'

test('a tag says the language, with whatever follows it', () => {
  expect(['pt-BR', 'EN', 'zh-Hant-TW'].map(languageOf)).toEqual(['pt', 'en', 'zh'])
})

test('a tag says the script, where it does not name one by what is usual', () => {
  expect(['en-GB', 'uk', 'sr', 'sr-Latn', 'ar', 'ja'].map(scriptOf)).toEqual([
    'Latn',
    'Cyrl',
    'Cyrl',
    'Latn',
    'Arab',
    'Jpan',
  ])
})
