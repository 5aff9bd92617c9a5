/** The language of a BCP 47 tag, without region or script: `pt` of `pt-BR`. */
export const languageOf = (tag: string) => tag.toLowerCase().split('-')[0] ?? ''

/**
 * The digits of all numbers and dates, for `Intl`: 0 to 9 also where a language has others too, as Arabic. They are
 * what the Arabic press and articles themselves write, and one page then has one kind.
 */
export const DIGITS = { numberingSystem: 'latn' } as const
