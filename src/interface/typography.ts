import { languageOf } from './language.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(languageOf(lang)) ? 'rtl' : 'ltr'
}

/** The marks around a quotation, by language. */
const MARKS: Record<string, readonly [string, string]> = {
  ar: ['«', '»'],
  da: ['»', '«'],
  de: ['„', '“'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  pl: ['„', '”'],
  pt: ['“', '”'],
  ru: ['«', '»'],
  uk: ['«', '»'],
  zh: ['“', '”'],
}

/** Words between the quotation marks of their language. */
export function quoted(words: string, lang: string): string {
  const [open, close] = MARKS[languageOf(lang)] ?? ['“', '”']
  return open + words + close
}

/** Names as one says them together: "Ada Moor and Bo Lind". */
export function namesTogether(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}
