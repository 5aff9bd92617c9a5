import { de } from './de.ts'
import type { DeskWords } from './desk-words.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'

export const deskLanguages: readonly DeskWords[] = [en, de, es, fr, it, pl, pt, ru, uk]

/** A desk's words in a language. @param lang BCP 47 tag; English where there are none */
export function deskWordsFor(lang: string): DeskWords {
  const primary = lang.toLowerCase().split(/[-_]/)[0]
  return deskLanguages.find(({ code }) => code === primary) ?? en
}
