import type { Strings } from '../../interface/strings.ts'

/** What the search page's script says things with, in the language of the site. */
export interface Texts {
  lang: string
  /** Those before and behind what is quoted. */
  marks: readonly [open: string, close: string]
  words: Strings['searchScript']
}
