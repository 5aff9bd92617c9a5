import { en } from './en.ts'
import { languageOf } from './language.ts'

/** Every word that the interface says, in one language. */
export type Strings = typeof en

const languages: Record<string, Strings> = { en }

/** The interface in a language, or in English where it does not speak it. */
export function stringsFor(lang: string): Strings {
  return languages[languageOf(lang)] ?? en
}
