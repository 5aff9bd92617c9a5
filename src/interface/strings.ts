import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { languageOf } from './language.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { type LanguageMark, markedIn, namesTogether } from './typography.ts'
import { uk } from './uk.ts'

/** Every word that the interface says, in one language. */
export type Strings = typeof en

/** The languages that the interface speaks. */
export const languages: Readonly<Record<string, Strings>> = { ar, de, en, es, fr, pt, ru, uk }

/** The interface in a language, or in English where it does not speak it. */
export function stringsFor(lang: string): Strings {
  return languages[languageOf(lang)] ?? en
}

/** The language in which the interface speaks to the readers of a language: that one, or English. */
export function spokenFor(lang: string): string {
  return languages[languageOf(lang)] ? lang : 'en'
}

/** What marks words of the interface among those of a language: nothing, where it speaks that language. */
export const spokenAmong = (lang: string): LanguageMark => markedIn(spokenFor(lang), lang)

/** Who wrote it: "By Ada Moor and Bo Lind"; the names alone in a language that the interface does not speak. */
export function bylineFor(names: readonly string[], lang: string): string {
  const together = namesTogether(names, lang)
  return spokenFor(lang) === lang ? stringsFor(lang).by(together) : together
}
