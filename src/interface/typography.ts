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

/** The marks before and behind a quotation in a language. */
export function marksOf(lang: string): readonly [open: string, close: string] {
  return MARKS[languageOf(lang)] ?? ['“', '”']
}

/** Words between the quotation marks of their language. */
export function quoted(words: string, lang: string): string {
  const [open, close] = marksOf(lang)
  return open + words + close
}

/** The same out of their sentence: a comma before "he said" belongs to that, and does not come along. */
export function quotedAlone(words: string, lang: string): string {
  return quoted(words.replace(/[,;،、]$/u, ''), lang)
}

/** Names as one says them together: "Ada Moor and Bo Lind". */
export function namesTogether(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}

/** Things as one says them together, with the words between them: `[ada, " and ", bo]`. */
export function partsTogether<T extends object>(things: readonly T[], lang: string): (T | string)[] {
  const places = things.map((_, index) => String(index))
  const parts = new Intl.ListFormat(lang, { type: 'conjunction' }).formatToParts(places)
  return parts.map(({ type, value }) => (type === 'element' ? (things[Number(value)] ?? value) : value))
}
