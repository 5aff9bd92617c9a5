import { languageOf } from '../../interface/language.ts'
import arabic from './arabic.css?inline'
import han from './han.css?inline'

/** Style sheets of scripts that differ from Latin in more than their letters; other pages do not carry them. */
const STYLES: Record<string, string> = {
  ar: arabic,
  ckb: arabic,
  fa: arabic,
  ps: arabic,
  sd: arabic,
  ug: arabic,
  ur: arabic,
  ja: han,
  ko: han,
  zh: han,
}

/** The style sheet for pages in a language, where it has one of its own. */
export const stylesFor = (lang: string): string | undefined => STYLES[languageOf(lang)]
