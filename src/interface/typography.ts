import { ELLIPSIS, firstWords } from '../share-image/shorten.ts'
import { kept } from './kept.ts'
import { languageOf } from './language.ts'

const RIGHT_TO_LEFT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.has(languageOf(lang)) ? 'rtl' : 'ltr'
}

/** Attributes that name the language of an element's words. */
export interface LanguageMark {
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** What marks words of a language among those of another; nothing among those of its own (WCAG 2.2, 3.1.2). */
export function markedIn(lang: string, around: string): LanguageMark {
  if (lang === around) return {}
  const dir = directionOf(lang)
  return dir === directionOf(around) ? { lang } : { lang, dir }
}

/** The same for a text that may be in another script than that of its language, as names are. */
export function textMarkedIn(text: string, lang: string, around: string): LanguageMark {
  const dir = otherDirection(text, around)
  return { ...(lang === around ? {} : { lang }), ...(dir ? { dir } : {}) }
}

const HEBREW_OR_ARABIC = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** The direction of a text by its first letter (UAX #9, P2), where it is another than that of the language around it. */
export function otherDirection(text: string, lang: string): 'ltr' | 'rtl' | undefined {
  const letter = /\p{L}/u.exec(text)?.[0]
  if (!letter) return undefined
  const dir = HEBREW_OR_ARABIC.test(letter) ? 'rtl' : 'ltr'
  return dir === directionOf(lang) ? undefined : dir
}

/**
 * A text that moves nothing around it where it runs the other way: between a first strong isolate and its end
 * (UAX #9, 2.4). For plain text; elements have `dir`.
 */
export function isolated(text: string, lang: string): string {
  return otherDirection(text, lang) ? `\u2068${text}\u2069` : text
}

/** The marks around a quotation, by language. */
const MARKS: Record<string, readonly [string, string]> = {
  ar: ['«', '»'],
  da: ['»', '«'],
  de: ['„', '“'],
  es: ['«', '»'],
  fa: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
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
/** A colon, and the space that goes before and behind it. */
const COLONS: Record<string, string> = { fr: '\u202f: ', ja: '：', zh: '：' }

/** A colon and its space, as between a name and what is said. */
export const colonFor = (lang: string) => COLONS[languageOf(lang)] ?? ': '

const listingIn = kept((lang) => new Intl.ListFormat(lang, { type: 'conjunction' }))

/** Names as one says them together: "Ada Moor and Bo Lind". */
export function namesTogether(names: readonly string[], lang: string): string {
  const [only] = names
  if (only !== undefined && names.length === 1) return only
  return listingIn(lang).format(names.map((name) => isolated(name, lang)))
}

/** Things as one says them together, with the words between them: `[ada, " and ", bo]`. */
export function partsTogether<T extends object>(things: readonly T[], lang: string): (T | string)[] {
  const places = things.map((_, index) => String(index))
  const parts = listingIn(lang).formatToParts(places)
  return parts.map(({ type, value }) => (type === 'element' ? (things[Number(value)] ?? value) : value))
}

/** A text as it stands at the beginning of a line: names of languages and months are small in many languages. */
export function capitalised(text: string, lang: string): string {
  const [first = ''] = text
  return first.toLocaleUpperCase(lang) + text.slice(first.length)
}

/** A language by its own name, as at the beginning of a line: "Deutsch", "Français". */
export function nameOfLanguage(lang: string): string {
  return capitalised(new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang, lang)
}
