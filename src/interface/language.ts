import { kept } from './kept.ts'

/** The language of a BCP 47 tag, without region or script: `pt` of `pt-BR`. */
export const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''

/** The script that a language is written in, by its four letters in ISO 15924: `Cyrl` of `uk`. */
export const scriptOf = kept((tag) => new Intl.Locale(tag).maximize().script)
/**
 * The digits of all numbers and dates, for `Intl`: 0 to 9 also where a language has others too, as Arabic. They are
 * what the Arabic press and articles themselves write, and one page then has one kind.
 */
export const DIGITS = { numberingSystem: 'latn' } as const
