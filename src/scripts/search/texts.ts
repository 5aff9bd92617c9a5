import type { Strings } from '../../interface/strings.ts'

/** The words of the search page's script, in the language of the site. */
export interface Texts {
  lang: string
  words: Strings['searchScript']
}

/** Texts by the CLDR names of plural forms. */
type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A text with things in the places that are named in it: `{query}`. */
export function filled(text: string, things: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => things[name] ?? place)
}

/** The form of a text that goes with a number, and the number in it. */
export function counted(forms: PluralForms, number: number, lang: string): string {
  const form = forms[new Intl.PluralRules(lang).select(number)] ?? forms.other
  return filled(form, { count: number.toLocaleString(lang) })
}
