import { ELLIPSIS, firstWords } from '../share-image/shorten.ts'
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

/** Words without the comma before "he said": that belongs to the sentence, and goes where it does not come along. */
export const standingAlone = (words: string) => words.replace(/[,;،、]$/u, '')

/** Words between quotation marks, out of their sentence. */
export const quotedAlone = (words: string, lang: string) => quoted(standingAlone(words), lang)

/** Commas other than Latin ones. */
const COMMAS: Record<string, string> = {
  ar: '، ',
  ckb: '، ',
  fa: '، ',
  ps: '، ',
  sd: '، ',
  ug: '، ',
  ur: '، ',
  ja: '、',
  zh: '，',
}

/** A comma and its space, as between a name and a role. */
export const commaFor = (lang: string) => COMMAS[languageOf(lang)] ?? ', '

/** Words of a quotation that are enough to know it by. */
const TELLING = 8

/** The first words between quotation marks, to tell one quotation from others. */
export function quotedInShort(words: string, lang: string): string {
  return quoted(firstWords(standingAlone(words), TELLING, ELLIPSIS), lang)
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
