import { kept } from './kept.ts'
import { DIGITS } from './language.ts'

/** A text by the CLDR names of its plural forms: which of them a language has, its translation knows. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** A text with things in the places that are named in it: `{query}`. */
export function filled(text: string, things: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => things[name] ?? place)
}

/** The form of a text that goes with a number, and the number in its place `{count}`. */
export function counted(forms: PluralForms, number: number, lang: string): string {
  const { rules, numbers } = numberingIn(lang)
  return filled(forms[rules.select(number)] ?? forms.other, { count: numbers.format(number) })
}

/** How a language counts. Setting it up takes far longer than counting, and every page counts. */
const numberingIn = kept((lang: string) => ({
  rules: new Intl.PluralRules(lang),
  numbers: new Intl.NumberFormat(lang, DIGITS),
}))

/** Says how many there are of something. */
export interface Counting {
  (number: number): string
  readonly forms: PluralForms
}

/** Makes what says how many in a language, from the forms that it has for it. */
export function countingIn(lang: string): (forms: PluralForms) => Counting {
  return (forms) => Object.assign((number: number) => counted(forms, number, lang), { forms })
}
