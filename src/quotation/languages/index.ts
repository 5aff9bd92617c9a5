import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { generic } from './generic.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

const languages: readonly Language[] = [en, de, es, fr, it, pl, pt, ru, uk]

/**
 * The language for a BCP 47 tag: by its primary subtag, else the cautious fallback.
 *
 * @param tag "en", "de-AT"; English where absent
 */
export function languageFor(tag = 'en'): Language {
  const primary = tag.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language.code === primary) ?? generic
}
