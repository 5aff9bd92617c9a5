import { de } from './de.ts'
import { en } from './en.ts'
import { generic } from './generic.ts'
import type { Language } from './language.ts'

const languages: readonly Language[] = [en, de]

/**
 * The language for a BCP 47 tag: by its primary subtag, else the cautious fallback.
 *
 * @param tag "en", "de-AT"; English where absent
 */
export function languageFor(tag = 'en'): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language.code === primary) ?? generic
}
